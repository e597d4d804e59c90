// No native speaker of Arabic has read this folder yet.
import type { Messages } from '../messages';
import { dates } from './dates';
import { faults } from './faults';
import { open, source } from './files';
import { find, telling } from './find';
import { fromRight, isolated, quoted } from './isolated';
import { counted, eventsIn } from './plural';
import { media } from './media';
import { narrator } from './narrator';
import { paper } from './paper';
import { share } from './share';
import { slides, stills } from './exports';
import { stage } from './stage';

const AUTHORS = new Intl.ListFormat('ar', { type: 'conjunction' });

export const ar = {
  ...stage,
  dates,
  pane: {
    ...stage.pane,
    keys: 'تنقلك مفاتيح الأسهم من حدث إلى حدث، ومع Shift على التقويم. يغيّر + و− التكبير، ويعرض 0 كل شيء، ويغلق Esc.',
    claimHeading: () => 'بحسب النص',
    recordHeading: 'بحسب مصادر أخرى',
    noRecord: 'لم تُذكر مصادر أخرى.',
    planned: 'مخطط له',
    stated: 'مذكور في النص صراحة',
    derived: (derivation) => `مستنتج: ${isolated(derivation)}`,
    dated: 'التاريخ',
    written: (words) => `في الملف: ${quoted(words)}`,
    says: (noun, date) => (noun === undefined ? `التاريخ: ${date}` : `بحسب النص: ${date}`),
    onRecord: (date) => `بحسب مصادر أخرى: ${date}`,
    both: (says, onRecord, isConflict) => `${says}؛ ${onRecord}${isConflict ? '؛ التاريخان مختلفان' : ''}`,
    disagree: 'التاريخان مختلفان',
    linked: 'أحداث مرتبطة',
    seeAlso: 'انظر أيضًا',
    seen: (date) => `اطُّلع عليه في ${date}`,
    aside: (words, others) => `${words} (${isolated(others)})`,
    inText: () => 'ابحث عنه في النص',
    previous: 'السابق',
    next: 'التالي',
    begin: 'ابدأ',
    named: (name) => `${name}: `,
    previousEvent: 'الحدث السابق',
    nextEvent: 'الحدث التالي',
    firstEvent: 'الحدث الأول',
    first: 'الحدث الأول',
    last: 'الحدث الأخير',
    close: 'إغلاق',
    readOn: 'تابع القراءة',
  },
  notes: {
    heading: 'ملاحظات',
    goTo: (date) => `عرض: ${date}`,
  },
  eras: {
    heading: 'الحقب',
    within: (titles) => `الحقبة: ${isolated(titles)}`,
    begins: (title) => `هنا تبدأ ${quoted(title)}`,
    ends: (title) => `هنا تنتهي ${quoted(title)}`,
    today: 'اليوم',
  },
  list: {
    heading: 'كل الأحداث',
    order: 'الترتيب',
    timeOrder: 'بحسب الزمن',
    sourceOrder: () => 'كما في النص',
    against: (noun, date) => (noun === undefined ? `(التاريخ: ${date})` : `(في النص: ${date})`),
    earlier: 'عرض أحداث أقدم',
    later: 'عرض أحداث أحدث',
  },
  find,
  telling,
  nothing: 'لا شيء هنا بعد.',
  folds: {
    tear: (duration, isLasting) => `${duration} دون ${isLasting ? 'أحداث جديدة' : 'أحداث'}، مطوية`,
    broken: (length) => (length === undefined ? 'معروض بانقطاع' : `المدة: ${length}، معروض بانقطاع`),
  },
  // An arrow points the way that reading goes.
  linkKind: (kind, isOutward) => fromRight(`${isOutward ? '←' : '→'} ${isolated(kind)}`),
  clusters: {
    name: (count, first, last) => `${eventsIn(count)}، ${count === 1 ? first : `من ${first} إلى ${last}`}`,
    zoomTo: (count) => `تكبير: ${eventsIn(count)}`,
    notListed: (count) => `و${eventsIn(count)} أيضًا: كبّر لتراها`,
  },
  measure: {
    begin: 'قِس الزمن من هنا',
    end: 'أنهِ القياس',
    waiting: (from) => `من ${quoted(from)} إلى …: اختر الآن حدثًا آخر.`,
    between: (stretch, from, to) => `من ${quoted(from)} إلى ${quoted(to)}: ${stretch}.`,
  },
  legend: {
    heading: 'كيف تُرسم التواريخ',
    more: 'علامات أخرى',
    all: 'معاني العلامات',
    kinds: {
      claim: (noun) => (noun ? 'التاريخ الذي يعطيه النص' : 'التاريخ المذكور'),
      record: () => 'التاريخ بحسب مصادر أخرى',
      agreed: () => 'علامة واحدة حيث يتفق التاريخان',
      conflict: () => 'التاريخان مختلفان',
      day: () => 'يوم أو ساعة من يوم',
      imprecise: () => 'لحظة ما في هذه الحدود',
      narrow: () => 'لحظة ما في حدود أضيق من أن تُرى',
      'narrow-about': () => 'نحو ذلك الوقت، في حدود أضيق من أن تُرى',
      loose: () => 'مُثبت، في موضع ما من هذه الحدود',
      interval: () => 'طوال هذا الوقت',
      wings: () => 'بدأ وانتهى حيث يبهت الشريط',
      approximate: () => 'نحو هذا الوقت',
      uncertain: () => 'التاريخ نفسه غير مؤكد',
      open: () => 'مستمر، دون نهاية مذكورة',
      unknown: () => 'النهاية غير معلومة',
      'one-of': () => 'تاريخ واحد في هذه الحدود',
      'all-of': () => 'كل التواريخ في هذه الحدود',
      broken: () => 'مستمر عبر زمن مطوي',
      fold: () => 'زمن مطوي دون أحداث جديدة',
      crowd: () => 'أحداث أخرى: لا مكان لأسمائها',
      beyond: () => 'مستمر خارج ما يظهر',
      planned: () => 'مخطط له ولم يقع بعد',
      again: () => 'فئة أخرى باللون نفسه',
      'under-way': () => 'جارٍ حيث يقف الخط',
      possible: () => 'ربما كان جاريًا حيث يقف الخط',
      link: () => 'أحداث مرتبطة',
      note: () => 'ما يستحق الانتباه',
    },
  },
  glance: {
    heading: 'باختصار',
    first: 'الأول',
    last: 'الأخير',
    longest: 'الأطول',
    silence: 'أطول فجوة',
    joined: (date, length) => (length === undefined ? date : `${date}، ${length}`),
  },
  page: {
    ...stage.page,
    notShown: 'لا يمكن عرض هذه الصفحة',
    back: 'إلى الخط الزمني',
    chronologies: 'خطوط زمنية أخرى',
    noscript: 'دون JavaScript يمكن قراءة كل حدث هنا، ولا يمكن تحريك المؤشر ولا تغيير المقياس.',
    citation: ({ authors, title, container, publisher, year }) =>
      fromRight(
        [
          isolated(AUTHORS.format(authors)),
          quoted(title),
          ...(container ? [isolated(container)] : []),
          isolated(publisher),
          year,
        ].join('، '),
      ),
    cited: (publisher, year) => fromRight(`${isolated(publisher)}، ${year}`),
    language: 'اللغة',
    menu: 'القائمة',
    dismiss: 'إغلاق الرسالة',
    renewed: 'جُدّدت هذه الصفحة في الأثناء. بعد إعادة تحميلها ستكون كما تراها.',
    cutOff: 'تعذّر تحميل جزء من الصفحة: يبدو أن الشبكة منقطعة. حاول حين تعود.',
    reload: 'إعادة التحميل',
    whole: 'عودة إلى الكل',
    description: (title, events) =>
      `${quoted(title)}: ${counted(events, 'حدث مؤرّخ واحد', 'حدثان مؤرّخان', 'أحداث مؤرّخة', 'حدثًا مؤرّخًا', 'حدث مؤرّخ')}، مع الكلمات التي تؤرّخ كلًا منها.`,
    rights: 'اقتُبست مقاطع قصيرة مع ذكر المصدر؛ وسائر النص لنا.',
    licences: 'الخطوط والتراخيص',
  },
  media,
  narrator,
  paper,
  faults,
  source,
  open,
  share,
  stills,
  slides,
} satisfies Messages;

export default ar;
