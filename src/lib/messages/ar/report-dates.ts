import type { ReportWords } from '../report';
import { counted, eventsIn } from './plural';

export const dates = (count: number) => counted(count, 'تاريخ واحد', 'تاريخان', 'تواريخ', 'تاريخًا', 'تاريخ');
export const rows = (count: number) => counted(count, 'صف واحد', 'صفان', 'صفوف', 'صفًا', 'صف');

/** What is asked and assumed about dates. */
export const reportDates = {
  asked: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: اليوم أولًا أم الشهر؟`;
      case 'year-zero':
        return `${of} قبل السنة 1: هل كانت هناك سنة 0؟`;
      case 'serials':
        return `${of} بأعداد مجردة: ماذا تعدّ؟`;
      case 'hyphen':
        return `${of}: شهر من سنة أم سنتان؟`;
      case 'short-year':
        return `${of}: هل العدد سنة أم يوم؟`;
      case 'double-year':
        return `${of} بسنتين: أيتهما المقصودة؟`;
      case 'which-century':
        return `${of}: من أي قرن؟`;
      case 'decade-or-century':
        return `${of}: عشر سنوات أم مئة؟`;
      case 'era':
        return `${of}: قبل الميلاد أم بعده؟`;
      case 'open-end':
        return `${of} دون نهاية: هل يستمر ذلك حتى الآن؟`;
      case 'included':
        return `${of}: هل يُحسب اليوم المذكور أيضًا؟`;
      case 'bare-c':
        return `${of} بحرف c: نحو تلك السنة أم سنة حقوق النشر؟`;
      case 'unknown-digit':
        return `${of}: رقم مجهول أم سنة غير مؤكدة؟`;
      case 'fiscal-year':
        return `${of} لسنوات مالية: أي سنوات هي؟`;
      case 'yearly':
        return `${of} يتكرر كل عام: هل كان ذلك في أول مرة مذكورة؟`;
      case 'first-days':
        return `${of} في أول الشهر: هل اليوم مقصود حقًا؟`;
    }
  },
  choices: {
    'day-first': 'اليوم أولًا',
    'month-first': 'الشهر أولًا',
    'year-first': 'السنة أولًا',
    historical: 'دون سنة 0: ‎−44 هي عام 44 ق.م',
    astronomical: 'مع سنة 0: ‎−44 هي عام 45 ق.م',
    excel: 'أيام كما يعدّها Excel',
    'excel-1904': 'أيام كما يعدّها Excel منذ 1904',
    'unix-s': 'ثوانٍ منذ 1970',
    'unix-ms': 'أجزاء من ألف من الثانية منذ 1970',
    compact: 'سنة وشهر ويوم دون فواصل',
    month: 'شهر',
    range: 'من سنة إلى أخرى',
    year: 'سنة',
    day: 'يوم',
    loose: 'من السنة 00 إلى 99',
    strict: 'من السنة 01 إلى 00',
    about: 'نحو تلك السنة',
    copyright: 'سنة حقوق النشر',
    days: 'أيام كما كُتبت',
    months: 'أشهر',
    years: 'أشهر، وسنوات حيث 1 يناير',
    januaries: 'سنوات حيث 1 يناير، والباقي أيام',
    first: 'في أول مرة مذكورة',
    'not-after': 'لا بعد ذلك؛ ولا يقول الملف متى بالضبط',
    'by-order': 'الروابط بحسب الترتيب، فإذا زاد صف تغيّر ما تؤدي إليه',
    'own-ids': 'إبقاء الروابط: لكل حدث رمزه، ويُحفظ مع الخط الزمني',
  },
  assumes: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: ترتيب اليوم والشهر بحسب اللغة`;
      case 'year-zero':
        return `${of} قبل السنة 1، دون سنة 0`;
      case 'serial':
        return `${of} بأعداد مجردة`;
      case 'zone':
        return `${of} بمنطقة زمنية مسماة بحروف`;
      case 'two-digits':
        return `${of} بسنة من رقمين`;
      case 'loose-century':
        return `${of} بقرن فقط`;
      case 'third':
        return `${of}: «أول» و«وسط» و«آخر» أثلاث`;
      case 'month-not-range':
        return `${of}: سنة وشهر، لا سنتان`;
      case 'winter':
        return `${of}: يبدأ الشتاء في السنة المذكورة`;
      case 'one-of':
        return `${of} بين تاريخين آخرين: مرة واحدة في تلك المدة`;
      case 'midnight':
        return `${of} عند منتصف الليل: اليوم كله`;
      case 'untimed':
        return `${of}: بقيت الساعة في الكلمات فقط`;
      case 'whole-unit':
        return `${of} من سنة أو شهر أو يوم إلى الذي يليه: هو وحده`;
      case 'widest':
        return `${of} بأبكر وأحدث: أطول ما يمكن`;
      case 'new-year':
        return `${of} في 1 يناير دون دقة: السنة كلها`;
      case 'cited':
        return `${of}: بحسب مصدر في الصف لم يتحقق منه أحد`;
      case 'made-title':
        return `${counted(count, 'عنوان واحد', 'عنوانان', 'عناوين', 'عنوانًا', 'عنوان')} من النص`;
      case 'alike':
        return `${eventsIn(count)} بالعنوان نفسه والتاريخ نفسه`;
    }
  },
} satisfies Pick<ReportWords, 'asked' | 'choices' | 'assumes'>;
