import type { NarratorWords } from '../narrator';
import { isolated, quoted } from './isolated';
import { counted, eventsIn, oblique } from './plural';
import { named } from './years';

const digits = (count: number) => count.toLocaleString('ar-u-nu-latn');
const among = (count: number, total: number) => `${digits(count)} من ${digits(total)}`;
const some = (count: number, total: number | undefined) =>
  total === undefined ? `${digits(count)} منها` : among(count, total);
const underWay = (count: number) =>
  counted(count, 'حدث واحد جارٍ', 'حدثان جاريان', 'أحداث جارية', 'حدثًا جاريًا', 'حدث جارٍ');
const rest = (count: number) => (count > 1 ? ` و${oblique(eventsIn(count - 1))} غيره` : '');

export const narrator: NarratorWords = {
  onDay: (date) => `في ${date}`,
  inPeriod: (date) => `في ${named(date)}`,
  ago: (duration) => `قبل ${oblique(duration)}`,
  ahead: (duration) => `بعد ${oblique(duration)}`,
  earlierIn: { month: 'قبل ذلك في الشهر نفسه', year: 'قبل ذلك في العام نفسه' },
  laterIn: { month: 'بعد ذلك في الشهر نفسه', year: 'بعد ذلك في العام نفسه' },
  justBefore: 'قبيل ذلك',
  justAfter: 'بُعيد ذلك',
  underWay: (count, title, perhaps) => {
    const words = count === 1 ? `جارٍ: ${isolated(title)}` : `${underWay(count)}، منها ${isolated(title)}`;
    return perhaps > 0 ? `${words}، وربما ${eventsIn(perhaps)} أيضًا` : words;
  },
  underWayBriefly: underWay,
  perhaps: (count, title) => `ربما في هذا الوقت: ${isolated(title)}${rest(count)}`,
  claimedHere: (_noun, title, far) => `بحسب النص في هذا الوقت: ${isolated(title)}؛ بحسب مصادر أخرى: ${far}`,
  happened: (far, title) => `${far}: ${isolated(title)}`,
  ended: (far, title) => `انتهى ${far}: ${isolated(title)}`,
  nothing: 'لا تاريخ هنا',
  sentence: (parts) => `${parts.join('؛ ')}.`,
  quoted,
  whole: (count, years) => `${eventsIn(count)}${years === undefined ? '' : `، ${years}`}`,
  fromDeep: (first, last) => `من ${first} إلى ${named(last)}`,
  since: (count, date, total) => `${some(count, total)} منذ ${named(date)}`,
  upTo: (count, date, total) => `${some(count, total)} حتى ${named(date)}`,
  within: (count, dates, length, total) =>
    `${some(count, total)} ${length === 'day' || length === 'month' ? 'في ' : ''}${named(dates)}`,
  among,
  most: (kind, words) => `${kind === 'silence' ? 'أطول فجوة' : 'الأطول'}: ${isolated(words)}`,
  disagreeing: (noun, count) =>
    `${noun === undefined ? 'التاريخان مختلفان' : 'النص والمصادر الأخرى على خلاف'} في ${oblique(eventsIn(count))}`,
  hint: 'اسحب على امتداد السنوات فيخبرك هذا السطر أين أنت. اضغط على حدث لتقرأ الكلمات التي تؤرّخه.',
  grip: 'اسحب',
  zoom: 'التكبير',
};
