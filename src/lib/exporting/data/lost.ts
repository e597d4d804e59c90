import type { Fault } from '../../messages/fault';
import type { LostPart } from '../../messages/lost';
import type { Chronology, ChronologyEvent } from '../../model/chronology';
import { aheadOf } from '../../time/edtf/edtf';
import { singlesOf } from '../../time/edtf/grain';
import { dateOf, endsOf } from './ends';
import { isLoose } from './moment';

/** Why an event is not in a file at all. */
export type LeftOutEvents = Extract<LostPart, 'dayless' | 'uncounted' | 'unquoted'>;

/** How often an event has what a format may lack. */
const COUNTS: Readonly<
  Record<Exclude<LostPart, LeftOutEvents | 'eras' | 'nesting'>, (event: ChronologyEvent) => number | boolean>
> = {
  approximate: (event) => singlesOf(dateOf(event)).some(({ approximate }) => approximate),
  uncertain: (event) => singlesOf(dateOf(event)).some(({ uncertain }) => uncertain),
  sets: (event) => dateOf(event).kind.endsWith('-of'),
  spans: (event) => {
    const date = dateOf(event);
    return date.kind === 'date' && (date.precision === 'month' || date.precision === 'year' || isLoose(date));
  },
  'years-only': (event) =>
    singlesOf(dateOf(event)).some(({ first: { year, month } }) => year < 1 && month !== undefined),
  offsets: (event) => singlesOf(dateOf(event)).some(({ time }) => time && aheadOf(time) !== undefined),
  open: (event) => {
    const { first, last } = endsOf(dateOf(event));
    return !first || !last;
  },
  'second-dates': ({ record, claim }) => record !== undefined && record.edtf !== claim.edtf,
  quotes: ({ quotes }) => quotes.length,
  sources: ({ record }) => record?.sources.length ?? 0,
  links: ({ links }) => links.length,
  actors: ({ actors }) => actors.length > 0,
  tags: ({ tags = [] }) => tags.length > 0,
  derivations: ({ claim }) => claim.derivation !== undefined,
  pictures: ({ media }) => media?.picture !== undefined,
  media: ({ media }) => media !== undefined,
};

/**
 * What of a chronology a format lacks, by how much there is of each.
 * @param parts what it can't carry of any event, or of any lane
 * @param eras how many of the chronology's it lacks
 * @param leftOut why an event is not in it at all; of such nothing else is counted
 */
export function lostIn(
  format: string,
  { events, lanes }: Pick<Chronology, 'events' | 'lanes'>,
  parts: readonly (keyof typeof COUNTS | 'nesting')[],
  eras: number,
  leftOut: (event: ChronologyEvent) => LeftOutEvents | undefined = () => undefined,
): Fault<'lost'>[] {
  // In the order in which they are asked for, however the events have them.
  const counts = new Map<LostPart, number>(parts.map((part) => [part, 0]));
  const add = (what: LostPart, count: number): void => {
    counts.set(what, (counts.get(what) ?? 0) + count);
  };
  for (const event of events) {
    const reason = leftOut(event);
    if (reason) add(reason, 1);
    else for (const part of parts) if (part !== 'nesting') add(part, Number(COUNTS[part](event)));
  }
  if (parts.includes('nesting')) add('nesting', lanes.filter(({ parent }) => parent !== undefined).length);
  add('eras', eras);
  const lost = [...counts].flatMap(([what, count]) => (count > 0 ? [{ what, count }] : []));
  if (lost.length === 0) return [];
  return [{ kind: 'lost', expected: { format, parts: lost }, path: [], found: { kind: 'nothing' } }];
}
