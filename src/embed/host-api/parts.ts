import type { liveDrawing } from '../../lib/layout/live-drawing';
import type { Messages } from '../../lib/messages/messages';
import type { ReadDate } from '../../lib/view/address';
import type { openAddress } from '../../lib/view/restore';
import type { keepTogether } from './copies';
import type { Embed } from './embed';
import type { showFound } from '../found/show-found';
import type { showMedia } from '../media/show-media';
import type { Envelope } from './protocol';
import type { From, OtherFiles } from '../../lib/importing/elsewhere';
import type { Fetched } from '../elsewhere/fetch-chronology';
import type { snapshotOf } from './snapshot';
import type { tellHeights } from './dialects/tell-heights';

/** What few embeds need, each brought when it is. */
export interface Parts {
  /** Brings a chronology from elsewhere, validated. */
  fetchChronology(
    from: From,
    limitMB: number,
    target: HTMLElement,
    messages: Messages,
  ): Promise<Fetched | undefined>;
  /** Reads what other programs and people write. */
  readonly otherFiles: OtherFiles;
  /** Draws whatever is asked for, where the picture that came with the page will not do. */
  readonly liveDrawing: typeof liveDrawing;
  /** Every word of the page's language. */
  readonly messages: Messages;
  /** Shows what an address asks for. */
  readonly openAddress: typeof openAddress;
  /** Shows what an address looks for and measures. */
  readonly showFound: typeof showFound;
  /** Shows the pictures of events. */
  readonly showMedia: typeof showMedia;
  /** Reads the dates of an address. */
  readonly readDate: ReadDate;
  /** Answers a host that speaks to the embed. */
  readonly connect: Connect;
  /** Keeps the copies of an embed together. */
  readonly keepTogether: typeof keepTogether;
  /** Tells a host how tall the embed would be. */
  readonly tellHeights: typeof tellHeights;
  /** Draws what the embed shows as a file. */
  readonly snapshotOf: typeof snapshotOf;
}

/** Brings a part. Rejects where it cannot be had. */
export type LoadPart = <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;

/** What answers a host. It is a script of its own, since most embeds have no host that speaks to them. */
export interface Connection {
  take(message: Envelope): void;
  /** Something of the embed has changed. */
  changed(): void;
}

export type Connect = (embed: Embed) => Connection;
