import type { Messages } from '../messages/messages';
import type { Chronology, ChronologyEvent } from '../model/chronology';
import { phaseInWords } from '../model/phase-words';
import type { Bounds } from '../time/edtf/bounds';
import { elapsedInWords, momentAt, momentOf } from '../time/words/elapsed';
import type { Instant } from '../time/calendar/instant';
import { phaseAt } from '../time/edtf/phase';
import type { Unit } from '../time/calendar/unit';
import { finenessAmong, instantInWords } from '../time/words/words';

/** An event, and what there is to say of it at some instant: its phase, or how far it is. */
export interface Remark {
  readonly event: ChronologyEvent;
  readonly words: string;
}

/** What there is to say of an instant by itself. */
export interface Whereabouts {
  readonly date: string;
  /** A few of what is under way, and of what may be: first what is for certain, then what is only by its claim. */
  readonly underWay: readonly Remark[];
  /** The last event that is anchored before the instant, and the first after it. */
  readonly before: Remark | undefined;
  readonly after: Remark | undefined;
  /** That nothing is under way, or how much more of it there is; empty where that is all. */
  readonly rest: string;
  /** What else there is to say, in a few lines of plain text. */
  readonly text: string;
}

interface Phased {
  readonly event: ChronologyEvent;
  /** Of its record, or else of its claim. */
  readonly bounds: Bounds;
  readonly claim: Bounds;
}

// On a slide there is less room than in a pane.
const MOST = 5;
const MOST_LINES = 3;

/** By how much an event is under way: certainly, perhaps, or at most by its claim and not by its record. */
const RANKS = ['under-way', 'possible', 'claimed'] as const;
type Rank = (typeof RANKS)[number];

function rankAt({ bounds, claim }: Phased, at: Instant): Rank | undefined {
  const phase = phaseAt(bounds, at);
  if (phase === 'under-way' || phase === 'possible') return phase;
  const byClaim = phaseAt(claim, at);
  return byClaim === 'under-way' || byClaim === 'possible' ? 'claimed' : undefined;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Says where one stands among events in time order. Only phases are found for all of them at each instant, words for the
 * few that are said; `unit` is that of the axis, and how far an event is, is said no more exactly than that.
 */
export function whereaboutsAmong(
  events: readonly ChronologyEvent[],
  chronology: Chronology,
  m: Messages,
): (at: Instant, unit: Pick<Unit, 'name' | 'clock'>) => Whereabouts {
  let phased: readonly Phased[] | undefined;
  const prepare = (event: ChronologyEvent): Phased => {
    const { bounds } = event.record ?? event.claim;
    // Without a source there is nobody to say that the two differ.
    return { event, bounds, claim: chronology.source ? event.claim.bounds : bounds };
  };
  const more = (count: number, shown: number): string => {
    if (count === 0) return m.pane.nothingUnderWay;
    return count > shown ? m.pane.andMore(count - shown) : '';
  };
  return (at, unit) => {
    const fineness = finenessAmong(unit);
    phased ??= events.map(prepare);
    const ranked = phased.map((one) => ({ event: one.event, rank: rankAt(one, at) }));
    const found = RANKS.flatMap((rank) => ranked.filter((one) => one.rank === rank));
    const underWay = found.slice(0, MOST).map(({ event, rank }) => {
      const words = phaseInWords(event, at, chronology, m);
      return { event, words, short: rank === undefined || rank === 'claimed' ? words : m.phases[rank] };
    });
    const here = momentAt(at, fineness, unit.clock);
    const far = (event: ChronologyEvent | undefined): Remark | undefined =>
      event && { event, words: elapsedInWords(here, momentOf((event.record ?? event.claim).date), m) };
    const next = events.findIndex(({ anchor }) => anchor > at);
    const [before, after] = [far(next < 0 ? events.at(-1) : events[next - 1]), far(events[next])];
    const lines = underWay.slice(0, MOST_LINES).map(({ event, short }) => m.pane.named(short) + event.title);
    lines.push(more(found.length, lines.length));
    for (const remark of [before, after]) {
      if (remark) lines.push(m.pane.named(remark.words) + remark.event.title);
    }
    return {
      ...{ underWay, before, after },
      date: instantInWords(at, fineness, m, unit.clock),
      rest: more(found.length, underWay.length),
      text: lines
        .filter((line) => line !== '')
        .map(capitalised)
        .join('\n'),
    };
  };
}
