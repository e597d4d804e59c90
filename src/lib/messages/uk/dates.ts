import type { DateWords, OpenDate } from '../dates';
import { genitive, locative, named } from './cases';
import { accusative } from './durations';

const COMPONENTS = { year: 'рік', month: 'місяць', day: 'день' };
const DOUBTS = {
  approximate: { whole: 'приблизно', one: 'приблизний', several: 'приблизні' },
  uncertain: { whole: 'непевно', one: 'непевний', several: 'непевні' },
};
const EVERY = {
  second: 'щосекунди',
  day: 'щодня',
  month: 'щомісяця',
  'sub-year': 'кожна частина року',
  year: 'щороку',
};

const SEASONS = ['весна', 'літо', 'осінь', 'зима'];
const IN_SEASON: Readonly<Record<string, string>> = {
  весна: 'навесні',
  літо: 'влітку',
  осінь: 'восени',
  зима: 'взимку',
};
const HEMISPHERES = ['', ' (північна півкуля)', ' (південна півкуля)'];
const MASCULINE = ['перший', 'другий', 'третій', 'четвертий'];
const FEMININE = ['перша', 'друга', 'третя'];

const grouping = (code: number, year: string) => {
  const of = genitive(year);
  if (code >= 40) return `${FEMININE[code - 40] ?? ''} половина ${of}`;
  if (code >= 37) return `${FEMININE[code - 37] ?? ''} третина ${of}`;
  if (code >= 33) return `${MASCULINE[code - 33] ?? ''} квартал ${of}`;
  return `${SEASONS[(code - 21) % 4] ?? ''} ${of}${HEMISPHERES[Math.floor((code - 21) / 4)] ?? ''}`;
};

const openDate = ({ year, hasDay, month, day, leftOut, isUneven }: OpenDate) => {
  const of = genitive(year);
  const months = month?.words ?? 'якийсь місяць';
  if (!hasDay) return `${months} ${of}`;
  if (day === undefined) return month ? `якийсь день ${genitive(months)} ${of}` : `якийсь день ${of}`;
  const isOneMonth = month?.numbers.length === 1;
  const inMonths = month?.isRun
    ? `якогось місяця від ${month.ends.map(genitive).join(' до ')}`
    : genitive(months);
  const days = isOneMonth ? day.words : `${day.words} число`;
  const asides = [
    ...(leftOut === undefined ? [] : [`крім ${genitive(leftOut)}`]),
    ...(isUneven ? ['якщо в місяці є такий день'] : []),
  ];
  return [`${days} ${inMonths} ${of}`, ...asides].join(', ');
};

// “із січня”, “з вересня”: between sibilants a vowel.
const from = (date: string) => `${/^[жзсцчшщ]/.test(date) ? 'із' : 'з'} ${date}`;
const ABOUT = 'близько ';
const end = (say: (date: string) => string, date: string) =>
  date.startsWith(ABOUT) ? `приблизно ${say(date.slice(ABOUT.length))}` : say(date);

/** “з 2008 до 2014 року”, “із січня до березня 2024 року”, “з 16 до 18 лютого 2024 року”. */
const ERA = ' до н. е.';

const range = (first: string, last: string) => {
  const isDay = /^\d{1,2}$/.test(first);
  const areYears = /^[\d\s]+$/.test(first) && /^[\d\s]+$/.test(last);
  const start = isDay || areYears ? first : genitive(first);
  return `${end(from, start)} ${end((date) => `до ${date}`, genitive(last))}`;
};

const by = (duration: string) =>
  accusative(duration).replace(/^(приблизно |щонайбільше )?/, (most) => `${most}на `);

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

const decadeEnd = (year: number) => {
  if (year % 1000 === 0) return 'ні';
  return year % 100 === 40 ? 'ві' : 'ті';
};

/** How dates and lengths of time are said in Ukrainian. A year by itself has its noun, and its case, from the words around. */
export const dates: DateWords = {
  isYearFirst: false,
  year: (count) => count,
  ofYear: (part, year) => `${part} ${genitive(year)}`,
  ofYearShort: (part, year) => `${part} ${year}`,
  beforeCommonEra: (year) => `${year}${ERA}`,
  commonEra: (year) => `${year} н. е.`,
  someTimeIn: (date) => {
    const [first = '', ...rest] = date.split(' ');
    const season = IN_SEASON[first];
    return season === undefined ? `у ${locative(date)}` : [season, ...rest].join(' ');
  },
  someTimeFromTo: (first, last) => `у проміжку ${range(first, last)}`,
  oneOf: (dates) => `одна з дат: ${listed(dates)}`,
  eachOf: (dates) => `кожна з дат: ${listed(dates)}`,
  every: (precision, first, last) => `${EVERY[precision]} ${range(first, last)}`,
  either: (dates) => dates.join(dates.length > 2 ? ', або ' : ' або '),
  upToShort: (date) => `до ${date}`,
  fromShort: (date) => `з ${date}`,
  orEarlier: (date) => `${named(date)} або раніше`,
  orLater: (date) => `${named(date)} або пізніше`,
  andEarlier: (date) => `${named(date)} і раніше`,
  andLater: (date) => `${named(date)} і пізніше`,
  about: (date) => `${ABOUT}${genitive(date)}`,
  aboutShort: (date) => `бл. ${date}`,
  someDayOf: (days) => `один із днів ${days}`,
  doubt: (components, kinds) => {
    const form = components.length === 0 ? 'whole' : components.length === 1 ? 'one' : 'several';
    const of = components.map((component) => COMPONENTS[component]).join(' і ');
    return `${of && `${of} `}${kinds.map((kind) => DOUBTS[kind][form]).join(' і ')}`;
  },
  withDoubt: (date, doubts) => `${named(date)} (${doubts.join(', ')})`,
  span: (first, last) => `${last.endsWith(ERA) ? first.replace(ERA, '') : first}–${last}`,
  fromTo: range,
  throughout: (date) => `протягом ${genitive(date)}`,
  fromOn: (date) => `${end(from, genitive(date))} й далі`,
  until: (date) => `${end((said) => `до ${said}`, genitive(date))} включно`,
  fromEndUnknown: (date) => `${end(from, genitive(date))}, кінець невідомий`,
  untilStartUnknown: (date) => `${end((said) => `до ${said}`, genitive(date))}, початок невідомий`,
  decade: (year) => `${year}-${decadeEnd(Number(year))} роки`,
  anyYear: 'невідомий рік',
  oneYearOf: (years) => `один рік із ${genitive(years)}`,
  yearThatReads: (digits) => `рік із записом ${digits}`,
  estimated: (date, year) => `${date}, за оцінкою ${named(year)}`,
  openDate,
  grouping,
  atTime: (day, time, zone) => `${day}, ${time} ${zone}`,
  onClock: (day, zone) => `${day}, ${zone}`,
  localTime: 'за місцевим часом',
  ago: (years) => `${years} років тому`,
  agoShort: (years, say) => {
    if (years >= 1e9) return `${say(years / 1e9)} млрд р. тому`;
    return years >= 1e6 ? `${say(years / 1e6)} млн р. тому` : `${say(years / 1e3)} тис. р. тому`;
  },
  years: (count, form) => beside(count, form, ['рік', 'роки', 'років', 'року']),
  months: (count, form) => beside(count, form, ['місяць', 'місяці', 'місяців', 'місяця']),
  days: (count, form) => beside(count, form, ['день', 'дні', 'днів', 'дня']),
  hours: (count, form) => beside(count, form, ['година', 'години', 'годин', 'години']),
  minutes: (count, form) => beside(count, form, ['хвилина', 'хвилини', 'хвилин', 'хвилини']),
  seconds: (count, form) => beside(count, form, ['секунда', 'секунди', 'секунд', 'секунди']),
  yearsShort: (count) => `${count} р.`,
  monthsShort: (count) => `${count} міс.`,
  daysShort: (count) => `${count} дн.`,
  hoursShort: (count) => `${count} год`,
  minutesShort: (count) => `${count} хв`,
  secondsShort: (count) => `${count} с`,
  aboutAsLongAs: (duration) => `приблизно ${accusative(duration)}`,
  between: (least, most, isApproximate) => `${isApproximate ? 'приблизно ' : ''}${least}–${accusative(most)}`,
  upTo: (duration) => `щонайбільше ${accusative(duration)}`,
  sameDay: 'того самого дня',
  sameTime: 'тієї самої миті',
  perhapsTogether: 'можливо, водночас',
  later: (duration) => `${by(duration)} пізніше`,
  earlier: (duration) => `${by(duration)} раніше`,
};
