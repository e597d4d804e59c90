import type { ChronologyEvent } from './chronology';

/** Time order: by anchor, then by end, then as the content lists them. */
export function inTimeOrder(events: readonly ChronologyEvent[]): ChronologyEvent[] {
  const endOf = ({ record, claim }: ChronologyEvent) => (record ?? claim).bounds.end;
  return events.toSorted((a, b) => {
    if (a.anchor !== b.anchor) return a.anchor - b.anchor;
    const [end, other] = [endOf(a), endOf(b)];
    return end === other ? a.order - b.order : end - other;
  });
}
