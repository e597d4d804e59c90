import type { Envelope } from './protocol';
import type { Embed } from './embed';

/** What answers a host. It is a script of its own, since most embeds have no host that speaks to them. */
export interface Connection {
  take(message: Envelope): void;
  /** Something of the embed has changed. */
  changed(): void;
}

export type Connect = (embed: Embed) => Connection;
