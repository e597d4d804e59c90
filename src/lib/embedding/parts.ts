import type { ParseResult } from '../model/parse';
import type { Connect } from './connection';
import type { Heights } from './heights';
import type { snapshotOf } from './snapshot';

/** What few embeds need, each brought when it is. */
export interface Parts {
  /** Validates a chronology from elsewhere. */
  readonly read: (input: unknown, name: string) => ParseResult;
  /** Answers a host that speaks to the embed. */
  readonly connect: Connect;
  /** Tells a host how tall the embed would be. */
  readonly Heights: typeof Heights;
  /** Draws what the embed shows as a file. */
  readonly snapshotOf: typeof snapshotOf;
}

/** Brings a part. Rejects where it cannot be had. */
export type LoadPart = <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
