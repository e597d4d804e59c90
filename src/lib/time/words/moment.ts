/** The day of an instant by UTC, as chronologies have their days: “1 December 2026”. */
export function dayInWords(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(at);
}

/**
 * When something was done on this device, in words: a time of today, else a day. Unlike dates of chronologies it is the
 * clock of whoever reads it.
 * @param at ms
 * @param now ms
 * @param locale what `Intl` formats by
 */
export function momentInWords(at: number, now: number, locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const isToday = day.format(at) === day.format(now);
  return isToday ? new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at) : day.format(at);
}
