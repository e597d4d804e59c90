import type { Choice, DateWords, OpenDate } from '../dates';

const plural = (count: string, one: string, many: string, form: Intl.LDMLPluralRule) =>
  `${count} ${form === 'one' ? one : many}`;

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

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number) => `${n}${SUFFIXES[ORDINALS.select(n)] ?? 'th'}`;
const oneOfThese = new Intl.ListFormat('en', { type: 'disjunction' });

/** “The 29th”, “the 1st, 11th or 21st”, “some day from the 10th to the 19th”. */
const dayOfMonths = ({ numbers, isRun }: Choice) =>
  isRun
    ? `some day from the ${ordinal(numbers[0] ?? 0)} to the ${ordinal(numbers.at(-1) ?? 0)}`
    : `the ${oneOfThese.format(numbers.map(ordinal))}`;

const openDate = ({ year, isYearKnown, hasDay, month, day, leftOut, isUneven }: OpenDate) => {
  const isOneMonth = month?.numbers.length === 1;
  const inMonth = `${month?.words ?? 'some month'}${isYearKnown && month !== undefined ? '' : ' of'} ${year}`;
  if (!hasDay) return inMonth;
  if (day === undefined) return month === undefined ? `some day in ${year}` : `some day in ${inMonth}`;
  if (month === undefined) return `day ${day.words} of ${inMonth}`;
  if (isOneMonth) return `${day.words} ${inMonth}`;
  const ofYear = `${isYearKnown ? '' : 'of '}${year}`;
  const months = month.isRun ? `some month from ${month.ends.join(' to ')} ${ofYear}` : inMonth;
  const asides = [
    ...(leftOut === undefined ? [] : [`${leftOut} left out`]),
    ...(isUneven ? ['where the month has that day'] : []),
  ];
  return [`${dayOfMonths(day)} of ${months}`, ...asides].join(', ');
};

const ordinalWord = (n: number) => ['first', 'second', 'third', 'fourth'][n - 1] ?? '';

/** How dates and lengths of time are said in English. */
export const dates: DateWords = {
  isYearFirst: false,
  year: (count) => count,
  ofYear: (part, year) => `${part} ${year}`,
  ofYearShort: (part, year) => `${part} ${year}`,
  beforeCommonEra: (year) => `${year} BCE`,
  commonEra: (year) => `${year} CE`,
  someTimeIn: (date) => `some time in ${date}`,
  someTimeFromTo: (first, last) => `some time from ${closed(first)} to ${last}`,
  oneOf: (dates) => `one of ${listed(dates)}`,
  eachOf: (dates) => `each of ${listed(dates)}`,
  every: (precision, first, last) => `every ${EVERY[precision]} from ${closed(first)} to ${last}`,
  either: (dates) => dates.join(dates.length > 2 ? ', or ' : ' or '),
  upToShort: (date) => `up to ${date}`,
  fromShort: (date) => `from ${date} on`,
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
  span: (first, last) => `${last.endsWith(' BCE') ? first.replace(/ BCE$/, '') : first}–${last}`,
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
  onClock: (day, zone) => `${day}, ${zone}`,
  localTime: 'local time',
  ago: (years) => `${years} years ago`,
  agoShort: (years, say) => {
    if (years >= 1e9) return `${say(years / 1e9)} Ga`;
    return years >= 1e6 ? `${say(years / 1e6)} Ma` : `${say(years / 1e3)} ka`;
  },
  years: (count, form) => plural(count, 'year', 'years', form),
  months: (count, form) => plural(count, 'month', 'months', form),
  days: (count, form) => plural(count, 'day', 'days', form),
  hours: (count, form) => plural(count, 'hour', 'hours', form),
  minutes: (count, form) => plural(count, 'minute', 'minutes', form),
  seconds: (count, form) => plural(count, 'second', 'seconds', form),
  yearsShort: (count) => `${count} y`,
  monthsShort: (count) => `${count} mo`,
  daysShort: (count) => `${count} d`,
  hoursShort: (count) => `${count} h`,
  minutesShort: (count) => `${count} min`,
  secondsShort: (count) => `${count} s`,
  aboutAsLongAs: (duration) => `about ${duration}`,
  between: (least, most, isApproximate) =>
    isApproximate ? `about ${least} to ${most}` : `between ${least} and ${most}`,
  upTo: (duration) => `up to ${duration}`,
  sameDay: 'the same day',
  sameTime: 'the same time',
  perhapsTogether: 'perhaps at the same time',
  later: (duration) => `${duration} later`,
  earlier: (duration) => `${duration} earlier`,
};
