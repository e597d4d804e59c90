import type { WrongFile } from '../wrong-files';
import { isolated } from './isolated';

const READ =
  'يقرأ Anno الجداول (CSV وExcel ‎.xlsx وOpenDocument ‎.ods) والتقاويم (‎.ics) وملفات برامج الخطوط الزمنية الأخرى.';
const COPY = 'انسخ الجدول الذي فيه وألصقه في Anno أو في جدول بيانات.';

/** What it is, its format where that is known, and what to do. */
const WORDS: Readonly<Record<WrongFile, readonly [is: string, then: string]>> = {
  empty: ['هذا الملف فارغ', 'احفظه مرة أخرى حيث أُنشئ.'],
  picture: ['هذه صورة', 'إن كان فيها جدول فاكتبه في جدول بيانات.'],
  recording: ['هذا صوت أو فيديو', 'اكتب تواريخه أولًا.'],
  pdf: ['هذا ملف PDF', COPY],
  document: ['هذا مستند نصي', COPY],
  slides: ['هذا عرض تقديمي', COPY],
  'other-workbook': ['هذا جدول بيانات', 'افتحه حيث أُنشئ واحفظه بصيغة ‎.xlsx أو CSV.'],
  'locked-workbook': ['هذا المستند محمي بكلمة مرور', 'احفظه دون كلمة مرور.'],
  'damaged-workbook': ['جدول البيانات هذا تالف أو ناقص', 'احفظه مرة أخرى أو بصيغة CSV.'],
  'large-workbook': ['جدول البيانات هذا أكبر من 200 م.ب بعد فك ضغطه', 'احفظ الورقة المطلوبة بصيغة CSV.'],
  'large-file': ['هذا الملف أكبر مما يحتمله هذا المتصفح', 'أبقِ الصفوف والأعمدة اللازمة واحفظها بصيغة CSV.'],
  archive: ['هذا ملف مضغوط', 'فك ضغطه واختر ملفًا منه.'],
  'web-page': ['هذه صفحة ويب لا ملف بيانات', 'انسخ الجدول الذي فيها وألصقه في Anno أو في جدول بيانات.'],
  'sign-in': [
    'هذه صفحة تطلب تسجيل الدخول، لا الملف نفسه',
    'اسمح بعرض الملف لكل من لديه الرابط، أو نزّله واختره هنا.',
  ],
  xml: ['هذا ملف XML لا يعرفه Anno', 'احفظ بياناته بصيغة CSV.'],
  code: ['هذه شيفرة برنامج', 'اختر البيانات التي تعمل عليها.'],
  text: ['هذا نص بلا جدول', 'اكتب كل حدث في سطر، والتاريخ أولًا: «2014-09-05: بروتوكول مينسك».'],
  unknown: ['هذا ملف لا يعرفه Anno', 'احفظ بياناته بصيغة CSV.'],
};

/** What a file is that can't be read, what is read instead, and what to do. */
export function wrongFile(kind: WrongFile, format: string): string {
  const [is, then] = WORDS[kind];
  return `${is}${format === '' ? '' : ` (${isolated(format)})`}. ${READ} ${then}`;
}

export const unpublished =
  'لا تعطي Google هذا الجدول لمواقع أخرى. في الجدول اختر «ملف» ← «مشاركة» ← «النشر على الويب»، ثم «قيم مفصولة بفواصل (.csv)»، وافتح العنوان الذي يظهر.';
