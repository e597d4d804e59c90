import type { Messages } from '../../messages/messages';
import { onClock } from '../calendar/clock';
import { yearsAgo } from '../calendar/deep';
import { type Instant, civilDay } from '../calendar/instant';
import type { Unit } from '../calendar/unit';
import { type Bounded, dateInterval } from '../edtf/bounds';
import type { EdtfDate } from '../edtf/edtf';
import { singlesOf } from '../edtf/grain';
import { agoInWords, agoShort, deepYear, roundYear } from './ago';
import { countInWords, roundInWords } from './count';
import { finenessAmong, instantInWords, yearInWords } from './words';
import { yearsInWords } from './year-words';

const NAMED_FROM = 1_000_000;
const AGO_DIGITS = 3;

/** An instant as a heading, as fine as a unit: “On 24 February 2022”, “In 2019”, “13.8 billion years ago”. */
export function whenInWords(at: Instant, unit: Pick<Unit, 'name' | 'clock' | 'isAgo'>, m: Messages): string {
  const { year } = civilDay(onClock(at, unit.clock));
  if (unit.name === 'year' && unit.isAgo && year <= 0) {
    const ago = Number(yearsAgo(year).toPrecision(AGO_DIGITS));
    const count = ago < NAMED_FROM ? countInWords(ago, m.locale) : roundInWords(ago, m.locale, AGO_DIGITS);
    return m.dates.ago(count);
  }
  const fineness = finenessAmong(unit);
  const words = instantInWords(at, fineness, m, unit.clock);
  return fineness === 'month' || fineness === 'year' ? m.narrator.inPeriod(words) : m.narrator.onDay(words);
}

/** The years of a date, no finer than it has them: “2014”, “about 1984”, “the 1980s”, “13.8 billion years ago”. */
function yearOf(date: EdtfDate, m: Messages): string {
  const deep = deepYear(date);
  if (deep !== undefined) return agoInWords(date, m) ?? agoShort(deep, m);
  const round = roundYear(date);
  if (round !== undefined) return m.dates.about(yearInWords(round, m));
  const { noun } = yearsInWords(date, m);
  return date.approximate && date.precision === 'year' ? m.dates.about(noun) : noun;
}

/** From the year of the first of some dates to that of the last; undefined where none has one. */
export function spanInYears(dates: readonly Bounded[], m: Messages): string | undefined {
  const singles = dates.flatMap(({ date }) =>
    singlesOf(date).map((single) => ({ single, ...dateInterval(single) })),
  );
  const [one] = singles;
  if (!one) return undefined;
  const first = singles.reduce((a, b) => (b.start < a.start ? b : a), one).single;
  const last = singles.reduce((a, b) => (b.end > a.end ? b : a), one).single;
  const [from, to] = [yearOf(first, m), yearOf(last, m)];
  if (from === to) return from;
  const isDeep = deepYear(first) !== undefined || deepYear(last) !== undefined;
  return isDeep ? m.narrator.fromDeep(from, to) : m.dates.fromTo(from, to);
}
