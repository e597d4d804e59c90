// Dates are Gregorian, with the digits 0–9 and the months' names from يناير to ديسمبر: so have them the newspapers and
// broadcasters that are read in every Arab country, and Intl's Arabic of no country. Digits are then the same as those of the
// files, addresses and axes beside them; كانون الثاني is said in the Levant alone, جانفي in the Maghreb.
import type { ComponentName, DateWords, Doubt, OpenDate } from '../dates';
import { type Forms, oblique, withForm } from './plural';
import { isBare, named } from './years';

const COMPONENTS: Readonly<Record<ComponentName, string>> = { year: 'السنة', month: 'الشهر', day: 'اليوم' };
const WHOLE: Readonly<Record<Doubt, string>> = { approximate: 'تقريبًا', uncertain: 'غير مؤكد' };
const DOUBTS: Readonly<Record<Doubt, Readonly<Record<ComponentName, string>>>> = {
  approximate: { year: 'تقريبية', month: 'تقريبي', day: 'تقريبي' },
  uncertain: { year: 'غير مؤكدة', month: 'غير مؤكد', day: 'غير مؤكد' },
};
const EVERY = {
  second: 'كل ثانية',
  day: 'كل يوم',
  month: 'كل شهر',
  'sub-year': 'كل جزء من السنة',
  year: 'كل عام',
};
const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const HEMISPHERES = ['', ' (نصف الكرة الشمالي)', ' (نصف الكرة الجنوبي)'];
const ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع'];

const grouping = (code: number, year: string, isYearKnown: boolean) => {
  if (code >= 40) return `النصف ${ORDINALS[code - 40] ?? ''} من ${named(year)}`;
  if (code >= 37) return `الثلث ${ORDINALS[code - 37] ?? ''} من ${named(year)}`;
  if (code >= 33) return `الربع ${ORDINALS[code - 33] ?? ''} من ${named(year)}`;
  const season = SEASONS[(code - 21) % 4] ?? '';
  return `${season} ${isYearKnown ? year : `من ${year}`}${HEMISPHERES[Math.floor((code - 21) / 4)] ?? ''}`;
};

const openDate = ({ year, isYearKnown, hasDay, month, day, leftOut, isUneven }: OpenDate) => {
  const ofYear = (part: string) => `${part} ${isYearKnown ? year : `من ${year}`}`;
  const inMonth = month ? ofYear(month.words) : `شهر ما من ${named(year)}`;
  if (!hasDay) return inMonth;
  if (day === undefined) return `يوم ما من ${month ? inMonth : named(year)}`;
  if (month?.numbers.length === 1) return `${day.words} ${inMonth}`;
  const months = month?.isRun ? `شهر ما ${ofYear(`بين ${month.ends.join(' و')}`)}` : inMonth;
  const asides = [
    ...(leftOut === undefined ? [] : [`ما عدا ${leftOut}`]),
    ...(isUneven ? ['إن كان في الشهر هذا اليوم'] : []),
  ];
  return [`اليوم ${day.words} من ${months}`, ...asides].join('، ');
};

const ERA = ' ق.م';
const AGO = 'قبل ';

const areYears = (dates: readonly string[]) => dates.every((date) => isBare(date) && !date.endsWith(ERA));
// A day of the month that follows stands by itself: “من 16 إلى 18 فبراير”.
const ends = (first: string, last: string) =>
  areYears([first, last]) || /^\d{1,2}$/.test(first) ? [first, last] : [named(first), named(last)];

const range = (first: string, last: string) => `من ${ends(first, last).join(' إلى ')}`;

// Dates that have a comma of their own are parted by more than one.
const listed = (dates: readonly string[]) =>
  dates.map(named).join(dates.some((date) => date.includes('،')) ? '؛ ' : '، ');

const YEARS: Forms = ['سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'];
const MONTHS: Forms = ['شهر واحد', 'شهران', 'أشهر', 'شهرًا', 'شهر'];
const DAYS: Forms = ['يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم'];
const HOURS: Forms = ['ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة'];
const MINUTES: Forms = ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'];
const SECONDS: Forms = ['ثانية واحدة', 'ثانيتان', 'ثوان', 'ثانية', 'ثانية'];

// Where room is scarce a count stands by itself, and 3–10 have the plural.
const short = (count: string, [, , few, , other]: Forms) =>
  `${count} ${/^(?:[3-9]|10)$/.test(count) ? few : other}`;

/** How dates and lengths of time are said in Arabic. A year by itself has its noun from the words around. */
export const dates: DateWords = {
  isYearFirst: false,
  year: (count) => count,
  ofYear: (part, year) => `${part} ${year}`,
  ofYearShort: (part, year) => `${part} ${year}`,
  beforeCommonEra: (year) => `${year}${ERA}`,
  commonEra: (year) => `${year} م`,
  someTimeIn: (date) => `في ${named(date)}`,
  someTimeFromTo: (first, last) => `في وقت ما بين ${ends(first, last).join(' و')}`,
  oneOf: (dates) => `أحد هذه التواريخ: ${listed(dates)}`,
  eachOf: (dates) => `كل هذه التواريخ: ${listed(dates)}`,
  every: (precision, first, last) => `${EVERY[precision]} ${range(first, last)}`,
  either: (dates) => dates.join(' أو '),
  upToShort: (date) => `حتى ${date}`,
  fromShort: (date) => `منذ ${date}`,
  orEarlier: (date) => `${named(date)} أو قبله`,
  orLater: (date) => `${named(date)} أو بعده`,
  andEarlier: (date) => `${named(date)} وما قبله`,
  andLater: (date) => `${named(date)} وما بعده`,
  about: (date) => (date.startsWith(AGO) ? `${AGO}نحو ${date.slice(AGO.length)}` : `نحو ${named(date)}`),
  aboutShort: (date) => `نحو ${date}`,
  someDayOf: (days) => `أحد الأيام ${days}`,
  doubt: (components, kinds) =>
    components.length === 0
      ? kinds.map((kind) => WHOLE[kind]).join(' و')
      : components
          .map((name) => `${COMPONENTS[name]} ${kinds.map((kind) => DOUBTS[kind][name]).join(' و')}`)
          .join(' و'),
  withDoubt: (date, doubts) => `${named(date)} (${doubts.join('، ')})`,
  span: (first, last) => `${last.endsWith(ERA) ? first.replace(ERA, '') : first}–${last}`,
  fromTo: range,
  throughout: (date) => `طوال ${named(date)}`,
  fromOn: (date) => `من ${named(date)} فصاعدًا`,
  until: (date) => `حتى ${named(date)} ضمنًا`,
  fromEndUnknown: (date) => `من ${named(date)}، والنهاية غير معلومة`,
  untilStartUnknown: (date) => `حتى ${named(date)}، والبداية غير معلومة`,
  decade: (year) => `عقد ${year}`,
  anyYear: 'سنة غير معلومة',
  oneYearOf: (years) => `سنة ما من ${named(years)}`,
  yearThatReads: (digits) => `سنة كُتبت ${digits}`,
  estimated: (date, year) => `${date}، وتقديرها ${named(year)}`,
  openDate,
  grouping,
  atTime: (day, time, zone) => `${day}، ${time} ${zone}`,
  onClock: (day, zone) => `${day}، ${zone}`,
  localTime: 'بالتوقيت المحلي',
  ago: (years) => `${AGO}${years} سنة`,
  agoShort: (years, say) => {
    if (years >= 1e9) return `${AGO}${say(years / 1e9)} مليار سنة`;
    return years >= 1e6 ? `${AGO}${say(years / 1e6)} مليون سنة` : `${AGO}${say(years / 1e3)} ألف سنة`;
  },
  years: (count, form) => withForm(count, form, YEARS),
  months: (count, form) => withForm(count, form, MONTHS),
  days: (count, form) => withForm(count, form, DAYS),
  hours: (count, form) => withForm(count, form, HOURS),
  minutes: (count, form) => withForm(count, form, MINUTES),
  seconds: (count, form) => withForm(count, form, SECONDS),
  yearsShort: (count) => short(count, YEARS),
  monthsShort: (count) => short(count, MONTHS),
  daysShort: (count) => short(count, DAYS),
  hoursShort: (count) => `${count} س`,
  minutesShort: (count) => `${count} د`,
  secondsShort: (count) => `${count} ث`,
  aboutAsLongAs: (duration) => `نحو ${oblique(duration)}`,
  between: (least, most, isApproximate) => `${isApproximate ? 'نحو ' : ''}${least}–${oblique(most)}`,
  upTo: (duration) => `${duration} على الأكثر`,
  sameDay: 'في اليوم نفسه',
  sameTime: 'في اللحظة نفسها',
  perhapsTogether: 'ربما في الوقت نفسه',
  later: (duration) => `بعد ${oblique(duration)}`,
  earlier: (duration) => `${AGO}${oblique(duration)}`,
};
