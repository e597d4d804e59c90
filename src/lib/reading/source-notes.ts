import type { Chronology, ChronologyEvent, Citation } from '../model/chronology';
import { addressBeside } from '../model/citation-words';

/** What events rest on, each source once, numbered from 1 in the order in which a reader comes to it. */
export interface SourceNotes {
  readonly sources: readonly Citation[];
  /** The number of the chronology's own source, which is the first. */
  readonly own: number | undefined;
  /** Those of what an event's record rests on, in its order. */
  numbersOf(event: ChronologyEvent): readonly number[];
}

const nameOf = (source: Citation) => `${source.text}\n${addressBeside(source) ?? ''}`;

/**
 * Numbers the sources of events as they stand in a list. Two that are cited in the same words and at the same address are one.
 * @param citation the chronology's own source in words
 */
export function sourceNotes(
  { source }: Pick<Chronology, 'source'>,
  events: readonly ChronologyEvent[],
  citation: string | undefined,
): SourceNotes {
  const sources: Citation[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (each: Citation): number => {
    const name = nameOf(each);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, sources.push(each));
    return sources.length;
  };
  const own =
    source && citation !== undefined
      ? numberOf({ text: citation, ...(source.url !== undefined && { url: source.url }) })
      : undefined;
  const byEvent = new Map<string, readonly number[]>();
  for (const { id, record } of events) {
    byEvent.set(id, [...new Set(record?.sources.map(numberOf))]);
  }
  return { sources, own, numbersOf: ({ id }) => byEvent.get(id) ?? [] };
}
