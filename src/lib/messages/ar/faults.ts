import type { DateForm, JsonForm, MediaNeed, PictureNeed, Suggestion } from '../fault';
import { type FaultWords, foundInWords, namesIn, textOf } from '../fault-words';
import { isolated, quoted } from './isolated';
import { counted, eventsIn, oblique } from './plural';
import { lost } from './lost';
import { unpublished, wrongFile } from './wrong-files';

const TYPES = {
  object: 'كائن',
  text: 'نص',
  list: 'قائمة',
  texts: 'قائمة نصوص',
  number: 'عدد',
  date: 'تاريخ نصًا أو سنة عددًا',
};
const FORMS = {
  id: 'حروف وأرقام وواصلات',
  language: 'وسم لغة، مثل «ar» أو «zh-Hant»',
  colour: `لون CSS، مثل ${isolated('#c03')} أو ${isolated('rgb(0 90 160)')}، أو blue أو slate أو red أو purple أو green أو brown`,
  zone: `منطقة زمنية مثل ${isolated('Africa/Cairo')}`,
  'web-address': `عنوان يبدأ بـ ${isolated('https://')} أو ${isolated('http://')}`,
  'whole-address': `عنوان كامل، مثل ${isolated('https://example.org/page')}، لا يزيد على 2000 حرف في سطر واحد`,
  'nameless-address': 'عنوان دون اسم مستخدم ولا كلمة مرور',
};
const LENGTHS = {
  characters: (most: number) => counted(most, 'حرف واحد', 'حرفين', 'أحرف', 'حرفًا', 'حرف'),
  items: String,
  words: (most: number) => counted(most, 'كلمة واحدة', 'كلمتين', 'كلمات', 'كلمة', 'كلمة'),
};
const CLAIMS = {
  'date-or-claim': 'date أو claim',
  'not-both': 'إما date، وهو اختصار claim مذكور صراحة، وإما claim',
  step: 'خطوة بالكلمات',
};
const NOTE_PLACES = {
  'event-or-dates': 'id حدث ما، أو تاريخ، أو قائمة من تاريخين',
  'later-date': 'تاريخ لا يسبق الأول',
};
const CITED = {
  'not-both': 'إما source، وهو اختصار واحد من sources، وإما sources',
  'one-at-least': 'مصدر واحد على الأقل',
};
const MEDIA: Readonly<Record<MediaNeed, string>> = {
  'stored-picture': `صورة JPEG أو PNG أو WebP أو GIF مكتوبة ${isolated('data:image/…;base64,…')}`,
  'fewer-bytes': 'صورة لا تزيد على 400 ك.ب',
  'fewer-bytes-of-all': 'صور لا يزيد مجموعها على 40 م.ب',
  'fewer-pixels': 'صورة لا تزيد على 100 ميغابكسل',
  'name-of-a-picture': 'اسم صورة من صور هذا الملف',
  'picture-or-address': 'picture أو src أو link',
  'kind-of-link': 'لا شيء، إذ لا link هنا',
  'alternative-text': 'كلمات لمن لا يرى الصورة، هنا وحيثما غابت (وتُعرض الصورة على أي حال)',
};
const PICTURES: Readonly<Record<PictureNeed, string>> = {
  'small-enough': 'الصورة أكبر من 25 ميغابكسل، وهو أقصى ما تتسع له شريحة.',
  encoded: 'تعذّر على هذا المتصفح كتابة الصورة بصيغة PNG.',
};
const DATES: Readonly<Record<DateForm, string>> = {
  any: `تاريخ EDTF، مثل ${['2014', '2014-09', '2014-09-05', '2014~', '201X'].map(isolated).join(' أو ')}`,
  end: 'نهاية التاريخ',
  time: `وقت، مثل ${isolated('T23:20:30')}`,
  hours: `ساعات من 00 إلى 23، أو ${isolated('24:00:00')}`,
  minutes: 'دقائق من 00 إلى 59',
  seconds: 'ثوانٍ من 00 إلى 59: لا مكان على المحور للثواني الكبيسة',
  offset: `فرق من ${isolated('−14:59')} إلى ${isolated('+14:59')}`,
  'offset-of-zero': 'فرق صفر بعلامة +',
  'day-before-time': `يوم كامل قبل الوقت، دون ${['X', '?', '~', '%'].map(isolated).join(' أو ')}`,
  slash: 'نهاية التاريخ أو «/»',
  'known-end': 'طرف معلوم واحد على الأقل',
  'end-after-start': 'نهاية لا تسبق البداية',
  'open-only-first': `«${isolated('..')}» قبل تاريخ في أول المجموعة فقط`,
  'same-precision': 'مدى بين تاريخين بالدقة نفسها',
  month: 'شهر من 01 إلى 12، أو فصل أو جزء آخر من السنة من 21 إلى 41',
  'no-month-after-letters': 'سنة فيها Y أو S لا شهر بعدها',
  'no-day-after-season': 'فصل أو جزء آخر من السنة لا يوم بعده',
  'four-digits': 'سنة من أربعة أرقام',
  'letter-before-exponent': 'Y قبل سنة فيها أُس',
  'year-zero': 'السنة 0 مكتوبة «0000»، أي عام 1 ق.م',
  'digits-after-letter': 'أرقام لا X في سنة تبدأ بـ Y',
  'unspecified-or-significant': 'إما X وإما S، لا كلاهما',
  'fewer-digits': 'سنة لا تزيد على 15 رقمًا',
  'more-digits-after-letter': 'أكثر من أربعة أرقام بعد Y، أولها ليس 0',
};
const code = (text: string) => `«${isolated(text)}»`;
const JSON_FORMS: Readonly<Record<JsonForm, string>> = {
  start: code('{'),
  value: 'قيمة',
  'first-value': `قيمة أو ${code(']')}`,
  'next-value': 'قيمة بعد الفاصلة',
  'first-name': `اسم بين علامتي اقتباس مزدوجتين أو ${code('}')}`,
  'next-name': 'اسم بين علامتي اقتباس مزدوجتين بعد الفاصلة',
  colon: code(':'),
  'comma-or-brace': `${code(',')} أو ${code('}')}`,
  'comma-or-bracket': `${code(',')} أو ${code(']')}`,
  end: 'نهاية الملف',
  escape: `تهريب، مثل ${['\\n', '\\"', '\\u00e9'].map(isolated).join(' أو ')}`,
  'escape-of-control': `تهريب، مثل ${isolated('\\t')}`,
  quote: 'علامة اقتباس مزدوجة حيث ينتهي النص',
  'less-depth': 'أقواس أقل بعضها داخل بعض',
};
const SUGGESTIONS: Readonly<Record<Suggestion['of'], string>> = {
  day: 'إن كانت هذه الأرقام يومًا',
  month: 'إن كانت هذه الأرقام شهرًا',
  spreadsheet: 'إن كان هذا رقم يوم من جدول بيانات',
  seconds: 'إن كانت هذه ثواني منذ 1970',
  milliseconds: 'إن كانت هذه أجزاء من ألف من الثانية منذ 1970',
  'before-common-era': 'لسنة قبل الميلاد',
  written: 'كما يكتبها EDTF',
  either: 'بحسب المقصود',
  alike: 'أو فئة أخرى من الفئات',
};
const DIGITS = { month: 'للشهر', day: 'لليوم' };

/** What is wrong with a file, in Arabic. */
export const faults: FaultWords = {
  expected: {
    type: (type) => TYPES[type],
    form: (form) => FORMS[form],
    length: ({ most, of }) => `ما لا يزيد على ${LENGTHS[of](most)}`,
    range: ([from, to]) => `عدد من ${from} إلى ${to}`,
    choice: (texts) => texts.map(quoted).join(' أو '),
    version: String,
    field: (names) => `واحد من ${names.map(isolated).join('، ')}`,
    lane: ({ ids, isAll }) => `واحد من ${ids.map(isolated).join('، ')}${isAll ? '' : ' …'}`,
    parent: () => 'فئة ليست داخل هذه',
    unique: (other) =>
      `id خاص، لا الذي في ${'event' in other ? `الحدث ${other.event}` : isolated(other.field)}`,
    end: (end) => (end === 'an-event' ? 'id حدث ما' : 'حدث آخر'),
    'note-place': (place) => NOTE_PLACES[place],
    claim: (claim) => CLAIMS[claim],
    cited: (cited) => CITED[cited],
    media: (need) => MEDIA[need],
    mark: (mark) => `${quoted(mark)} في الاقتباس مرة واحدة بالضبط`,
    overlap: (claim) => `تاريخ يتقاطع مع claim ${isolated(claim)}، أو conflict بالكلمات`,
    agreement: (claim) => `لا شيء، إذ يتقاطع record مع claim ${isolated(claim)}`,
    date: (form) => DATES[form],
    'date-digits': (part) => `رقمان ${DIGITS[part]}`,
    'date-day': ({ month, most }) =>
      `يوم${most === undefined ? '' : ` من 01 إلى ${most}`} موجود في ${isolated(month)}`,
    'date-significant': (most) => `عدد الأرقام المعتبرة بعد S، لا يزيد على ${most}`,
    'date-close': (bracket) => `${code(',')} أو ${code(bracket)}`,
    json: (form) => JSON_FORMS[form],
  },
  failed: {
    address: () =>
      `لا يمكن تحميل خط زمني من هذا العنوان: يجب أن يبدأ بـ ${isolated('https:')} أو ${isolated('http:')} أو ${isolated('data:')}.`,
    unreachable: () =>
      'تعذّر تحميل الخط الزمني: لم يوجد الخادم، أو لا يسمح لمواقع أخرى بقراءته (CORS)، أو تمنعه سياسة هذه الصفحة (CSP).',
    status: ({ found }) => `لا خط زمني هنا: أجاب الخادم بـ ${textOf(found)}.`,
    'too-large': ({ expected: limitMB }) =>
      `الملف أكبر من حد ${limitMB} م.ب. أضف ${code('limit=')} إلى العنوان لتسمح بالمزيد.`,
    'too-slow': ({ expected: seconds }) =>
      `لم يرسل الخادم شيئًا منذ ${seconds === 30 ? 'نصف دقيقة' : oblique(counted(seconds, 'ثانية واحدة', 'ثانيتان', 'ثوانٍ', 'ثانية', 'ثانية'))}.`,
    damaged: () => 'تعذّر فك الخط الزمني الذي في هذا العنوان: العنوان ناقص أو معدَّل.',
    'no-event': ({ found }) => `لا حدث ${quoted(textOf(found))} في هذا الخط الزمني. إليك عرضه كاملًا.`,
    parameter: ({ path: [name], found, expected }) =>
      `لم يُفهم ${code(`${name}=${textOf(found)}`)} في العنوان (المتوقع ${isolated(expected)}). ورُوعي الباقي.`,
    picture: ({ expected }) => PICTURES[expected],
    link: ({ expected }) =>
      `لا روابط إلى الصفحة على الشرائح: لا يقبل PowerPoint عناوين أطول من ${expected} حرف.`,
    'wrong-file': ({ expected, found }) => wrongFile(expected, textOf(found)),
    unpublished: () => unpublished,
    lost: ({ expected }) => lost(expected),
    'unknown-version': ({ expected, found }) =>
      `هذا الملف من الإصدار ${textOf(found)}، ولا يُقرأ هنا إلا الإصدار ${expected}. افتحه في نسخة أحدث من Anno أو اطلب من صاحبه ملفًا من الإصدار ${expected}.`,
    parameters: ({ found }) =>
      `في العنوان ${foundInWords(found, faults)}: لا تعرف هذه الصفحة ذلك. ورُوعي الباقي.`,
  },
  suggested: ({ text, others = [], of }) =>
    `${[text, ...others].map(quoted).join(' أو ')}، ${SUGGESTIONS[of]}`,
  found: {
    nothing: 'لا شيء',
    end: 'نهاية الملف',
    text: quoted,
    names: (names) => namesIn('ar', names, quoted),
    strange: (type) => `قيمة من نوع ${isolated(type)}`,
  },
  event: (number, title) => `الحدث ${number}${title === undefined ? '' : ` ${quoted(title)}`}`,
  atCharacter: (character) => ` (الحرف ${character})`,
  inLine: (line, character) => `السطر ${line}، الحرف ${character}`,
  line: (places, expected, found) =>
    `${places.map((place) => `${isolated(place)}: `).join('')}المتوقع: ${expected}؛ الموجود: ${found}`,
  notJson: 'هذا ليس JSON: كان المتوقع خطًا زمنيًا بصيغة Anno.',
  invalid: 'ليس هذا خطًا زمنيًا كاملًا بعد. الناقص أو الخطأ:',
  more: (count) => `و${count} أيضًا`,
  notShown: (count, of) => `${eventsIn(count)} غير معروض من أصل ${of}`,
  mistakes: (count) => `في الملف ${counted(count, 'خطأ واحد', 'خطآن', 'أخطاء', 'خطأً', 'خطأ')}`,
};
