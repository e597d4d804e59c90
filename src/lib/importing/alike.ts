import { type IdSource, idsOf } from '../model/id';
import type { RowSample } from './report';
import { isId } from './settle-event';
import type { Tally } from './tally';

/** An event as the format has it, still unread. */
type SettledEvent = Readonly<Record<string, unknown>>;

const ALIKE = 'alike';
const OWN_IDS = 'own-ids';
const CHOICES = [{ id: 'by-order' }, { id: OWN_IDS }];

function textIn(of: unknown, key: string): string | undefined {
  const value: unknown = typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function namesOf(event: SettledEvent): IdSource {
  const id = textIn(event, 'id');
  const date = textIn(event, 'date') ?? textIn(event['claim'], 'edtf');
  return {
    title: textIn(event, 'title') ?? '',
    ...(id !== undefined && { id }),
    ...(date !== undefined && { date }),
  };
}

/** Places of the events that another has the title and date of, where neither has an id: only their order tells them apart. */
function alikeIn(named: readonly IdSource[]): number[] {
  const firsts = new Map<string, number>();
  const alike = new Set<number>();
  named.forEach(({ id, title, date = '' }, place) => {
    if (id !== undefined) return;
    const name = `${title}\n${date}`;
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, place);
    else alike.add(first).add(place);
  });
  return [...alike].sort((a, b) => a - b);
}

/**
 * Tells of events that nothing but their order tells apart, so that links to them lead to another once the file has a row
 * more; where a person wants that, each event is given the id that it has now, to be kept with the file.
 * @param sampleAt an event's row, by its place
 */
export function withIds(
  events: readonly SettledEvent[],
  sampleAt: (place: number) => RowSample,
  tally: Tally,
): readonly SettledEvent[] {
  const named = events.map(namesOf);
  const alike = alikeIn(named);
  for (const place of alike)
    tally.assume(
      ALIKE,
      () => sampleAt(place),
      () => ({ id: ALIKE, choices: CHOICES }),
    );
  if (alike.length === 0 || tally.answers[ALIKE] !== OWN_IDS) return events;
  const ids = idsOf(named);
  // What is too long for an id is made anew each time.
  return events.map((event, place) => (isId(ids[place] ?? '') ? { ...event, id: ids[place] } : event));
}
