import type { Lost } from '../lost';
import { type LostWords, lostInWords } from '../lost-words';
import { isolated } from './isolated';
import { type Forms, counted } from './plural';

const forms =
  (...words: Forms) =>
  (count: number) =>
    counted(count, ...words);
// What is said of them is the same of any count.
const datesThat = (said: string) => (count: number) =>
  `${counted(count, 'تاريخ واحد', 'تاريخان', 'تواريخ', 'تاريخًا', 'تاريخ')} ${said}`;
const eventsThat = (said: string) => (count: number) =>
  `${counted(count, 'حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث')} ${said}`;

const WORDS: LostWords = {
  changed: {
    approximate: datesThat('من التقريب إلى الدقة'),
    uncertain: datesThat('من الشك إلى اليقين'),
    sets: datesThat('من عدة احتمالات إلى كل الوقت بينها'),
    spans: datesThat('دون يوم إلى شهر كامل أو سنة كاملة'),
    'years-only': datesThat('لا يبقى منها إلا السنة'),
    offsets: datesThat('دون منطقتها الزمنية'),
    open: datesThat('دون نهايتها المفتوحة'),
    'second-dates': eventsThat('لا يبقى من تاريخيها إلا واحد'),
  },
  leftOut: {
    dayless: eventsThat('دون يوم محدد'),
    uncounted: eventsThat('بسنة خارج حدود الصيغة'),
    unquoted: eventsThat('دون اقتباس يمكن العثور عليه'),
    quotes: forms('اقتباس واحد', 'اقتباسان', 'اقتباسات', 'اقتباسًا', 'اقتباس'),
    sources: forms('مصدر تاريخ واحد', 'مصدرا تاريخ', 'مصادر تواريخ', 'مصدر تاريخ', 'مصدر تاريخ'),
    links: forms(
      'رابط واحد بين الأحداث',
      'رابطان بين الأحداث',
      'روابط بين الأحداث',
      'رابطًا بين الأحداث',
      'رابط بين الأحداث',
    ),
    actors: forms('قائمة مشاركين واحدة', 'قائمتا مشاركين', 'قوائم مشاركين', 'قائمة مشاركين', 'قائمة مشاركين'),
    derivations: forms('شرح تاريخ واحد', 'شرحا تاريخ', 'شروح تواريخ', 'شرح تاريخ', 'شرح تاريخ'),
    pictures: forms('صورة محفوظة واحدة', 'صورتان محفوظتان', 'صور محفوظة', 'صورة محفوظة', 'صورة محفوظة'),
    media: forms(
      'صورة أو رابط لحدث',
      'صورتان أو رابطان لأحداث',
      'صور أو روابط لأحداث',
      'صورة أو رابطًا لأحداث',
      'صورة أو رابط لأحداث',
    ),
    tags: forms('قائمة وسوم واحدة', 'قائمتا وسوم', 'قوائم وسوم', 'قائمة وسوم', 'قائمة وسوم'),
    eras: forms('حقبة واحدة', 'حقبتان', 'حقب', 'حقبة', 'حقبة'),
    nesting: forms(
      'موضع فئة داخل أخرى',
      'موضعا فئتين داخل أخريات',
      'مواضع فئات داخل أخرى',
      'موضع فئة داخل أخرى',
      'موضع فئة داخل أخرى',
    ),
  },
};

/** What a format cannot carry, in a sentence. */
export function lost(loss: Lost): string {
  const { changed, leftOut } = lostInWords(loss, WORDS);
  const left = leftOut.length > 0 ? [`ومتروك: ${leftOut.join('، ')}`] : [];
  return `${isolated(loss.format)}: ${[...changed, ...left].join('؛ ')}.`;
}
