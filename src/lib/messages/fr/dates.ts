import type { Choice, DateWords, OpenDate } from '../dates';
import { from, of, ordinal, to, until, withArticle } from './articles';
import { beside } from './plural';

const COMPONENTS = { year: 'année', month: 'mois', day: 'jour' };
const DOUBTS = { approximate: ['approximatif', 'approximative'], uncertain: ['incertain', 'incertaine'] };
const EVERY = {
  second: 'chaque seconde',
  day: 'chaque jour',
  month: 'chaque mois',
  'sub-year': 'chaque partie de l’année',
  year: 'chaque année',
};
const SEASONS = ['printemps', 'été', 'automne', 'hiver'];
const HEMISPHERES = ['', ' (hémisphère nord)', ' (hémisphère sud)'];
const ORDINALS = ['premier', 'deuxième', 'troisième', 'quatrième'];
const HALVES = ['premier', 'second'];
const ABOUT = 'vers ';
const AGO = 'il y a ';

const grouping = (code: number, year: string, isYearKnown: boolean) => {
  const named = isYearKnown ? year : of(year);
  if (code >= 40) return `${HALVES[code - 40] ?? ''} semestre ${named}`;
  if (code >= 37) return `${ORDINALS[code - 37] ?? ''} quadrimestre ${named}`;
  if (code >= 33) return `${ORDINALS[code - 33] ?? ''} trimestre ${named}`;
  return `${SEASONS[(code - 21) % 4] ?? ''} ${named}${HEMISPHERES[Math.floor((code - 21) / 4)] ?? ''}`;
};

const between = (days: string) => days.replace(/^(1er|\d+)–(\d+)/, 'entre le $1 et le $2');

/** “Le 29”, “le 1er, 11 ou 21”, “un jour entre le 10 et le 19”. */
const dayOfMonths = ({ words, isRun }: Choice) =>
  isRun ? `un jour ${between(ordinal(words))}` : `le ${ordinal(words)}`;

const openDate = ({ year, isYearKnown, hasDay, month, day, leftOut, isUneven }: OpenDate) => {
  const named = isYearKnown ? year : of(year);
  const inMonth = month ? `${month.words} ${named}` : `un mois ${of(year)}`;
  if (!hasDay) return inMonth;
  if (day === undefined) return `un jour ${of(month ? inMonth : year)}`;
  if (month?.numbers.length === 1) return `${ordinal(day.words)} ${inMonth}`;
  const months = month?.isRun ? `un mois ${from(month.ends[0])} à ${month.ends[1]} ${named}` : inMonth;
  const asides = [
    ...(leftOut === undefined ? [] : [`sauf ${leftOut}`]),
    ...(isUneven ? ['si le mois a ce jour'] : []),
  ];
  return [`${dayOfMonths(day)} ${of(months)}`, ...asides].join(', ');
};

// Dates that have a comma of their own are parted by more than one.
const listed = (dates: readonly string[]) =>
  dates.map(ordinal).join(dates.some((date) => date.includes(', ')) ? '\u202f; ' : ', ');

// What is about a date is so behind it, where a preposition stands before it: “de 1984 environ”.
const sure = (date: string) => date.replace(/^vers (le |les |l’)?/, '');
const loose = (say: (date: string) => string) => (date: string) => {
  if (date.startsWith(AGO)) return say(date);
  return date.startsWith(ABOUT) ? say(sure(date)).replace(/( \(.*)?$/, ' environ$1') : say(date);
};
const range = (first: string, last: string) => `${loose(from)(first)} ${loose(to)(last)}`;
const fromOn = (date: string) => `à partir ${loose(from)(date)}`;
const untilThen = loose((date) => (date.startsWith(AGO) ? `jusqu’à ${date}` : until(date)));

const noun = (one: string, other: string) => (count: string, form: Intl.LDMLPluralRule) =>
  beside(count, form, one, other);
const years = noun('an', 'ans');

/** How dates and lengths of time are said in French. Dates are named without their article, which the words around give them. */
export const dates: DateWords = {
  isYearFirst: false,
  year: (count) => count,
  ofYear: (part, year) => `${ordinal(part)} ${year}`,
  ofYearShort: (part, year) => `${ordinal(part)} ${year}`,
  beforeCommonEra: (year) => `${year}\u00a0av.\u00a0J.-C.`,
  commonEra: (year) => `${year}\u00a0apr.\u00a0J.-C.`,
  // A year that does not look like one has its noun.
  someTimeIn: (date) => `au cours ${/^\d(?!\d{3}$)/.test(date) ? `de l’an ${date}` : from(date)}`,
  someTimeFromTo: (first, last) => `à une date comprise entre ${withArticle(first)} et ${withArticle(last)}`,
  oneOf: (dates) => `l’une de ces dates\u00a0: ${listed(dates)}`,
  eachOf: (dates) => `chacune de ces dates\u00a0: ${listed(dates)}`,
  every: (precision, first, last) => `${EVERY[precision]} ${range(first, last)}`,
  either: (dates) => dates.join(' ou '),
  upToShort: (date) => (date.startsWith('v. ') ? `jusque ${date}` : until(date)),
  fromShort: (date) => `dès ${date.startsWith('v. ') ? date : withArticle(date)}`,
  orEarlier: (date) => `${date} ou avant`,
  orLater: (date) => `${date} ou après`,
  andEarlier: (date) => `${date} et avant`,
  andLater: (date) => `${date} et après`,
  about: (date) =>
    date.startsWith(AGO) ? `${AGO}environ ${date.slice(AGO.length)}` : `${ABOUT}${withArticle(date)}`,
  aboutShort: (date) => `v. ${date}`,
  someDayOf: (days) => `un jour ${between(days)}`,
  doubt: (components, kinds) => {
    const isFeminine = components.every((each) => each === 'year');
    const ending = components.length > 1 ? 's' : '';
    const of = components.length === 0 ? 'date' : components.map((each) => COMPONENTS[each]).join(' et ');
    return `${of} ${kinds.map((kind) => `${DOUBTS[kind][isFeminine ? 1 : 0] ?? ''}${ending}`).join(' et ')}`;
  },
  withDoubt: (date, doubts) => `${date} (${doubts.join(', ')})`,
  span: (first, last) =>
    `${ordinal(/av\.\sJ\.-C\.$/.test(last) ? first.replace(/\sav\.\sJ\.-C\.$/, '') : first)}–${ordinal(last)}`,
  fromTo: range,
  throughout: (date) => (/^\d/.test(date) ? `toute l’année ${date}` : `tout le mois ${of(date)}`),
  fromOn,
  until: untilThen,
  fromEndUnknown: (date) => `${fromOn(date)}, fin inconnue`,
  untilStartUnknown: (date) => `${untilThen(date)}, début inconnu`,
  decade: (year) => `années ${year}`,
  anyYear: 'année inconnue',
  oneYearOf: (years) => `une année ${from(years)}`,
  yearThatReads: (digits) => `une année de la forme ${digits}`,
  estimated: (date, year) => `${date}, estimée à ${year}`,
  openDate,
  grouping,
  atTime: (day, time, zone) => `${day}, ${time} ${zone}`,
  onClock: (day, zone) => `${day}, ${zone}`,
  localTime: 'heure locale',
  ago: (count) =>
    `${AGO}${/\p{L}$/u.test(count) ? beside(count, 'many', 'année', 'années') : years(count, 'other')}`,
  agoShort: (years, say) => {
    if (years >= 1e9) return `${say(years / 1e9)} Ga`;
    return years >= 1e6 ? `${say(years / 1e6)} Ma` : `${say(years / 1e3)} ka`;
  },
  years: (count, form) =>
    form === 'many' || /\p{L}$/u.test(count) ? beside(count, form, 'année', 'années') : years(count, form),
  months: noun('mois', 'mois'),
  days: noun('jour', 'jours'),
  hours: noun('heure', 'heures'),
  minutes: noun('minute', 'minutes'),
  seconds: noun('seconde', 'secondes'),
  yearsShort: (count) => `${count} a`,
  monthsShort: (count) => `${count} m.`,
  daysShort: (count) => `${count} j`,
  hoursShort: (count) => `${count} h`,
  minutesShort: (count) => `${count} min`,
  secondsShort: (count) => `${count} s`,
  aboutAsLongAs: (duration) => `environ ${duration}`,
  between: (least, most, isApproximate) =>
    isApproximate ? `environ ${least} à ${most}` : `entre ${least} et ${most}`,
  upTo: (duration) => `au plus ${duration}`,
  sameDay: 'le même jour',
  sameTime: 'au même moment',
  perhapsTogether: 'peut-être en même temps',
  later: (duration) => `${duration} plus tard`,
  earlier: (duration) => `${duration} plus tôt`,
};
