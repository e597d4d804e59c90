import type { ChronologyEvent } from '../model/chronology';

/** The two events that an address asks to be measured between, as `id..id`; undefined where it names no two. */
export function endsAsked(
  asked: string | undefined,
  find: (id: string) => ChronologyEvent | undefined,
): readonly [ChronologyEvent, ChronologyEvent] | undefined {
  const [from, to, ...more] = (asked ?? '').split('..').map((id) => (id ? find(id) : undefined));
  return from && to && more.length === 0 && from !== to ? inOrder(from, to) : undefined;
}

/** Two events, the earlier first. */
export function inOrder(
  from: ChronologyEvent,
  to: ChronologyEvent,
): readonly [ChronologyEvent, ChronologyEvent] {
  return to.anchor < from.anchor ? [to, from] : [from, to];
}
