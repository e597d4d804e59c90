import type { DateWords, OpenDate } from '../dates';
import { accusative, genitive, named, shortGenitive, since, within } from './cases';
import { lasting } from './durations';

const COMPONENTS = { year: 'год', month: 'месяц', day: 'день' };
const DOUBTS = {
  approximate: { whole: 'приблизительно', one: 'приблизительный', several: 'приблизительные' },
  uncertain: { whole: 'под вопросом', one: 'под вопросом', several: 'под вопросом' },
};
const EVERY = {
  second: 'каждую секунду',
  day: 'каждый день',
  month: 'каждый месяц',
  'sub-year': 'каждую часть года',
  year: 'каждый год',
};

const SEASONS = ['весна', 'лето', 'осень', 'зима'];
const IN_SEASON: Readonly<Record<string, string>> = {
  весна: 'весной',
  лето: 'летом',
  осень: 'осенью',
  зима: 'зимой',
};
const HEMISPHERES = ['', ' (северное полушарие)', ' (южное полушарие)'];
const MASCULINE = ['первый', 'второй', 'третий', 'четвёртый'];
const FEMININE = ['первая', 'вторая', 'третья'];

const grouping = (code: number, year: string) => {
  const of = genitive(year);
  if (code >= 40) return `${FEMININE[code - 40] ?? ''} половина ${of}`;
  if (code >= 37) return `${FEMININE[code - 37] ?? ''} треть ${of}`;
  if (code >= 33) return `${MASCULINE[code - 33] ?? ''} квартал ${of}`;
  return `${SEASONS[(code - 21) % 4] ?? ''} ${of}${HEMISPHERES[Math.floor((code - 21) / 4)] ?? ''}`;
};

const openDate = ({ year, hasDay, month, day, leftOut, isUneven }: OpenDate) => {
  const of = genitive(year);
  const months = month?.words ?? 'какой-то месяц';
  if (!hasDay) return `${months} ${of}`;
  if (day === undefined) return month ? `какой-то день ${genitive(months)} ${of}` : `какой-то день ${of}`;
  const isOneMonth = month?.numbers.length === 1;
  const inMonths = month?.isRun
    ? `какого-то месяца ${since(month.ends[0])} по ${month.ends[1]}`
    : genitive(months);
  const days = isOneMonth ? day.words : `${day.words} число`;
  const asides = [
    ...(leftOut === undefined ? [] : [`кроме ${genitive(leftOut)}`]),
    ...(isUneven ? ['если в месяце есть такой день'] : []),
  ];
  return [`${days} ${inMonths} ${of}`, ...asides].join(', ');
};

const ABOUT = 'около ';
const ERA = ' до н. э.';

const from = (date: string) =>
  date.startsWith(ABOUT) ? `примерно с ${date.slice(ABOUT.length)}` : since(date);
const upTo = (date: string) =>
  date.startsWith(ABOUT) ? `примерно до ${date.slice(ABOUT.length)}` : `до ${genitive(date)}`;

/** “с 2008 по 2014 год”, “с января по март 2024 года”, “с 16 по 18 февраля 2024 года”. */
const range = (first: string, last: string) => {
  const isDay = /^\d{1,2}$/.test(first);
  const areYears = /^[\d\s]+$/.test(first) && /^[\d\s]+$/.test(last);
  const start = isDay || areYears ? `с ${first}` : from(first);
  return `${start} ${last.startsWith(ABOUT) ? upTo(last) : `по ${accusative(last)}`}`;
};

const by = (duration: string) =>
  lasting(duration).replace(/^(примерно |самое большее )?/, (most) => `${most}на `);

// Dates that have a comma of their own are parted by more than one.
const listed = (dates: readonly string[]) =>
  dates.map(named).join(dates.some((date) => date.includes(', ')) ? '; ' : ', ');

const beside = (
  count: string,
  form: Intl.LDMLPluralRule,
  forms: readonly [string, string, string, string],
) => {
  const [one, few, many, part] = forms;
  const words: Readonly<Record<string, string>> = { one, few, many };
  return `${count} ${words[form] ?? part}`;
};

/** How dates and lengths of time are said in Russian. A year by itself has its noun, and its case, from the words around. */
export const dates: DateWords = {
  isYearFirst: false,
  year: (count) => count,
  ofYear: (part, year) => `${part} ${genitive(year)}`,
  ofYearShort: (part, year) => `${part} ${year}`,
  beforeCommonEra: (year) => `${year}${ERA}`,
  commonEra: (year) => `${year} н. э.`,
  someTimeIn: (date) => {
    const [first = '', ...rest] = date.split(' ');
    const season = IN_SEASON[first];
    return season === undefined ? within(date) : [season, ...rest].join(' ');
  },
  someTimeFromTo: (first, last) => `в промежутке ${range(first, last)}`,
  oneOf: (dates) => `одна из дат: ${listed(dates)}`,
  eachOf: (dates) => `каждая из дат: ${listed(dates)}`,
  every: (precision, first, last) => `${EVERY[precision]} ${range(first, last)}`,
  either: (dates) => dates.join(dates.length > 2 ? ', или ' : ' или '),
  upToShort: (date) => `до ${shortGenitive(date)}`,
  fromShort: (date) => `с ${shortGenitive(date)}`,
  orEarlier: (date) => `${named(date)} или раньше`,
  orLater: (date) => `${named(date)} или позже`,
  andEarlier: (date) => `${named(date)} и раньше`,
  andLater: (date) => `${named(date)} и позже`,
  about: (date) => `${ABOUT}${genitive(date)}`,
  aboutShort: (date) => `ок. ${shortGenitive(date)}`,
  someDayOf: (days) => `один из дней ${days}`,
  doubt: (components, kinds) => {
    const form = components.length === 0 ? 'whole' : components.length === 1 ? 'one' : 'several';
    const of = components.map((component) => COMPONENTS[component]).join(' и ');
    return `${of && `${of} `}${kinds.map((kind) => DOUBTS[kind][form]).join(' и ')}`;
  },
  withDoubt: (date, doubts) => `${named(date)} (${doubts.join(', ')})`,
  span: (first, last) => `${last.endsWith(ERA) ? first.replace(ERA, '') : first}–${last}`,
  fromTo: range,
  // “В течение 2023 года” by itself may be any day of it.
  throughout: (date) => `в течение всего ${genitive(date)}`,
  fromOn: (date) => `${from(date)} и далее`,
  until: (date) => `${upTo(date)} включительно`,
  fromEndUnknown: (date) => `${from(date)}, конец неизвестен`,
  untilStartUnknown: (date) => `${upTo(date)}, начало неизвестно`,
  decade: (year) => `${year}-е годы`,
  anyYear: 'неизвестный год',
  oneYearOf: (years) => `один год из ${genitive(years)}`,
  yearThatReads: (digits) => `год с записью ${digits}`,
  estimated: (date, year) => `${date}, по оценке ${named(year)}`,
  openDate,
  grouping,
  atTime: (day, time, zone) => `${day}, ${time} ${zone}`,
  onClock: (day, zone) => `${day}, ${zone}`,
  localTime: 'по местному времени',
  ago: (years) => `${years} лет назад`,
  agoShort: (years, say) => {
    if (years >= 1e9) return `${say(years / 1e9)} млрд лет назад`;
    return years >= 1e6 ? `${say(years / 1e6)} млн лет назад` : `${say(years / 1e3)} тыс. лет назад`;
  },
  years: (count, form) => beside(count, form, ['год', 'года', 'лет', 'года']),
  months: (count, form) => beside(count, form, ['месяц', 'месяца', 'месяцев', 'месяца']),
  days: (count, form) => beside(count, form, ['день', 'дня', 'дней', 'дня']),
  hours: (count, form) => beside(count, form, ['час', 'часа', 'часов', 'часа']),
  minutes: (count, form) => beside(count, form, ['минута', 'минуты', 'минут', 'минуты']),
  seconds: (count, form) => beside(count, form, ['секунда', 'секунды', 'секунд', 'секунды']),
  // “1 г.”, “2,5 г.”, but “5 л.” and “11 л.”.
  yearsShort: (count) => `${count} ${count.includes(',') || /(?:^|[^1])[1-4]$/.test(count) ? 'г.' : 'л.'}`,
  monthsShort: (count) => `${count} мес.`,
  daysShort: (count) => `${count} дн.`,
  hoursShort: (count) => `${count} ч`,
  minutesShort: (count) => `${count} мин`,
  secondsShort: (count) => `${count} с`,
  aboutAsLongAs: (duration) => `примерно ${lasting(duration)}`,
  between: (least, most, isApproximate) => `${isApproximate ? 'примерно ' : ''}${least}–${lasting(most)}`,
  upTo: (duration) => `самое большее ${lasting(duration)}`,
  sameDay: 'в тот же день',
  sameTime: 'в тот же миг',
  perhapsTogether: 'возможно, одновременно',
  later: (duration) => `${by(duration)} позже`,
  earlier: (duration) => `${by(duration)} раньше`,
};
