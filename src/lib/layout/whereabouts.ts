import type { Messages } from '../messages/messages';
import type { Chronology, ChronologyEvent } from '../model/chronology';
import type { Instant } from '../time/calendar/instant';
import type { Unit } from '../time/calendar/unit';
import type { Bounded } from '../time/edtf/bounds';
import { phaseAt } from '../time/edtf/phase';
import { momentOf } from '../time/words/elapsed';
import { type Here, endMomentOf, farInWords, hereAt } from '../time/words/far';
import { whenInWords } from '../time/words/heading';
import { type Clause, type Sentence, sentenceOf } from './sentence';

/** An event, and how far it is. */
export interface Remark {
  readonly event: ChronologyEvent;
  readonly words: string;
}

/** What there is to say of an instant by itself. */
export interface Whereabouts extends Sentence {
  /** The date, as a heading: “On 24 February 2022”. */
  readonly date: string;
  /** The last event that is anchored before the instant, and the first after it. */
  readonly before: Remark | undefined;
  readonly after: Remark | undefined;
}

/** Where every event stands at an instant. */
interface Stand {
  /** How many are under way, and the one of them that began last, since that is what one would ask about. */
  underWay: number;
  begun?: ChronologyEvent;
  /** How many may be under way or have come about, and the first of them. */
  perhaps: number;
  maybe?: ChronologyEvent;
  /** Here by what the source says, and elsewhere by the record that disagrees. */
  claimed?: ChronologyEvent;
  /** The last that is over, and the first that has not begun. */
  past?: ChronologyEvent;
  ahead?: ChronologyEvent;
}

const datedBy = ({ record, claim }: ChronologyEvent): Bounded => record ?? claim;
const startOf = (event: ChronologyEvent | undefined) => event && datedBy(event).bounds.start;
const endOf = (event: ChronologyEvent | undefined) => event && datedBy(event).bounds.end;
const isHere = ({ bounds }: Bounded, at: Instant) => at >= bounds.start && at < bounds.end;

// Once over all of them at each instant: there may be very many.
function standAt(events: readonly ChronologyEvent[], at: Instant): Stand {
  const stand: Stand = { underWay: 0, perhaps: 0 };
  for (const event of events) {
    const { bounds } = datedBy(event);
    const phase = phaseAt(bounds, at);
    if (phase === 'under-way') {
      stand.underWay += 1;
      if (bounds.start >= (startOf(stand.begun) ?? -Infinity)) stand.begun = event;
    } else if (phase === 'possible') {
      stand.perhaps += 1;
      stand.maybe ??= event;
    } else {
      if (phase === 'past' && bounds.end >= (endOf(stand.past) ?? -Infinity)) stand.past = event;
      if (phase === 'ahead' && bounds.start < (startOf(stand.ahead) ?? Infinity)) stand.ahead = event;
      if (event.record?.conflict !== undefined && isHere(event.claim, at)) stand.claimed ??= event;
    }
  }
  return stand;
}

function pastClause(event: ChronologyEvent, here: Here, m: Messages): Clause {
  const { date } = datedBy(event);
  const far = farInWords(here, endMomentOf(date), m);
  return {
    event,
    say: (title) => (date.kind === 'interval' ? m.narrator.ended : m.narrator.happened)(far, title),
  };
}

function clausesAt(stand: Stand, here: Here, noun: string | undefined, m: Messages): Clause[] {
  const { underWay, begun, perhaps, maybe, claimed, past, ahead } = stand;
  const clauses: Clause[] = [];
  // Without a source there is nobody to say that the two differ.
  if (claimed && noun !== undefined) {
    const far = farInWords(here, momentOf(datedBy(claimed).date), m);
    clauses.push({ event: claimed, say: (title) => m.narrator.claimedHere(noun, title, far) });
  }
  if (begun) {
    const say = (title: string) => m.narrator.underWay(underWay, title, perhaps);
    clauses.push({ event: begun, say, brief: m.narrator.underWayBriefly(underWay) });
  } else if (maybe) clauses.push({ event: maybe, say: (title) => m.narrator.perhaps(perhaps, title) });
  if (past && past !== claimed) clauses.push(pastClause(past, here, m));
  if (ahead && ahead !== claimed) {
    const far = farInWords(here, momentOf(datedBy(ahead).date), m);
    clauses.push({ event: ahead, say: (title) => m.narrator.happened(far, title) });
  }
  return clauses;
}

/**
 * Says where one stands among events in time order. `unit` is that of the axis, and how far an event is, is said no more
 * exactly than that.
 */
export function whereaboutsAmong(
  events: readonly ChronologyEvent[],
  { source }: Chronology,
  m: Messages,
): (at: Instant, unit: Pick<Unit, 'name' | 'clock' | 'isAgo'>) => Whereabouts {
  return (at, unit) => {
    const here = hereAt(at, unit);
    const far = (event: ChronologyEvent | undefined): Remark | undefined =>
      event && { event, words: farInWords(here, momentOf(datedBy(event).date), m) };
    const next = events.findIndex(({ anchor }) => anchor > at);
    return {
      ...sentenceOf(clausesAt(standAt(events, at), here, source?.noun, m), m),
      date: whenInWords(at, unit, m),
      before: far(next < 0 ? events.at(-1) : events[next - 1]),
      after: far(events[next]),
    };
  };
}
