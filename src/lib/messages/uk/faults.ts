import type { DateForm, JsonForm, MediaNeed, PictureNeed, Suggestion } from '../fault';
import { type FaultWords, foundInWords, namesIn, textOf } from '../fault-words';
import { counted } from './plural';
import { lost } from './lost';
import { unpublished, wrongFile } from './wrong-files';

const TYPES = {
  object: 'об’єкт',
  text: 'текст',
  list: 'список',
  texts: 'список текстів',
  number: 'число',
  date: 'дата як текст або рік як число',
};
const FORMS = {
  id: 'літери, цифри й дефіси',
  language: 'позначка мови, як-от «uk» або «zh-Hant»',
  colour: 'колір CSS, як-от #c03 чи rgb(0 90 160), або blue, slate, red, purple, green чи brown',
  zone: 'часовий пояс, як-от Europe/Kyiv',
  'web-address': 'адреса, що починається з https:// або http://',
  'whole-address': 'повна адреса, як-от https://example.org/page, щонайбільше 2000 знаків в одному рядку',
  'nameless-address': 'адреса без імені користувача й пароля',
};
const LENGTHS = {
  characters: (most: number) => counted(most, 'знак', 'знаки', 'знаків'),
  items: String,
  words: (most: number) => counted(most, 'слово', 'слова', 'слів'),
};
const CLAIMS = {
  'date-or-claim': 'date або claim',
  'not-both': 'лише date, скорочення прямо вказаного claim, або лише claim',
  step: 'крок словами',
};
const NOTE_PLACES = {
  'event-or-dates': 'id якоїсь події, дата або список із двох дат',
  'later-date': 'дата, не раніша за першу',
};
const CITED = {
  'not-both': 'лише source, скорочення одного з sources, або лише sources',
  'one-at-least': 'щонайменше одне джерело',
};
const MEDIA: Readonly<Record<MediaNeed, string>> = {
  'stored-picture': 'зображення JPEG, PNG, WebP або GIF у вигляді data:image/…;base64,…',
  'fewer-bytes': 'зображення обсягом щонайбільше 400 кБ',
  'fewer-bytes-of-all': 'зображення загальним обсягом щонайбільше 40 МБ',
  'fewer-pixels': 'зображення щонайбільше зі 100 мегапікселів',
  'name-of-a-picture': 'назва одного із зображень цього файлу',
  'picture-or-address': 'picture, src або link',
  'kind-of-link': 'нічого, адже немає link',
  'alternative-text':
    'слова для тих, хто не бачить зображення, тут і всюди, де їх немає (зображення все одно показано)',
};
const PICTURES: Readonly<Record<PictureNeed, string>> = {
  'small-enough': 'Зображення більше за 25 мегапікселів, а це найбільше, що вміщує слайд.',
  encoded: 'Цей браузер не зміг записати зображення як PNG.',
};
const DATES: Readonly<Record<DateForm, string>> = {
  any: 'дата EDTF, як-от 2014, 2014-09, 2014-09-05, 2014~ або 201X',
  end: 'кінець дати',
  time: 'час, як-от T23:20:30',
  hours: 'години від 00 до 23 або 24:00:00',
  minutes: 'хвилини від 00 до 59',
  seconds: 'секунди від 00 до 59: для високосних секунд на осі немає місця',
  offset: 'зсув від −14:59 до +14:59',
  'offset-of-zero': 'нульовий зсув зі знаком +',
  'day-before-time': 'повний день без X, ?, ~ або % перед часом',
  slash: 'кінець дати або «/»',
  'known-end': 'принаймні один відомий кінець',
  'end-after-start': 'кінець, не раніший за початок',
  'open-only-first': '«..» перед датою лише на початку набору',
  'same-precision': 'проміжок між двома датами однакової точності',
  month: 'місяць від 01 до 12 або пора чи інша частина року від 21 до 41',
  'no-month-after-letters': 'рік з Y або S без місяця після нього',
  'no-day-after-season': 'пора чи інша частина року без дня після неї',
  'four-digits': 'рік із чотирьох цифр',
  'letter-before-exponent': 'Y перед роком зі степенем',
  'year-zero': 'рік 0, записаний як «0000», тобто 1 рік до н. е.',
  'digits-after-letter': 'цифри, а не X, у році, що починається з Y',
  'unspecified-or-significant': 'X або S, але не обидва',
  'fewer-digits': 'рік щонайбільше з 15 цифр',
  'more-digits-after-letter': 'понад чотири цифри після Y, перша з них не 0',
};
const JSON_FORMS: Readonly<Record<JsonForm, string>> = {
  start: '«{»',
  value: 'значення',
  'first-value': 'значення або «]»',
  'next-value': 'значення після коми',
  'first-name': 'назва в подвійних лапках або «}»',
  'next-name': 'назва в подвійних лапках після коми',
  colon: '«:»',
  'comma-or-brace': '«,» або «}»',
  'comma-or-bracket': '«,» або «]»',
  end: 'кінець файла',
  escape: 'екранування, як-от \\n, \\" або \\u00e9',
  'escape-of-control': 'екранування, як-от \\t',
  quote: 'подвійні лапки там, де закінчується текст',
  'less-depth': 'менше дужок одна в одній',
};
const SUGGESTIONS: Readonly<Record<Suggestion['of'], string>> = {
  day: 'якщо ці цифри — день',
  month: 'якщо ці цифри — місяць',
  spreadsheet: 'якщо це номер дня з електронної таблиці',
  seconds: 'якщо це секунди від 1970 року',
  milliseconds: 'якщо це мілісекунди від 1970 року',
  'before-common-era': 'для року до нашої ери',
  written: 'як це пише EDTF',
  either: 'залежно від того, що мається на увазі',
  alike: 'або інша з категорій',
};
const DIGITS = { month: 'місяця', day: 'дня' };

/** What is wrong with a file, in Ukrainian. */
export const faults: FaultWords = {
  expected: {
    type: (type) => TYPES[type],
    form: (form) => FORMS[form],
    length: ({ most, of }) => `щонайбільше ${LENGTHS[of](most)}`,
    range: ([from, to]) => `число від ${from} до ${to}`,
    choice: (texts) => texts.map((text) => `«${text}»`).join(' або '),
    version: String,
    field: (names) => `одне з ${names.join(', ')}`,
    lane: ({ ids, isAll }) => `одне з ${ids.join(', ')}${isAll ? '' : ' …'}`,
    parent: () => 'категорія, яка не входить до цієї',
    unique: (other) =>
      `власний id, а не той, що має ${'event' in other ? `подія ${other.event}` : other.field}`,
    end: (end) => (end === 'an-event' ? 'id якоїсь події' : 'інша подія'),
    'note-place': (place) => NOTE_PLACES[place],
    claim: (claim) => CLAIMS[claim],
    cited: (cited) => CITED[cited],
    media: (need) => MEDIA[need],
    mark: (mark) => `«${mark}» у цитаті рівно один раз`,
    overlap: (claim) => `дата, що перетинається з claim ${claim}, або conflict словами`,
    agreement: (claim) => `нічого, бо record перетинається з claim ${claim}`,
    date: (form) => DATES[form],
    'date-digits': (part) => `дві цифри ${DIGITS[part]}`,
    'date-day': ({ month, most }) =>
      `день${most === undefined ? '' : ` від 01 до ${most}`}, який є в ${month}`,
    'date-significant': (most) => `кількість значущих цифр після S, щонайбільше ${most}`,
    'date-close': (bracket) => `«,» або «${bracket}»`,
    json: (form) => JSON_FORMS[form],
  },
  failed: {
    address: () =>
      'За цією адресою стрічку часу завантажити неможливо: адреса має починатися з https:, http: або data:.',
    unreachable: () =>
      'Стрічку часу не вдалося завантажити: сервер не знайдено, або він не дозволяє читати її іншим сайтам (CORS), або це забороняє політика цієї сторінки (CSP).',
    status: ({ found }) => `Тут немає стрічки часу: сервер відповів ${textOf(found)}.`,
    'too-large': ({ expected: limitMB }) =>
      `Файл перевищує межу в ${limitMB} МБ. Додайте до адреси «limit=», щоб дозволити більше.`,
    'too-slow': ({ expected: seconds }) =>
      `Сервер нічого не надсилав ${seconds === 30 ? 'пів хвилини' : counted(seconds, 'секунду', 'секунди', 'секунд')}.`,
    damaged: () => 'Стрічку часу з цієї адреси неможливо розпакувати: адреса неповна або її змінено.',
    'no-event': ({ found }) => `У цій стрічці часу немає події «${textOf(found)}». Ось її повний вигляд.`,
    parameter: ({ path: [name], found, expected }) =>
      `«${name}=${textOf(found)}» в адресі не розпізнано (очікувалося ${expected}). Решту враховано.`,
    picture: ({ expected }) => PICTURES[expected],
    link: ({ expected }) =>
      `На слайдах бракує посилань на сторінку: PowerPoint не приймає адрес, довших за ${expected} символів.`,
    'wrong-file': ({ expected, found }) => wrongFile(expected, textOf(found)),
    unpublished: () => unpublished,
    lost: ({ expected }) => lost(expected),
    'unknown-version': ({ expected, found }) =>
      `Цей файл має версію ${textOf(found)}, а тут можна прочитати лише версію ${expected}. Відкрийте його в новішій копії Anno або попросіть в автора файл версії ${expected}.`,
    parameters: ({ found }) =>
      `В адресі є ${foundInWords(found, faults)}: ця сторінка такого не знає. Решту враховано.`,
  },
  suggested: ({ text, others = [], of }) =>
    `${[text, ...others].map((each) => `«${each}»`).join(' або ')}, ${SUGGESTIONS[of]}`,
  found: {
    nothing: 'нічого',
    end: 'кінець файла',
    text: (text) => `«${text}»`,
    names: (names) => namesIn('uk', names, (name) => `«${name}»`),
    strange: (type) => `значення типу ${type}`,
  },
  event: (number, title) => `подія ${number}${title === undefined ? '' : ` «${title}»`}`,
  atCharacter: (character) => ` (знак ${character})`,
  inLine: (line, character) => `рядок ${line}, знак ${character}`,
  line: (places, expected, found) =>
    `${places.map((place) => `${place}: `).join('')}очікувалося: ${expected}; знайдено: ${found}`,
  notJson: 'Це не JSON: очікувалася стрічка часу у форматі Anno.',
  invalid: 'Це ще не повна стрічка часу. Бракує або неправильно:',
  more: (count) => `і ще ${count}`,
  notShown: (count, of) => `Не показано ${counted(count, 'подію', 'події', 'подій')} з ${of}`,
  mistakes: (count) => `У файлі ${counted(count, 'помилка', 'помилки', 'помилок')}`,
};
