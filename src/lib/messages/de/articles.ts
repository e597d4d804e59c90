const DAY = /^\d{1,2}\.(?:$| \p{Lu}|–| oder |, )/u;

// “erstes Quartal” as it is named, of which (dative) and whom it takes (accusative): neuter, but for half a year's seasons.
const CASES: readonly (readonly [head: RegExp, dative: string, accusative: string])[] = [
  [/^(erste|zweite|dritte|vierte)s (?=Quartal|Drittel|Halbjahr)/, 'dem $1n ', 'das $1 '],
  [/^(?=Frühjahr)/, 'dem ', 'das '],
  [/^(?=Sommer|Herbst|Winter)/, 'dem ', 'den '],
  [/^ein (?=Jahr)/, 'einem ', 'ein '],
  [/^unbekanntes (?=Jahr)/, 'einem unbekannten ', 'ein unbekanntes '],
];

/** A day of a month that stands by its number alone: “16.”. */
export function ordinal(date: string): string {
  return date.replace(/^(\d{1,2})(?=$|–\d{1,2}(?:$| ))/, '$1.').replace(/^(\d{1,2}\.–\d{1,2})(?=$| )/, '$1.');
}

/** What a preposition with the dative has behind it: “dem 5. September 2014”, “den 2010er-Jahren”, “September 2014”. */
export function dative(date: string): string {
  const said = ordinal(date);
  if (DAY.test(said)) return `dem ${said}`;
  if (/er-Jahre/.test(said)) return `den ${said.replace('er-Jahre', 'er-Jahren')}`;
  const found = CASES.find(([head]) => head.test(said));
  return found ? said.replace(found[0], found[1]) : said;
}

/** “das Frühjahr 2014”, “den 5. September 2014”, “die 2010er-Jahre”, “September 2014”. */
export function accusative(date: string): string {
  const said = ordinal(date);
  if (DAY.test(said)) return `den ${said}`;
  if (/er-Jahre/.test(said)) return `die ${said}`;
  const found = CASES.find(([head]) => head.test(said));
  return found ? said.replace(found[0], found[2]) : said;
}

/** “im September 2014”, “im Frühjahr 2014”, “in den 2010er-Jahren”, “2014”: a year has no preposition. */
export function within(date: string): string {
  if (/^\d[\d.]*(?:$|[\s–(])/.test(date) && !DAY.test(date)) return date;
  const said = dative(date);
  return said === date ? `im ${date}` : `in ${said}`.replace(/^in dem /, 'im ');
}

/** “vom 5. September 2014”, “vom Frühjahr 2014”, “von den 2010er-Jahren”, “von 2014”. */
export function from(date: string): string {
  return `von ${dative(date)}`.replace(/^von dem /, 'vom ');
}

/** “bis 5. September 2014”, “bis zum Frühjahr 2014”, “bis zu den 2010er-Jahren”, “bis 2014”. */
export function until(date: string): string {
  const said = ordinal(date);
  const inCase = dative(date);
  return DAY.test(said) || inCase === said
    ? `bis ${said}`
    : `bis zu ${inCase}`.replace(/^bis zu dem /, 'bis zum ');
}
