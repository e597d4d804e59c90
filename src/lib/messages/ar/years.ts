// Years by their numbers alone: “2014”, “44 ق.م”, “1900–1999”.
const ERA = '(?: ق\\.م| م)?';
const NUMBER = '\\d[\\d,]*';
const ONE = new RegExp(`^${NUMBER}${ERA}$`);
const RUN = new RegExp(`^${NUMBER}${ERA}–${NUMBER}${ERA}$`);

/** Whether words are a year by its number and no more. */
export function isBare(date: string): boolean {
  return ONE.test(date);
}

/** A date as it is named, a year with its noun: “عام 2014”. */
export function named(date: string): string {
  if (isBare(date)) return `عام ${date}`;
  return RUN.test(date) ? `الأعوام ${date}` : date;
}
