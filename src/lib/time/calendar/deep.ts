// “Before present” counts from 1950 (Stuiver & Polach, Radiocarbon 19, 1977), and so never from the reader's clock.
export const PRESENT_YEAR = 1950;
const DEEP_YEARS = 20_000;

/** How many years before 1950 an astronomical year is. */
export function yearsAgo(year: number): number {
  return PRESENT_YEAR - year;
}

/** Whether an astronomical year is told as so many years ago where it is said short: beyond 20 000. */
export function isDeep(year: number): boolean {
  return yearsAgo(year) > DEEP_YEARS;
}

/** How many years apart two must be for three digits to tell them apart, at an astronomical year of deep time; else 0. */
export function finestYears(year: number): number {
  return isDeep(year) ? 10 ** (Math.floor(Math.log10(yearsAgo(year))) - 2) : 0;
}
