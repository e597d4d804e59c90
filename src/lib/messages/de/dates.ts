import type { Choice, DateWords, OpenDate } from '../dates';
import { accusative, dative, from, ordinal, until, within } from './articles';

const COMPONENTS = { year: 'Jahr', month: 'Monat', day: 'Tag' };
const DOUBTS = { approximate: 'ungefähr', uncertain: 'unsicher' };
const EVERY = {
  second: 'jede Sekunde',
  day: 'jeden Tag',
  month: 'jeden Monat',
  'sub-year': 'jeder Teil des Jahres',
  year: 'jedes Jahr',
};
const SEASONS = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];
const HEMISPHERES = ['', ' (Nordhalbkugel)', ' (Südhalbkugel)'];
const ORDINALS = ['erstes', 'zweites', 'drittes', 'viertes'];
const ABOUT = /^(?:um|etwa) (?:den |die |das )?/;
const AGO = 'vor ';

// Short months beside a year: Intl has those that stand alone.
const MONTHS: Readonly<Record<string, string>> = {
  ...{ Jan: 'Jan.', Feb: 'Feb.', Mär: 'März', Apr: 'Apr.', Jun: 'Juni', Jul: 'Juli' },
  ...{ Aug: 'Aug.', Sep: 'Sept.', Okt: 'Okt.', Nov: 'Nov.', Dez: 'Dez.' },
};
const short = (part: string) => ordinal(MONTHS[part] ?? part);

const grouping = (code: number, year: string, isYearKnown: boolean) => {
  const named = isYearKnown ? year : of(year);
  if (code >= 40) return `${ORDINALS[code - 40] ?? ''} Halbjahr ${named}`;
  if (code >= 37) return `${ORDINALS[code - 37] ?? ''} Drittel ${named}`;
  if (code >= 33) return `${ORDINALS[code - 33] ?? ''} Quartal ${named}`;
  return `${SEASONS[(code - 21) % 4] ?? ''} ${named}${HEMISPHERES[Math.floor((code - 21) / 4)] ?? ''}`;
};

// “eines Jahres der 2010er-Jahre”: a year that is one of many stands in the genitive.
const of = (year: string) =>
  year.replace(/^ein Jahr/, 'eines Jahres').replace(/^unbekanntes Jahr$/, 'eines unbekannten Jahres');

/** “Der 29.”, “der 1., 11. oder 21.”, “ein Tag vom 10. bis 19.”. */
const days = ({ words, isRun }: Choice) =>
  isRun ? words.replace(/^(\d+)–(\d+)$/, 'ein Tag vom $1. bis $2.') : words.replace(/\d+/g, '$&.');

const openDate = ({ year, isYearKnown, hasDay, month, day, leftOut, isUneven }: OpenDate) => {
  const ofYear = isYearKnown ? `des Jahres ${year}` : of(year);
  const inMonth = month ? `${month.words} ${isYearKnown ? year : of(year)}` : `ein Monat ${ofYear}`;
  if (!hasDay) return inMonth;
  if (day === undefined) return month ? `ein Tag im ${inMonth}` : `ein Tag ${ofYear}`;
  if (month?.numbers.length === 1) return `${day.isRun ? ordinal(day.words) : days(day)} ${inMonth}`;
  const months = month?.isRun
    ? `eines Monats von ${month.ends.join(' bis ')} ${isYearKnown ? year : of(year)}`
    : inMonth;
  const asides = [
    ...(leftOut === undefined ? [] : [`ohne ${leftOut}`]),
    ...(isUneven ? ['wenn der Monat diesen Tag hat'] : []),
  ];
  const said = month ? months : `eines Monats ${ofYear}`;
  return [`${day.isRun ? '' : 'der '}${days(day)} ${said}`, ...asides].join(', ');
};

// Dates that have a comma of their own are parted by more than one.
const listed = (dates: readonly string[]) =>
  dates.join(dates.some((date) => date.includes(', ')) ? '; ' : ', ');

// What is about a date stays so behind a preposition: “von etwa 1984”, “vom etwa 5. September 2014”.
const loose = (say: (date: string) => string) => (date: string) => {
  if (date.startsWith(AGO)) return say(date);
  if (!ABOUT.test(date)) return say(date);
  const words = say(date.replace(ABOUT, ''));
  return words.replace(/^(vom|von den|von|bis zum|bis zu den|bis|ab dem|ab den|ab) /, '$1 etwa ');
};
const range = (first: string, last: string) => `${loose(from)(first)} ${loose(until)(last)}`;
const fromOn = loose((date) =>
  /^\d{1,2}\./.test(date) || date.startsWith(AGO) ? `ab ${date}` : `ab ${dative(date)}`,
);

const noun = (one: string, other: string) => (count: string, form: Intl.LDMLPluralRule) =>
  `${count} ${form === 'one' ? one : other}`;

/** How dates and lengths of time are said in German. Dates are named without their article, whose case the words around give. */
export const dates: DateWords = {
  isYearFirst: false,
  year: (count) => count,
  ofYear: (part, year) => `${part} ${year}`,
  ofYearShort: (part, year) => `${short(part)} ${year}`,
  beforeCommonEra: (year) => `${year}\u00a0v.\u00a0Chr.`,
  commonEra: (year) => `${year}\u00a0n.\u00a0Chr.`,
  // A year that does not look like one has its noun.
  someTimeIn: (date) => `irgendwann ${/^\d(?!\d{3}$|\d+er-)/.test(date) ? `im Jahr ${date}` : within(date)}`,
  someTimeFromTo: (first, last) => `irgendwann ${range(first, last)}`,
  oneOf: (dates) => `eines dieser Daten: ${listed(dates)}`,
  eachOf: (dates) => `jedes dieser Daten: ${listed(dates)}`,
  every: (precision, first, last) => `${EVERY[precision]} ${range(first, last)}`,
  either: (dates) => dates.join(' oder '),
  upToShort: (date) => `bis ${date}`,
  fromShort: (date) => `ab ${date}`,
  orEarlier: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  andEarlier: (date) => `${date} und davor`,
  andLater: (date) => `${date} und danach`,
  about: (date) => {
    if (date.startsWith(AGO)) return `${AGO}etwa ${date.slice(AGO.length)}`;
    const said = accusative(date);
    return `${said === date && !/^\d/.test(date) ? 'etwa' : 'um'} ${said}`;
  },
  aboutShort: (date) => `ca. ${date}`,
  someDayOf: (days) => days.replace(/^(\d+)\.–(\d+)\. /, 'an einem Tag vom $1. bis $2. '),
  doubt: (components, kinds) => {
    const of = components.map((component) => COMPONENTS[component]).join(' und ');
    return `${of && `${of} `}${kinds.map((kind) => DOUBTS[kind]).join(' und ')}`;
  },
  withDoubt: (date, doubts) => `${date} (${doubts.join(', ')})`,
  span: (first, last) =>
    `${short(/v\.\sChr\.$/.test(last) ? first.replace(/\sv\.\sChr\.$/, '') : first)}–${last}`,
  fromTo: range,
  throughout: (date) => (/^\d/.test(date) ? `das ganze Jahr ${date}` : `den ganzen ${date}`),
  fromOn,
  until: loose(until),
  fromEndUnknown: (date) => `${fromOn(date)}, Ende unbekannt`,
  untilStartUnknown: (date) => `${loose(until)(date)}, Beginn unbekannt`,
  decade: (year) => `${year}er-Jahre`,
  anyYear: 'unbekanntes Jahr',
  oneYearOf: (years) =>
    `ein Jahr ${/^\d+er-/.test(years) ? `der ${years}` : `von ${years.replace('–', ' bis ')}`}`,
  yearThatReads: (digits) => `ein Jahr der Form ${digits}`,
  estimated: (date, year) => `${date}, geschätzt auf ${year}`,
  openDate,
  grouping,
  atTime: (day, time, zone) => `${day}, ${time} ${zone}`,
  onClock: (day, zone) => `${day}, ${zone}`,
  localTime: 'Ortszeit',
  ago: (years) => `${AGO}${years} Jahren`,
  agoShort: (years, say) => {
    if (years >= 1e9) return `${say(years / 1e9)} Ga`;
    return years >= 1e6 ? `${say(years / 1e6)} Ma` : `${say(years / 1e3)} ka`;
  },
  years: noun('Jahr', 'Jahre'),
  months: noun('Monat', 'Monate'),
  days: noun('Tag', 'Tage'),
  hours: noun('Stunde', 'Stunden'),
  minutes: noun('Minute', 'Minuten'),
  seconds: noun('Sekunde', 'Sekunden'),
  yearsShort: (count) => `${count} J`,
  monthsShort: (count) => `${count} Mon.`,
  daysShort: (count) => `${count} Tg.`,
  hoursShort: (count) => `${count} Std.`,
  minutesShort: (count) => `${count} Min.`,
  secondsShort: (count) => `${count} Sek.`,
  aboutAsLongAs: (duration) => `etwa ${duration}`,
  between: (least, most, isApproximate) => `${isApproximate ? 'etwa ' : ''}${least} bis ${most}`,
  upTo: (duration) => `höchstens ${duration}`,
  sameDay: 'am selben Tag',
  sameTime: 'zur selben Zeit',
  perhapsTogether: 'vielleicht gleichzeitig',
  later: (duration) => `${duration} später`,
  earlier: (duration) => `${duration} früher`,
};
