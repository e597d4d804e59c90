import type { DateForm, JsonForm, MediaNeed, PictureNeed, Suggestion } from '../fault';
import { type FaultWords, foundInWords, namesIn, textOf } from '../fault-words';
import { lost } from './lost';
import { unpublished, wrongFile } from './wrong-files';

const TYPES = {
  object: '物件',
  text: '文字',
  list: '清單',
  texts: '文字清單',
  number: '數字',
  date: '以文字寫成的日期，或以數字寫成的年份',
};
const FORMS = {
  id: '文字、數字與連字號',
  language: '語言標籤，例如「en」或「zh-Hant」',
  colour: 'CSS 顏色，例如 #c03 或 rgb(0 90 160)，或 blue、slate、red、purple、green、brown 之一',
  zone: '時區，例如 Asia/Taipei',
  'web-address': '以 https:// 或 http:// 開頭的網址',
  'whole-address': '完整的網址，例如 https://example.org/page，寫成一行，最多2000個字元',
  'nameless-address': '不含使用者名稱或密碼的網址',
};
const LENGTHS = { characters: '個字元', items: '項', words: '個詞' };
const CLAIMS = {
  'date-or-claim': '日期（date）或文中所述（claim）',
  'not-both': '日期（date）與文中所述（claim）擇一；前者是後者直接寫明時的簡寫',
  step: '以文字寫明的推算步驟',
};
const NOTE_PLACES = {
  'event-or-dates': '某個事件的識別碼、日期，或由兩個日期組成的清單',
  'later-date': '不早於前一個日期的日期',
};
const CITED = {
  'not-both': 'source 與 sources 擇一；前者是只有一項時的簡寫',
  'one-at-least': '至少一項出處',
};
const MEDIA: Readonly<Record<MediaNeed, string>> = {
  'stored-picture': '以 data:image/…;base64,… 寫成的 JPEG、PNG、WebP 或 GIF 圖片',
  'fewer-bytes': '不超過 400 kB 的圖片',
  'fewer-bytes-of-all': '合計不超過 40 MB 的圖片',
  'fewer-pixels': '不超過1億像素的圖片',
  'name-of-a-picture': '本檔案所存圖片之一的名稱',
  'picture-or-address': 'picture、src 或 link 之一',
  'kind-of-link': '留空，因為沒有 link',
  'alternative-text': '給看不見圖片的人的替代文字；其他缺少之處亦然（圖片仍會顯示）',
};
const PICTURES: Readonly<Record<PictureNeed, string>> = {
  'small-enough': '圖片超過簡報可用的上限，即2500萬像素。',
  encoded: '這個瀏覽器無法將圖片寫成 PNG。',
};
const DATES: Readonly<Record<DateForm, string>> = {
  any: 'EDTF 日期，例如 2014、2014-09、2014-09-05、2014~ 或 201X',
  end: '日期到此為止',
  time: '時刻，例如 T23:20:30',
  hours: '00 至 23 時，或 24:00:00',
  minutes: '00 至 59 分',
  seconds: '00 至 59 秒；時間軸不收閏秒',
  offset: '−14:59 至 +14:59 之間的時差',
  'offset-of-zero': '零時差須寫作 +',
  'day-before-time': '時刻之前須為完整的日期，不含 X、?、~ 或 %',
  slash: '日期到此為止，或「/」',
  'known-end': '至少一端為已知日期',
  'end-after-start': '不早於起點的終點',
  'open-only-first': '「..」只能在集合開頭的日期之前',
  'same-precision': '起訖精度相同的範圍',
  month: '01 至 12 月，或 21 至 41 的季節等年中時段',
  'no-month-after-letters': '含 Y 或 S 的年份之後沒有月份',
  'no-day-after-season': '季節等年中時段之後沒有日',
  'four-digits': '四位數的年份',
  'letter-before-exponent': '含指數的年份前須加 Y',
  'year-zero': '0 年須寫作「0000」，即西元前1年',
  'digits-after-letter': '以 Y 開頭的年份須全為數字，不含 X',
  'unspecified-or-significant': 'X 與 S 只能擇一',
  'fewer-digits': '至多15位數的年份',
  'more-digits-after-letter': 'Y 之後須超過四位數，且首位不為 0',
};
const JSON_FORMS: Readonly<Record<JsonForm, string>> = {
  start: '「{」',
  value: '值',
  'first-value': '值或「]」',
  'next-value': '逗號之後的值',
  'first-name': '以雙引號括住的名稱，或「}」',
  'next-name': '逗號之後以雙引號括住的名稱',
  colon: '「:」',
  'comma-or-brace': '「,」或「}」',
  'comma-or-bracket': '「,」或「]」',
  end: '檔案到此為止',
  escape: '跳脫字元，例如 \\n、\\" 或 \\u00e9',
  'escape-of-control': '跳脫字元，例如 \\t',
  quote: '文字結尾的雙引號',
  'less-depth': '層數較少的括號',
};
const SUGGESTIONS: Readonly<Record<Suggestion['of'], string>> = {
  day: '若這些數字是日期',
  month: '若這些數字是年月',
  spreadsheet: '若這是試算表的日期序號',
  seconds: '若這是自1970年起的秒數',
  milliseconds: '若這是自1970年起的毫秒數',
  'before-common-era': '若這是西元前的年份',
  written: 'EDTF 的寫法',
  either: '依原意擇一',
  alike: '或其他分類',
};

/** What is wrong with a file, in Traditional Chinese. */
export const faults: FaultWords = {
  expected: {
    type: (type) => TYPES[type],
    form: (form) => FORMS[form],
    length: ({ most, of }) => `至多${most}${LENGTHS[of]}`,
    range: ([from, to]) => `${from} 至 ${to} 之間的數字`,
    choice: (texts) => texts.map((text) => `「${text}」`).join('或'),
    version: String,
    field: (names) => `下列欄位之一：${names.join('、')}`,
    lane: ({ ids, isAll }) => `下列分類之一：${ids.join('、')}${isAll ? '' : '⋯⋯'}`,
    parent: () => '不屬於此分類的分類',
    unique: (other) =>
      `獨有的識別碼，不與${'event' in other ? `第${other.event}個事件` : ` ${other.field} `}相同`,
    end: (end) => (end === 'an-event' ? '某個事件的識別碼' : '另一個事件'),
    'note-place': (place) => NOTE_PLACES[place],
    claim: (claim) => CLAIMS[claim],
    cited: (cited) => CITED[cited],
    media: (need) => MEDIA[need],
    mark: (mark) => `「${mark}」在引文中恰好出現一次`,
    overlap: (claim) => `與文中所述 ${claim} 重疊的日期，或以文字說明兩者為何不符（conflict）`,
    agreement: (claim) => `無此說明，因紀錄所載與文中所述 ${claim} 重疊`,
    date: (form) => DATES[form],
    'date-digits': (part) => (part === 'month' ? '兩位數的月份' : '兩位數的日'),
    'date-day': ({ month, most }) => `${month} 實有的日${most === undefined ? '' : `（01 至 ${most}）`}`,
    'date-significant': (most) => `S 之後為有效位數，至多 ${most}`,
    'date-close': (bracket) => `「,」或「${bracket}」`,
    json: (form) => JSON_FORMS[form],
  },
  failed: {
    address: () => '無法由此網址載入時間軸；應為 https:、http: 或 data:。',
    unreachable: () =>
      '無法載入：找不到伺服器、該伺服器不允許其他網站讀取（CORS），或本頁的安全政策不允許載入（CSP）。',
    status: ({ found }) => `此處沒有時間軸：伺服器回應${textOf(found)}。`,
    'too-large': ({ expected: limitMB }) => `檔案超過 ${limitMB} MB 的上限；可在網址中以「limit=」放寬。`,
    'too-slow': ({ expected: seconds }) => `${seconds === 30 ? '半分鐘' : `${seconds}秒`}內未收到任何資料。`,
    damaged: () => '無法解開此網址所帶的時間軸：網址不完整，或已遭更改。',
    'no-event': ({ found }) => `此時間軸沒有名為「${textOf(found)}」的事件；以下是完整內容。`,
    parameter: ({ path: [name], found, expected }) =>
      `網址中的 ${name}=${textOf(found)} 無法辨識；應為${apart(expected)}。其餘設定已套用。`,
    picture: ({ expected }) => PICTURES[expected],
    link: ({ expected }) => `投影片缺少連回頁面的連結：PowerPoint 的連結網址最多${expected}個字元。`,
    'wrong-file': ({ expected, found }) => wrongFile(expected, textOf(found)),
    unpublished: () => unpublished,
    lost: ({ expected }) => lost(expected),
    'unknown-version': ({ expected, found }) =>
      `這個檔案的格式為第${textOf(found)}版，這裡只能讀取第${expected}版。請用較新的 Anno 開啟，或請作者提供第${expected}版的檔案。`,
    parameters: ({ found }) => `網址中的${foundInWords(found, faults)}無法辨識。其餘設定已套用。`,
  },
  suggested: ({ text, others = [], of }) =>
    `${[text, ...others].map((each) => `「${each}」`).join('或')}（${SUGGESTIONS[of]}）`,
  found: {
    nothing: '空缺',
    end: '檔案結尾',
    text: (text) => `「${text}」`,
    names: (names) => namesIn('zh-TW', names, (name) => `「${name}」`),
    strange: (type) => `類型為 ${type} 的值`,
  },
  event: (number, title) => `第${number}個事件${title === undefined ? '' : `「${title}」`}`,
  atCharacter: (character) => `（第 ${character} 個字元）`,
  inLine: (line, character) => `第 ${line} 行第 ${character} 字`,
  line: (places, expected, found) =>
    `${places.map((place) => `${place}：`).join('')}應為${apart(expected)}，實為${apart(found)}`,
  notJson: '內容不是 JSON；應為 Anno 格式的年表。',
  invalid: '內容還不是完整的年表；缺漏或錯誤如下：',
  more: (count) => `另有${count}項`,
  notShown: (count, of) => `${of}個事件中有${count}個未顯示`,
  mistakes: (count) => `檔案中有${count}處錯誤`,
};

/** With a space before it where it begins with a Latin letter, a digit or a sign of a file. */
function apart(text: string): string {
  return /^[\w\-−[{>]/.test(text) ? ` ${text}` : text;
}
