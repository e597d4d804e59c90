import type { Choice, DateWords, OpenDate } from '../dates';
import { from, to, withArticle } from './articles';
import { beside } from './plural';

const COMPONENTS = { year: 'año', month: 'mes', day: 'día' };
const DOUBTS = { approximate: 'aproximad', uncertain: 'inciert' };
const EVERY = {
  second: 'cada segundo',
  day: 'cada día',
  month: 'cada mes',
  'sub-year': 'cada parte del año',
  year: 'cada año',
};
const SEASONS = ['primavera', 'verano', 'otoño', 'invierno'];
const HEMISPHERES = ['', ' (hemisferio norte)', ' (hemisferio sur)'];
const ORDINALS = ['primer', 'segundo', 'tercer', 'cuarto'];
const ABOUT = 'hacia ';
const AGO = 'hace ';

const grouping = (code: number, year: string) => {
  if (code >= 40) return `${ORDINALS[code - 40] ?? ''} semestre ${from(year)}`;
  if (code >= 37) return `${ORDINALS[code - 37] ?? ''} cuatrimestre ${from(year)}`;
  if (code >= 33) return `${ORDINALS[code - 33] ?? ''} trimestre ${from(year)}`;
  return `${SEASONS[(code - 21) % 4] ?? ''} ${from(year)}${HEMISPHERES[Math.floor((code - 21) / 4)] ?? ''}`;
};

const between = (days: string) => days.replace(/^(\d+)–(\d+)/, 'entre el $1 y el $2');

/** “El día 29”, “el día 1, 11 o 21”, “un día entre el 10 y el 19”. */
const dayOfMonths = ({ words, isRun }: Choice) => (isRun ? `un día ${between(words)}` : `el día ${words}`);

const openDate = ({ year, hasDay, month, day, leftOut, isUneven }: OpenDate) => {
  const inMonth = `${month?.words ?? 'algún mes'} de ${year}`;
  if (!hasDay) return inMonth;
  if (day === undefined) return `algún día de ${month ? inMonth : year}`;
  if (month?.numbers.length === 1) return `${day.words} de ${inMonth}`;
  const months = month?.isRun ? `algún mes de ${month.ends.join(' a ')} de ${year}` : inMonth;
  const asides = [
    ...(leftOut === undefined ? [] : [`salvo ${leftOut}`]),
    ...(isUneven ? ['si el mes tiene ese día'] : []),
  ];
  return [`${dayOfMonths(day)} de ${months}`, ...asides].join(', ');
};

// Dates that have a comma of their own are parted by more than one.
const listed = (dates: readonly string[]) =>
  dates.join(dates.some((date) => date.includes(', ')) ? '; ' : ', ');

// “desde aproximadamente 1984”, “desde hace unos 66 millones de años”; else the article runs into what is before it.
const isLoose = (date: string) => date.startsWith(ABOUT) || date.startsWith(AGO);
const loosely = (date: string) =>
  date.startsWith(ABOUT) ? `aproximadamente ${date.slice(ABOUT.length)}` : withArticle(date);
const range = (first: string, last: string) =>
  isLoose(first) || isLoose(last)
    ? `desde ${loosely(first)} hasta ${loosely(last)}`
    : `${from(first)} ${to(last)}`;

const about = (date: string) =>
  date.startsWith(AGO) ? `${AGO}${some(date.slice(AGO.length))}` : `${ABOUT}${withArticle(date)}`;

// “unos 2 años”, “unas 3 horas”; one is no plural.
const some = (length: string) => {
  if (!/s$/.test(length) || /^1 m/.test(length)) return `alrededor de ${length}`;
  return `${/(horas)$/.test(length) ? 'unas' : 'unos'} ${length}`;
};

// A thousand million is not counted: “mil millones”.
const many = (count: string) => count.replace(/^1 mil /, 'mil ');
const noun = (one: string, other: string) => (count: string, form: Intl.LDMLPluralRule) =>
  beside(many(count), form, one, other);
const years = noun('año', 'años');

/** How dates and lengths of time are said in Spanish. Dates are named without their article, which the words around give them. */
export const dates: DateWords = {
  isYearFirst: false,
  year: many,
  ofYear: (part, year) => `${part} ${from(year)}`,
  ofYearShort: (part, year) => `${part} ${year}`,
  beforeCommonEra: (year) => `${year}\u00a0a.\u00a0C.`,
  commonEra: (year) => `${year}\u00a0d.\u00a0C.`,
  // A year that does not look like one has its noun.
  someTimeIn: (date) => `en algún momento ${/^\d[\d.]{4,}$/.test(date) ? `del año ${date}` : from(date)}`,
  someTimeFromTo: (first, last) => `en algún momento ${range(first, last)}`,
  oneOf: (dates) => `una de estas fechas: ${listed(dates)}`,
  eachOf: (dates) => `cada una de estas fechas: ${listed(dates)}`,
  every: (precision, first, last) => `${EVERY[precision]} ${range(first, last)}`,
  either: (dates) => dates.join(' o ').replaceAll(' o o', ' u o'),
  upToShort: (date) => `hasta ${date}`,
  fromShort: (date) => `desde ${date}`,
  orEarlier: (date) => `${date} o antes`,
  orLater: (date) => `${date} o después`,
  andEarlier: (date) => `${date} y antes`,
  andLater: (date) => `${date} y después`,
  about,
  aboutShort: (date) => `c. ${date}`,
  someDayOf: (days) => `algún día ${between(days)}`,
  doubt: (components, kinds) => {
    const ending = components.length === 0 ? 'a' : components.length === 1 ? 'o' : 'os';
    const of = components.length === 0 ? 'fecha' : components.map((each) => COMPONENTS[each]).join(' y ');
    return `${of} ${kinds.map((kind) => `${DOUBTS[kind]}${ending}`).join(' e ')}`;
  },
  withDoubt: (date, doubts) => `${date} (${doubts.join(', ')})`,
  span: (first, last) => `${/a\.\sC\.$/.test(last) ? first.replace(/\sa\.\sC\.$/, '') : first}–${last}`,
  fromTo: range,
  throughout: (date) => `durante todo ${date}`,
  fromOn: (date) => `a partir ${isLoose(date) ? `de ${loosely(date)}` : from(date)}`,
  until: (date) => `hasta ${loosely(date)}`,
  fromEndUnknown: (date) => `desde ${loosely(date)}, final desconocido`,
  untilStartUnknown: (date) => `hasta ${loosely(date)}, comienzo desconocido`,
  decade: (year) => `década de ${year}`,
  anyYear: 'año desconocido',
  oneYearOf: (years) => `algún año ${/^\d/.test(years) ? `de ${years}` : from(years)}`,
  yearThatReads: (digits) => `un año de la forma ${digits}`,
  estimated: (date, year) => `${date}, según una estimación en ${year}`,
  openDate,
  grouping,
  atTime: (day, time, zone) => `${day}, ${time} ${zone}`,
  onClock: (day, zone) => `${day}, ${zone}`,
  localTime: 'hora local',
  ago: (count) => `${AGO}${years(count, 'other')}`,
  agoShort: (years, say) => {
    if (years >= 1e9) return `${say(years / 1e9)} Ga`;
    return years >= 1e6 ? `${say(years / 1e6)} Ma` : `${say(years / 1e3)} ka`;
  },
  years,
  months: noun('mes', 'meses'),
  days: noun('día', 'días'),
  hours: noun('hora', 'horas'),
  minutes: noun('minuto', 'minutos'),
  seconds: noun('segundo', 'segundos'),
  yearsShort: (count) => `${count} a`,
  monthsShort: (count) => `${count} m.`,
  daysShort: (count) => `${count} d`,
  hoursShort: (count) => `${count} h`,
  minutesShort: (count) => `${count} min`,
  secondsShort: (count) => `${count} s`,
  aboutAsLongAs: some,
  between: (least, most, isApproximate) =>
    `${isApproximate ? 'aproximadamente ' : ''}entre ${least} y ${most}`,
  upTo: (duration) => `como máximo ${duration}`,
  sameDay: 'el mismo día',
  sameTime: 'en el mismo momento',
  perhapsTogether: 'quizá al mismo tiempo',
  later: (duration) => `${duration} después`,
  earlier: (duration) => `${duration} antes`,
};
