import type { Envelope } from './protocol';
import type { Session } from './session.svelte';

/** What answers a host. It is a script of its own, since most embeds have no host that speaks to them. */
export interface Connection {
  take(message: Envelope): void;
  /** Something of the session has changed. */
  changed(): void;
}

export type Connect = (session: Session) => Connection;
