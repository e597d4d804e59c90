import { edtfText } from '../time/edtf/year-text';

/** What an id is made from, where none is given. */
export interface IdSource {
  readonly id?: string;
  readonly title: string;
  /** As its file has it. */
  readonly date?: string | number;
}

/**
 * An id for each event, all different: its own where it has one, else letters and digits of any script from its title,
 * joined by hyphens; where others have that title too, each has its date behind it, so that none of them depends on how
 * many there are or on their order. What is still taken is numbered. Two events that were given the same id keep it: that
 * is a mistake for `parse.ts` to tell.
 */
export function idsOf(events: readonly IdSource[]): string[] {
  const taken = new Set(events.map(({ id }) => id));
  const slugs = events.map(({ id, title }) => (id === undefined ? slug(title) : undefined));
  const counts = new Map<string | undefined, number>();
  slugs.forEach((base) => counts.set(base, (counts.get(base) ?? 0) + 1));
  const lastNumbers = new Map<string, number>();
  const made = (base: string): string => {
    let number = lastNumbers.get(base) ?? 0;
    let found: string;
    do found = ++number === 1 ? base : `${base}-${number}`;
    while (taken.has(found));
    lastNumbers.set(base, number);
    taken.add(found);
    return found;
  };
  // A title of its own comes first, so that it has the id that it would have alone.
  const own = slugs.map((base) => (base !== undefined && counts.get(base) === 1 ? made(base) : undefined));
  return events.map(({ id, title, date }, index) => id ?? own[index] ?? made(datedSlug(title, date)));
}

/**
 * What ids that are made from titles were while there were fewer events, or before they had their dates: a title that came
 * again was the first one's, and the nth had its number. So links to these lead somewhere still.
 * @param events in the file's order, with the ids that they have now
 * @returns by what it was, the id that it is
 */
export function formerIds(
  events: readonly { readonly id: string; readonly title: string }[],
): ReadonlyMap<string, string> {
  const ids = new Set(events.map(({ id }) => id));
  const counts = new Map<string, number>();
  const former = new Map<string, string>();
  for (const { id, title } of events) {
    const base = slug(title);
    if (!id.startsWith(`${base}-`)) continue;
    const number = (counts.get(base) ?? 0) + 1;
    counts.set(base, number);
    const was = number === 1 ? base : `${base}-${number}`;
    if (!ids.has(was)) former.set(was, id);
  }
  return former;
}

/** The event that an id of an address means: the one that has it, or that had it. */
export function eventMeant<T extends { readonly id: string; readonly title: string; readonly order: number }>(
  events: readonly T[],
  id: string,
): T | undefined {
  const exact = events.find((event) => event.id === id);
  if (exact || id === '') return exact;
  const now = formerIds([...events].sort((a, b) => a.order - b.order)).get(id);
  return events.find((event) => event.id === now);
}

function datedSlug(title: string, date: string | number = ''): string {
  return slug(`${title} ${edtfText(date)}`);
}

function slug(title: string): string {
  const letters = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return letters?.join('-') ?? 'event';
}
