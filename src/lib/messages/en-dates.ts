import type { DateWords, OpenDate } from './dates';

const plural = (count: string, one: string, many: string, isPlural: boolean) =>
  `${count} ${isPlural ? many : one}`;

// What follows an aside closes it: “2014, uncertain, to 2016”.
const closed = (date: string) => (/, [^,]*(uncertain|approximate)$/.test(date) ? `${date},` : date);

// Dates that have a comma of their own are parted by more than one.
const listed = (dates: readonly string[]) =>
  dates.join(dates.some((date) => date.includes(', ')) ? '; ' : ', ');

const EVERY = { second: 'second', day: 'day', month: 'month', 'sub-year': 'part of the year', year: 'year' };
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const HEMISPHERES = ['', ', northern hemisphere', ', southern hemisphere'];

const grouping = (code: number, year: string, isYearKnown: boolean) => {
  if (code >= 40) return `the ${ordinalWord(code - 39)} half of ${year}`;
  if (code >= 37) return `the ${ordinalWord(code - 36)} third of ${year}`;
  if (code >= 33) return `the ${ordinalWord(code - 32)} quarter of ${year}`;
  const season = SEASONS[(code - 21) % 4] ?? '';
  return `${season}${isYearKnown ? '' : ' of'} ${year}${HEMISPHERES[Math.floor((code - 21) / 4)] ?? ''}`;
};

const openDate = ({ year, isYearKnown, hasDay, month, day }: OpenDate) => {
  const inMonth = `${month ?? 'some month'}${isYearKnown && month !== undefined ? '' : ' of'} ${year}`;
  if (!hasDay) return inMonth;
  if (day === undefined) return month === undefined ? `some day in ${year}` : `some day in ${inMonth}`;
  return month === undefined ? `day ${day} of ${inMonth}` : `${day} ${inMonth}`;
};

const ordinalWord = (n: number) => ['first', 'second', 'third', 'fourth'][n - 1] ?? '';

/** How dates and lengths of time are said in English. */
export const enDates = {
  beforeCommonEra: (year) => `${year} BCE`,
  commonEra: (year) => `${year} CE`,
  someTimeIn: (date) => `some time in ${date}`,
  someTimeFromTo: (first, last) => `some time from ${closed(first)} to ${last}`,
  oneOf: (dates) => `one of ${listed(dates)}`,
  eachOf: (dates) => `each of ${listed(dates)}`,
  every: (precision, first, last) => `every ${EVERY[precision]} from ${closed(first)} to ${last}`,
  orEarlier: (date) => `${closed(date)} or earlier`,
  orLater: (date) => `${closed(date)} or later`,
  andEarlier: (date) => `${closed(date)} and before`,
  andLater: (date) => `${closed(date)} and after`,
  about: (date) => `about ${date}`,
  aboutShort: (date) => `c. ${date}`,
  someDayOf: (days) => `some day of ${days}`,
  doubt: (components, kinds) =>
    (components.length > 0 ? `the ${components.join(' and ')} ` : '') + kinds.join(' and '),
  withDoubt: (date, doubts) => `${date}, ${doubts.join(', ')}`,
  span: (first, last) => `${first}–${last}`,
  fromTo: (first, last) => `${closed(first)} to ${last}`,
  throughout: (date) => `throughout ${date}`,
  fromOn: (date) => `from ${closed(date)} on`,
  until: (date) => `until ${date}`,
  fromEndUnknown: (date) => `from ${date}, end unknown`,
  untilStartUnknown: (date) => `until ${date}, start unknown`,
  decade: (year) => `the ${year}s`,
  anyYear: 'an unknown year',
  oneYearOf: (years) => `one year of ${years}`,
  yearThatReads: (digits) => `a year that reads ${digits}`,
  estimated: (date, year) => `${date}, estimated ${year}`,
  openDate,
  grouping,
  atTime: (day, time, zone) => `${day}, ${time} ${zone}`,
  localTime: 'local time',
  years: (count, many) => plural(count, 'year', 'years', many),
  months: (count, many) => plural(count, 'month', 'months', many),
  days: (count, many) => plural(count, 'day', 'days', many),
  yearsShort: (count) => `${count} y`,
  monthsShort: (count) => `${count} mo`,
  daysShort: (count) => `${count} d`,
  aboutAsLongAs: (duration) => `about ${duration}`,
  between: (least, most, isApproximate) =>
    isApproximate ? `about ${least} to ${most}` : `between ${least} and ${most}`,
  upTo: (duration) => `up to ${duration}`,
  sameDay: 'the same day',
  perhapsTogether: 'perhaps at the same time',
  later: (duration) => `${duration} later`,
  earlier: (duration) => `${duration} earlier`,
} satisfies DateWords;
