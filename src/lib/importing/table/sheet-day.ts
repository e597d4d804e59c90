import { DAY_MS, civilDay, dayStart } from '../../time/calendar/instant';

const DAY_SECONDS = 86_400;
const two = (number: number) => String(number).padStart(2, '0');

/**
 * A day as sheets number it, in EDTF, with its time of day where it has one. They count a 29 February 1900 that never was.
 * @param is1904 whether day 0 is 1 January 1904, as old Macintoshes have it
 */
export function sheetDay(serial: number, is1904: boolean): string {
  const first = is1904 ? dayStart(1904) : dayStart(1899, 12, serial < 60 ? 31 : 30);
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const { year, month, day } = civilDay(first + days * DAY_MS);
  const inDay = seconds - days * DAY_SECONDS;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const time = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60, inDay % 60].map(two).join(':');
  return inDay === 0 ? date : `${date}T${time}`;
}

/** The finest part of a date that a cell shows. */
export type ShownPart = 'year' | 'month' | 'day';

/**
 * A day as fine as its cell shows it: “Oct 2006” is kept as the first of October, since sheets have nothing coarser than days.
 * Any other day than a first was written by somebody, and stays.
 */
export function asFineAsShown(day: string, shown: ShownPart): string {
  if (shown === 'year') return day.replace(/-01-01$/, '');
  return shown === 'month' ? day.replace(/-01$/, '') : day;
}
