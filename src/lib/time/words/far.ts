import type { Messages } from '../../messages/messages';
import { dateInterval, isFirm } from '../edtf/bounds';
import type { Edtf } from '../edtf/edtf';
import { finestYears } from '../calendar/deep';
import { DAY_MS, type Instant, civilDay } from '../calendar/instant';
import type { Unit } from '../calendar/unit';
import { type DurationBounds, stretchInWords } from './duration';
import { type Moment, momentAt, momentOf, stretchBetween } from './elapsed';
import { finenessAmong } from './words';

const YEAR_DAYS = 365.2425;
const COARSE = {
  month: { finest: 'months', days: 30.436875, most: 31 },
  year: { finest: 'years', days: YEAR_DAYS, most: 366 },
} as const;

/** An instant that is told among steps of a unit. */
export interface Here extends Moment {
  readonly unit: Pick<Unit, 'name' | 'clock'>;
}

export function hereAt(at: Instant, unit: Here['unit']): Here {
  return { ...momentAt(at, finenessAmong(unit), unit.clock), unit };
}

/** When a date's last part came about, as known: of what lasts its end, of anything else all of it. */
export function endMomentOf(date: Edtf): Moment {
  if (date.kind !== 'interval' || typeof date.end === 'string') return momentOf(date);
  const { start, end } = dateInterval(date.end);
  const day = isFirm(date.end) ? Math.floor((end - 1) / DAY_MS) * DAY_MS : undefined;
  return {
    start: day ?? start,
    end: day ?? Math.max(start, end - DAY_MS),
    isApproximate: date.end.approximate,
  };
}

type CoarseName = keyof typeof COARSE;

function isCoarse(name: Here['unit']['name']): name is CoarseName {
  return name in COARSE;
}

/** The month or year that an instant is in, counted. */
function placeOf(at: Instant, name: CoarseName): number {
  const { year, month } = civilDay(at);
  return name === 'year' ? year : year * 12 + month;
}

/** So many years stand together where three digits tell a year of deep time; else 1. */
function yearsApart(...instants: readonly Instant[]): number {
  return Math.max(1, ...instants.map((at) => finestYears(civilDay(at).year)));
}

/** From a month to another or from a year to another, as one counts them. */
function coarsely(here: Here, there: Moment, name: CoarseName, isAhead: boolean, m: Messages): string {
  const { finest, days, most } = COARSE[name];
  const stretch = isAhead ? stretchBetween(here, there) : stretchBetween(there, here);
  const say = (length: DurationBounds) => {
    const words = stretchInWords({ ...length, finest }, m);
    return isAhead ? m.narrator.ahead(words) : m.narrator.ago(words);
  };
  const near = isAhead ? m.narrator.justAfter : m.narrator.justBefore;
  const isNear = stretch.most < days / 2;
  if (there.end - there.start > most * DAY_MS) return isNear ? near : say(stretch);
  const apart = name === 'year' ? yearsApart(here.start, there.start) : 1;
  const count = Math.abs(placeOf(there.start, name) - placeOf(here.start, name));
  if (count === 0) return isAhead ? m.narrator.laterIn[name] : m.narrator.earlierIn[name];
  const whole = Math.round(count / apart) * apart;
  if (isNear || whole === 0) return near;
  return say({ least: whole * days, most: whole * days, isApproximate: true });
}

/**
 * How far a moment is from where one stands: “20 days ago”, “about 2 years later”, “earlier that year”. It is told in no
 * finer unit than the date of where one stands, and with all that its own date leaves open.
 */
export function farInWords(here: Here, there: Moment, m: Messages): string {
  const forward = stretchBetween(here, there);
  const back = stretchBetween(there, here);
  const { name } = here.unit;
  if (forward.exact && forward.most === 0 && !isCoarse(name))
    return forward.isTimed ? m.dates.sameTime : m.dates.sameDay;
  const isAhead = forward.least > 0;
  if (!isAhead && back.least <= 0) return m.dates.perhapsTogether;
  if (isCoarse(name)) return coarsely(here, there, name, isAhead, m);
  const words = stretchInWords(isAhead ? forward : back, m);
  return isAhead ? m.narrator.ahead(words) : m.narrator.ago(words);
}
