import type { OpenWords, SourceWords } from '../files';
import { isolated } from './isolated';

export const source = {
  loading: (kilobytes) => `يُحمَّل الخط الزمني: ${kilobytes} ك.ب حتى الآن`,
  from: (host) => `من ${isolated(host)}`,
  fromAddress: 'من العنوان نفسه',
} satisfies SourceWords;

export const open = {
  title: 'افتح ملفك',
  purpose: 'خذ جدولًا أو خطًا زمنيًا من برنامج آخر: تراه على الفور، وتُسأل عن التواريخ التي تحتمل الشك.',
  own: 'افتح ملفك …',
  make: 'اصنع خطك الزمني',
  edit: 'حرّر نسخة',
  another: 'افتح ملفًا آخر …',
  drop: 'أفلت ملفًا هنا',
  anywhere: 'أو في أي مكان من أي صفحة',
  letGo: 'أفلته لترى الخط الزمني',
  choose: 'اختر ملفًا …',
  paste: 'ألصق جدولًا',
  pasteHint: 'انسخ خلايا من جدول بيانات مع عناوين أعمدتها وألصقها هنا.',
  show: 'اعرض',
  example: 'جرّب مثالًا',
  exampleTable: `متى\tالحدث\tالنوع
c. 1485\tليوناردو يرسم آلات بأجنحة ترفرف\tأفكار
1783-11-21\tرجلان يطيران فوق باريس في منطاد\tمناطيد
1891–1896\tأوتو ليلينتال يقوم بألفي رحلة شراعية\tطائرات شراعية
9/10/1890\tالطائرة «إيول» ترتفع عن الأرض بالبخار\tمحركات
1903-12-17\tالأخوان رايت يطيران أربع مرات في صباح واحد\tمحركات
1914\tأول خط جوي له مواعيد\tمحركات`,
  label: 'عنوان ملف أو جدول منشور',
  open: 'افتح',
  terms: 'يجب أن يسمح موقع الملف للمواقع الأخرى بقراءته (CORS).',
  formats:
    'يقرأ Anno الجداول (CSV وExcel وOpenDocument والخلايا الملصقة وJSON) والتقاويم (iCalendar) وملفات TimelineJS وSIMILE وvis-timeline وmarkwhen وWikidata وLinked Places وملفاته.',
  here: 'كل شيء يُقرأ في هذا المتصفح ولا يُرسل إلى أي مكان.',
  brought: (name) => `${isolated(name)}، من هذا الجهاز`,
  pasted: 'ما أُلصق',
  reading: (name) => `يُقرأ ${isolated(name)}`,
  cancel: 'إلغاء',
  notCarried: 'هذا الخط الزمني أكبر من أن يحمله عنوان. احفظه وضع الملف على خادم وافتحه بعنوانه لتشاركه.',
  noscript: 'تحتاج هذه الصفحة إلى JavaScript لقراءة ملف.',
  rights: 'الكلمات والتواريخ لمن كتب الملف.',
} satisfies OpenWords;
