import { MINUTE_MS } from './clock';
import type { Instant } from './instant';

const formatters = new Map<string, Intl.DateTimeFormat>();
// `Date` ends there; before and after it clocks are as at its ends.
const LAST_INSTANT = 8.64e15;

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formatters.set(zone, made);
  return made;
}

/** Whether a text is a zone of the time zone database, such as “Europe/Kyiv”. */
export function isZone(text: string): boolean {
  try {
    return formatterOf(text) !== undefined;
  } catch {
    return false;
  }
}

/**
 * How many minutes the clocks of a zone are ahead of UTC at an instant: no whole number before there was standard time.
 * @throws RangeError where there is no such zone
 */
export function zoneMinutes(zone: string, instant: Instant): number {
  const within = Math.min(LAST_INSTANT, Math.max(-LAST_INSTANT, instant));
  const parts = formatterOf(zone).formatToParts(within);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', ...counts] = /^GMT([+-])(\d+):(\d+)(?::(\d+))?$/.exec(name) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = counts.map((count) => Number(count) || 0);
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes + seconds / 60);
}

/** The same where a clock of the zone shows so much, as if that were UTC; of an hour that comes twice one of the two. */
export function zoneMinutesShown(zone: string, shown: Instant): number {
  const near = shown - zoneMinutes(zone, shown) * MINUTE_MS;
  return zoneMinutes(zone, near);
}
