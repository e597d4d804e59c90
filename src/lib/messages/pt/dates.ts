import type { Choice, DateWords, OpenDate } from '../dates';
import { from, to, withArticle } from './articles';
import { beside } from './plural';

const COMPONENTS = { year: 'ano', month: 'mês', day: 'dia' };
const DOUBTS = { approximate: 'aproximad', uncertain: 'incert' };
const EVERY = {
  second: 'cada segundo',
  day: 'cada dia',
  month: 'cada mês',
  'sub-year': 'cada parte do ano',
  year: 'cada ano',
};
const SEASONS = ['primavera', 'verão', 'outono', 'inverno'];
const HEMISPHERES = ['', ' (hemisfério norte)', ' (hemisfério sul)'];
const ORDINALS = ['primeiro', 'segundo', 'terceiro', 'quarto'];
const ABOUT = 'cerca de ';
const AGO = 'há ';

const grouping = (code: number, year: string) => {
  if (code >= 40) return `${ORDINALS[code - 40] ?? ''} semestre de ${year}`;
  if (code >= 37) return `${ORDINALS[code - 37] ?? ''} quadrimestre de ${year}`;
  if (code >= 33) return `${ORDINALS[code - 33] ?? ''} trimestre de ${year}`;
  return `${SEASONS[(code - 21) % 4] ?? ''} de ${year}${HEMISPHERES[Math.floor((code - 21) / 4)] ?? ''}`;
};

const between = (days: string) => days.replace(/^(\d+)–(\d+)/, 'de $1 a $2');

/** “Dia 29”, “dia 1, 11 ou 21”, “um dia de 10 a 19”. */
const dayOfMonths = ({ words, isRun }: Choice) => (isRun ? `um dia ${between(words)}` : `dia ${words}`);

const openDate = ({ year, hasDay, month, day, leftOut, isUneven }: OpenDate) => {
  const inMonth = `${month?.words ?? 'algum mês'} de ${year}`;
  if (!hasDay) return inMonth;
  if (day === undefined) return `algum dia de ${month ? inMonth : year}`;
  if (month?.numbers.length === 1) return `${day.words} de ${inMonth}`;
  const months = month?.isRun ? `algum mês de ${month.ends.join(' a ')} de ${year}` : inMonth;
  const asides = [
    ...(leftOut === undefined ? [] : [`exceto ${leftOut}`]),
    ...(isUneven ? ['se o mês tiver esse dia'] : []),
  ];
  return [`${dayOfMonths(day)} de ${months}`, ...asides].join(', ');
};

// Dates that have a comma of their own are parted by more than one.
const listed = (dates: readonly string[]) =>
  dates.join(dates.some((date) => date.includes(', ')) ? '; ' : ', ');

// “de cerca de 1984”, “desde há cerca de 66 milhões de anos”; else the article runs into what is before it.
const isAgo = (date: string) => date.startsWith(AGO);
const range = (first: string, last: string) =>
  isAgo(first) || isAgo(last)
    ? `desde ${withArticle(first)} até ${withArticle(last)}`
    : `${from(first)} ${to(last)}`;
const until = (date: string) => `até ${withArticle(date)}`;

// Brazil's “bilhões” are a thousand times less than Portugal's: “mil milhões” are the same for both.
const many = (count: string) =>
  count.replace(/^1 bilhão$/, 'mil milhões').replace(/bilh(?:ão|ões)$/, 'mil milhões');
const noun = (one: string, other: string) => (count: string, form: Intl.LDMLPluralRule) =>
  beside(many(count), form, one, other);
const years = noun('ano', 'anos');

// A short day has its preposition from Intl, which a label has no room for.
const short = (part: string) => part.replace(/^(\d{1,2}) de (?=\p{Ll}{3}\.)/u, '$1 ');

/** How dates and lengths of time are said in Portuguese. Dates are named without their article, which the words around give them. */
export const dates: DateWords = {
  isYearFirst: false,
  year: many,
  ofYear: (part, year) => `${part} de ${year}`,
  ofYearShort: (part, year) => `${short(part)} ${year}`,
  beforeCommonEra: (year) => `${year}\u00a0a.C.`,
  commonEra: (year) => `${year}\u00a0d.C.`,
  // A year that does not look like one has its noun.
  someTimeIn: (date) => `em algum momento ${/^\d(?!\d{3}$)/.test(date) ? `do ano ${date}` : from(date)}`,
  someTimeFromTo: (first, last) => `em algum momento ${range(first, last)}`,
  oneOf: (dates) => `uma destas datas: ${listed(dates)}`,
  eachOf: (dates) => `cada uma destas datas: ${listed(dates)}`,
  every: (precision, first, last) => `${EVERY[precision]} ${range(first, last)}`,
  either: (dates) => dates.join(' ou '),
  upToShort: (date) => `até ${date}`,
  fromShort: (date) => `desde ${date}`,
  orEarlier: (date) => `${date} ou antes`,
  orLater: (date) => `${date} ou depois`,
  andEarlier: (date) => `${date} e antes`,
  andLater: (date) => `${date} e depois`,
  about: (date) =>
    isAgo(date)
      ? `${AGO}${ABOUT}${date.slice(AGO.length)}`
      : `${ABOUT}${withArticle(date)}`.replace(/ de ([oa]) /, ' d$1 '),
  aboutShort: (date) => `c. ${date}`,
  someDayOf: (days) => `algum dia ${between(days)}`,
  doubt: (components, kinds) => {
    const ending = components.length === 0 ? 'a' : components.length === 1 ? 'o' : 'os';
    const of = components.length === 0 ? 'data' : components.map((each) => COMPONENTS[each]).join(' e ');
    return `${of} ${kinds.map((kind) => `${DOUBTS[kind]}${ending}`).join(' e ')}`;
  },
  withDoubt: (date, doubts) => `${date} (${doubts.join(', ')})`,
  span: (first, last) => `${short(/a\.C\.$/.test(last) ? first.replace(/\sa\.C\.$/, '') : first)}–${last}`,
  fromTo: range,
  throughout: (date) => `durante todo ${/^\d/.test(date) ? 'o ano' : 'o mês'} de ${date}`,
  fromOn: (date) => (isAgo(date) ? `desde ${date}` : `a partir ${from(date)}`),
  until,
  fromEndUnknown: (date) => `desde ${withArticle(date)}, fim desconhecido`,
  untilStartUnknown: (date) => `${until(date)}, início desconhecido`,
  decade: (year) => `década de ${year}`,
  anyYear: 'ano desconhecido',
  oneYearOf: (years) => `algum ano ${/^\d/.test(years) ? `de ${years}` : from(years)}`,
  yearThatReads: (digits) => `um ano da forma ${digits}`,
  estimated: (date, year) => `${date}, estimado em ${year}`,
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
  months: noun('mês', 'meses'),
  days: noun('dia', 'dias'),
  hours: noun('hora', 'horas'),
  minutes: noun('minuto', 'minutos'),
  seconds: noun('segundo', 'segundos'),
  yearsShort: (count) => `${count} a`,
  monthsShort: (count) => `${count} m.`,
  daysShort: (count) => `${count} d`,
  hoursShort: (count) => `${count} h`,
  minutesShort: (count) => `${count} min`,
  secondsShort: (count) => `${count} s`,
  aboutAsLongAs: (duration) => `${ABOUT}${duration}`,
  between: (least, most, isApproximate) =>
    isApproximate ? `${ABOUT}${least} a ${most}` : `entre ${least} e ${most}`,
  upTo: (duration) => `no máximo ${duration}`,
  sameDay: 'no mesmo dia',
  sameTime: 'no mesmo momento',
  perhapsTogether: 'talvez ao mesmo tempo',
  later: (duration) => `${duration} depois`,
  earlier: (duration) => `${duration} antes`,
};
