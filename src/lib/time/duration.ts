import type { DateWords, Messages } from '../messages/messages';
import { countInWords } from './count';
import { DAY_MS, type Instant } from './instant';

/** How long it is from one instant to a later one, to the nearest whole unit that tells: “23 years”, “9 days”. */
export function durationInWords(
  from: Instant,
  to: Instant,
  m: Messages,
  length: 'long' | 'short' = 'long',
): string {
  const [count, unit] = wholeUnits(from, to);
  const text = countInWords(count, m.locale);
  if (length === 'short') return m.dates[`${unit}Short`](text);
  return m.dates[unit](text, count !== 1);
}

function wholeUnits(from: Instant, to: Instant): [number, keyof DateWords & ('years' | 'months' | 'days')] {
  const days = Math.round((to - from) / DAY_MS);
  const months = Math.round(days / 30.436875);
  if (days < 45) return [days, 'days'];
  if (months < 24) return [months, 'months'];
  const years = days / 365.2425;
  // Half a year is too much to round away from a few.
  return [years < 10 ? Math.round(years * 2) / 2 : Math.round(years), 'years'];
}

/** How much later or earlier `to` is than `from`: “nine days later” in figures, “the same day”. */
export function elapsedInWords(from: Instant, to: Instant, m: Messages): string {
  if (Math.abs(to - from) < DAY_MS / 2) return m.dates.sameDay;
  const duration = durationInWords(Math.min(from, to), Math.max(from, to), m);
  return to > from ? m.dates.later(duration) : m.dates.earlier(duration);
}
