import type { ReportWords } from '../report';
import { isolated, quoted } from './isolated';
import { counted, eventsIn } from './plural';
import { dates, rows, reportDates } from './report-dates';

export const report = {
  ...reportDates,
  name: 'التقرير',
  shown: (events, all, format) =>
    events === all
      ? `${rows(all)} في الملف (${isolated(format)}): كلها على الخط الزمني.`
      : `${eventsIn(events)}؛ وفي الملف (${isolated(format)}) ${rows(all)}.`,
  left: (questions) => `بقي للحسم: ${counted(questions, 'سؤال واحد', 'سؤالان', 'أسئلة', 'سؤالًا', 'سؤال')}`,
  rowsLeft: (count) => `ليس على الخط الزمني: ${rows(count)}`,
  nothingLeft: 'لم يبق شيء للحسم',
  open: 'افتح التقرير',
  close: 'أغلق التقرير',
  settling: 'انتظر …',

  questions: 'للحسم',
  undecided: 'لم يُحسم',
  example: 'مثلًا',

  assumed: 'ما افتُرض دون سؤال',

  notShown: 'ليس على الخط الزمني',
  waiting: (count) => `${rows(count)} حتى يأتي الجواب`,
  notUnderstood: (count) => `${dates(count)} غير مفهوم`,
  undated: (count) => `${rows(count)} دون تاريخ`,
  given: 'تواريخ أعطيتها أنت',
  line: (number) => `سطر الملف ${number}`,
  row: (number) => `الصف ${number}`,
  dateOf: (row) => `التاريخ: ${row}`,
  dateExample: `مثل ${isolated('5.9.2014')}`,
  setDate: 'اعتمد',
  undo: 'تراجع',
  notADate: (text) =>
    `لا يُقرأ ${quoted(text)} تاريخًا. جرّب ${['1850', 'c. 1850', '5.9.2014', '1914–1918'].map(isolated).join(' أو ')}.`,
  which: 'أيها؟',
  more: (count) => `و${count} أيضًا`,

  leftOut: 'المتروك',
  lost: (kind, count) => {
    switch (kind) {
      case 'alarms':
        return counted(count, 'تذكير واحد', 'تذكيران', 'تذكيرات', 'تذكيرًا', 'تذكير');
      case 'backgrounds':
        return counted(count, 'خلفية واحدة', 'خلفيتان', 'خلفيات', 'خلفية', 'خلفية');
      case 'cut-off':
        return 'كل ما بعد موضع انقطاع الملف';
      case 'eras':
        return `${counted(count, 'حقبة واحدة', 'حقبتان', 'حقب', 'حقبة', 'حقبة')} خلف الأحداث`;
      case 'filled-times':
        return `${counted(count, 'ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة')} لملء الصيغة فقط`;
      case 'large-cells':
        return `${counted(count, 'خلية واحدة', 'خليتان', 'خلايا', 'خلية', 'خلية')} أكبر من حدث`;
      case 'no-events':
        return `${counted(count, 'قيد واحد', 'قيدان', 'قيود', 'قيدًا', 'قيد')} بلا حدث`;
      case 'pictures':
        return counted(count, 'صورة واحدة', 'صورتان', 'صور', 'صورة', 'صورة');
      case 'places':
        return `${counted(count, 'مكان واحد', 'مكانان', 'أماكن', 'مكانًا', 'مكان')} على خريطة`;
      case 'recurrences':
        return `${counted(count, 'قاعدة تكرار واحدة', 'قاعدتا تكرار', 'قواعد تكرار', 'قاعدة تكرار', 'قاعدة تكرار')}: تُعرض المرة الأولى فقط`;
      case 'relative-dates':
        return `${dates(count)} نسبةً إلى حدث آخر`;
      case 'repeated-rows':
        return `${rows(count)} بما هو موجود`;
      case 'strange-lines':
        return `${rows(count)} ليس من الصيغة`;
      case 'styles':
        return counted(count, 'لون أو نمط واحد', 'لونان أو نمطان', 'ألوان وأنماط', 'لونًا ونمطًا', 'لون ونمط');
      case 'tasks':
        return counted(
          count,
          'مهمة أو مذكرة واحدة',
          'مهمتان أو مذكرتان',
          'مهام ومذكرات',
          'مهمة ومذكرة',
          'مهمة ومذكرة',
        );
      case 'time-zones':
        return `${counted(count, 'منطقة زمنية واحدة', 'منطقتان زمنيتان', 'مناطق زمنية', 'منطقة زمنية', 'منطقة زمنية')}: تُعرض الساعات كما كُتبت`;
      case 'undated-places':
        return `${counted(count, 'مكان واحد', 'مكانان', 'أماكن', 'مكانًا', 'مكان')} دون زمن`;
    }
  },

  columns: 'الأعمدة',
  columnsWhy: 'ما يُعدّ به كل عمود. صحّح ما ليس كذلك.',
  noDates: 'في أي عمود التواريخ؟',
  roles: {
    date: 'تاريخ',
    start: 'بداية',
    end: 'نهاية',
    year: 'سنة',
    month: 'شهر',
    day: 'يوم',
    time: 'ساعة',
    'end-year': 'سنة النهاية',
    'end-month': 'شهر النهاية',
    'end-day': 'يوم النهاية',
    'end-time': 'ساعة النهاية',
    'shown-date': 'التاريخ كما يُعرض',
    precision: 'دقة التاريخ',
    id: 'رمز',
    title: 'عنوان',
    text: 'نص',
    lane: 'فئة',
    actors: 'أشخاص',
    link: 'رابط',
    source: 'مصدر',
    extra: 'يُحفظ ولا يُعرض',
  },
  asGuessed: 'كما خُمّن',

  save: 'احفظ الخط الزمني',
  saveWhy: 'ملفًا مع أجوبتك؛ يمكن فتحه من جديد هنا وحيثما كان Anno.',
} satisfies ReportWords;
