import { MINUTE_MS } from './clock';
import { type Instant, dayStart } from './instant';

const SECOND_MS = 1000;
const formatters = new Map<string, Intl.DateTimeFormat>();
// `Date` ends there, and long before the other end clocks are as they were till there was standard time.
const [EARLIEST, LATEST] = [dayStart(1000), 8.64e15];

/** What a clock of a zone shows, in digits whatever the language. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat(undefined, {
    ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
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
  const at = Math.floor(Math.min(LATEST, Math.max(EARLIEST, instant)) / SECOND_MS) * SECOND_MS;
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const time = (part('hour') * 60 + part('minute')) * MINUTE_MS + part('second') * SECOND_MS;
  return (dayStart(part('year'), part('month'), part('day')) + time - at) / MINUTE_MS;
}

/** The same where a clock of the zone shows so much, as if that were UTC; of an hour that comes twice one of the two. */
export function zoneMinutesShown(zone: string, shown: Instant): number {
  const near = shown - zoneMinutes(zone, shown) * MINUTE_MS;
  return zoneMinutes(zone, near);
}
