import type { RowSample } from '$lib/importing/report';
import type { ChronologyEvent } from '$lib/model/chronology';
import { isObject } from '$lib/model/fields';
import type { FileRead, FileUnread } from './given';

/** What of a file may be long: a page that had to unpack all of it at once could do nothing else for a second. */
export interface LongLists {
  readonly events: readonly ChronologyEvent[];
  /** The events as `parseChronology` took them. */
  readonly input: readonly unknown[];
  readonly waiting: readonly RowSample[];
  readonly notUnderstood: readonly RowSample[];
  readonly undated: readonly RowSample[];
}

const PART = 500;

function eventsIn(input: unknown): readonly unknown[] | undefined {
  return isObject(input) && Array.isArray(input['events']) ? input['events'] : undefined;
}

export function listsOf(found: FileRead | FileUnread): LongLists {
  const { waiting = [], notUnderstood = [], undated = [] } = found.from?.report ?? {};
  const isRead = found.kind === 'read';
  const events = isRead ? found.chronology.events : [];
  return { events, input: (isRead && eventsIn(found.input)) || [], waiting, notUnderstood, undated };
}

/** The same with other lists. */
export function withLists(
  found: FileRead | FileUnread,
  { events, input, ...rows }: LongLists,
): FileRead | FileUnread {
  const from = found.from && { from: { ...found.from, report: { ...found.from.report, ...rows } } };
  if (found.kind === 'unread') return { ...found, ...from };
  const given = found.input;
  return {
    ...found,
    chronology: { ...found.chronology, events },
    input: isObject(given) && eventsIn(given) ? { ...given, events: input } : given,
    ...from,
  };
}

/** Lists of which there is nothing yet. */
export function emptyLists() {
  return {
    events: new Array<ChronologyEvent>(),
    input: new Array<unknown>(),
    waiting: new Array<RowSample>(),
    notUnderstood: new Array<RowSample>(),
    undated: new Array<RowSample>(),
  } satisfies LongLists;
}

/** Lists in parts that are soon unpacked, with how much of them has come by then, from 0 to 1. */
export function* partsOf(lists: LongLists): Generator<{ readonly part: LongLists; readonly done: number }> {
  const most = Math.max(...Object.values(lists).map((list) => list.length));
  for (let at = 0; at < most; at += PART) {
    const end = at + PART;
    yield {
      part: {
        events: lists.events.slice(at, end),
        input: lists.input.slice(at, end),
        waiting: lists.waiting.slice(at, end),
        notUnderstood: lists.notUnderstood.slice(at, end),
        undated: lists.undated.slice(at, end),
      },
      done: Math.min(1, end / most),
    };
  }
}

/** Puts a part behind those that came before it. */
export function addPart(lists: ReturnType<typeof emptyLists>, part: LongLists): void {
  lists.events.push(...part.events);
  lists.input.push(...part.input);
  lists.waiting.push(...part.waiting);
  lists.notUnderstood.push(...part.notUnderstood);
  lists.undated.push(...part.undated);
}
