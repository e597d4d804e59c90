import type { AnnoEvents, ErrorCode } from './contract';

/** A message between an embed and its host, as it stands on the wire: an object, for decks of reveal.js run every JSON text. */
export interface Envelope {
  readonly anno: number;
  readonly type: string;
  /** Where it is there, exactly one `reply` with the same number in `re` answers. */
  readonly id?: number;
  readonly inst?: string;
  readonly data?: unknown;
}

export const VERSION = 1;

/** What the other side sent, of whose fields nothing is known yet. */
export type UnknownFields = Readonly<Record<string, unknown>>;

export function isRecord(data: unknown): data is UnknownFields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

export function isEnvelope(data: unknown): data is Envelope {
  return (
    isRecord(data) &&
    typeof data.anno === 'number' &&
    typeof data.type === 'string' &&
    (data.id === undefined || typeof data.id === 'number')
  );
}

/** An event as it is posted. */
export type Announcement = {
  readonly [Type in keyof AnnoEvents]: { readonly type: Type; readonly data: AnnoEvents[Type] };
}[keyof AnnoEvents];

/** What a command of the host cannot be followed for. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
