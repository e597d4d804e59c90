import type { Messages } from '../../messages/messages';
import { type Instant, civilDay } from '../calendar/instant';
import { partInWords, shortDayOrMonth, yearInWords } from './words';

/** From one day, month or year to another, as short as it goes: “22–23 Nov 1963”, “Apr–May 2010”, “1994–2008”. */
export function shortRange(
  from: Instant,
  to: Instant,
  fineness: 'day' | 'month' | 'year',
  m: Messages,
): string {
  const [first, last] = [civilDay(from), civilDay(to)];
  const say = (at: Instant) =>
    fineness === 'year' ? yearInWords(civilDay(at).year, m) : shortDayOrMonth(at, fineness, m);
  if (say(from) === say(to)) return say(from);
  if (fineness === 'year' || first.year !== last.year) return m.dates.span(say(from), say(to));
  const part = fineness === 'day' && first.month === last.month ? 'day-only' : (`${fineness}-short` as const);
  return m.dates.isYearFirst
    ? m.dates.span(say(from), partInWords(to, part, m))
    : m.dates.span(partInWords(from, part, m), say(to));
}
