import type { DateForm, JsonForm, MediaNeed, PictureNeed, Suggestion } from '../fault';
import { type FaultWords, foundInWords, namesIn, textOf } from '../fault-words';
import { counted } from './plural';
import { lost } from './lost';
import { unpublished, wrongFile } from './wrong-files';

const TYPES = {
  object: 'объект',
  text: 'текст',
  list: 'список',
  texts: 'список текстов',
  number: 'число',
  date: 'дата как текст или год как число',
};
const FORMS = {
  id: 'буквы, цифры и дефисы',
  language: 'обозначение языка, например «ru» или «zh-Hant»',
  colour: 'цвет CSS, например #c03 или rgb(0 90 160), либо blue, slate, red, purple, green или brown',
  zone: 'часовой пояс, например Europe/Moscow',
  'web-address': 'адрес, который начинается с https:// или http://',
  'whole-address': 'полный адрес, например https://example.org/page, не длиннее 2000 знаков в одной строке',
  'nameless-address': 'адрес без имени пользователя и пароля',
};
const LENGTHS = {
  characters: (most: number) => counted(most, 'знак', 'знака', 'знаков'),
  items: String,
  words: (most: number) => counted(most, 'слово', 'слова', 'слов'),
};
const CLAIMS = {
  'date-or-claim': 'date или claim',
  'not-both': 'только date, сокращение прямо указанного claim, или только claim',
  step: 'шаг словами',
};
const NOTE_PLACES = {
  'event-or-dates': 'id какого-либо события, дата или список из двух дат',
  'later-date': 'дата не раньше первой',
};
const CITED = {
  'not-both': 'только source, сокращение одного из sources, или только sources',
  'one-at-least': 'хотя бы один источник',
};
const MEDIA: Readonly<Record<MediaNeed, string>> = {
  'stored-picture': 'изображение JPEG, PNG, WebP или GIF в виде data:image/…;base64,…',
  'fewer-bytes': 'изображение объёмом не более 400 кБ',
  'fewer-bytes-of-all': 'изображения общим объёмом не более 40 МБ',
  'fewer-pixels': 'изображение не более чем из 100 мегапикселей',
  'name-of-a-picture': 'название одного из изображений этого файла',
  'picture-or-address': 'picture, src или link',
  'kind-of-link': 'ничего, поскольку link нет',
  'alternative-text':
    'слова для тех, кто не видит изображения, здесь и всюду, где их нет (изображение всё равно показано)',
};
const PICTURES: Readonly<Record<PictureNeed, string>> = {
  'small-enough': 'Изображение больше 25 мегапикселей, а больше слайд не вмещает.',
  encoded: 'Этот браузер не смог записать изображение как PNG.',
};
const DATES: Readonly<Record<DateForm, string>> = {
  any: 'дата EDTF, например 2014, 2014-09, 2014-09-05, 2014~ или 201X',
  end: 'конец даты',
  time: 'время, например T23:20:30',
  hours: 'часы от 00 до 23 или 24:00:00',
  minutes: 'минуты от 00 до 59',
  seconds: 'секунды от 00 до 59: для високосных секунд на оси нет места',
  offset: 'сдвиг от −14:59 до +14:59',
  'offset-of-zero': 'нулевой сдвиг со знаком +',
  'day-before-time': 'полный день без X, ?, ~ или % перед временем',
  slash: 'конец даты или «/»',
  'known-end': 'хотя бы один известный конец',
  'end-after-start': 'конец не раньше начала',
  'open-only-first': '«..» перед датой только в начале набора',
  'same-precision': 'промежуток между двумя датами одинаковой точности',
  month: 'месяц от 01 до 12 либо время года или другая его часть от 21 до 41',
  'no-month-after-letters': 'год с Y или S без месяца после него',
  'no-day-after-season': 'время года или другая его часть без дня после неё',
  'four-digits': 'год из четырёх цифр',
  'letter-before-exponent': 'Y перед годом со степенью',
  'year-zero': 'год 0, записанный как «0000», то есть 1 год до н. э.',
  'digits-after-letter': 'цифры, а не X, в году, который начинается с Y',
  'unspecified-or-significant': 'X или S, но не оба',
  'fewer-digits': 'год не более чем из 15 цифр',
  'more-digits-after-letter': 'более четырёх цифр после Y, первая из них не 0',
};
const JSON_FORMS: Readonly<Record<JsonForm, string>> = {
  start: '«{»',
  value: 'значение',
  'first-value': 'значение или «]»',
  'next-value': 'значение после запятой',
  'first-name': 'имя в двойных кавычках или «}»',
  'next-name': 'имя в двойных кавычках после запятой',
  colon: '«:»',
  'comma-or-brace': '«,» или «}»',
  'comma-or-bracket': '«,» или «]»',
  end: 'конец файла',
  escape: 'экранирование, например \\n, \\" или \\u00e9',
  'escape-of-control': 'экранирование, например \\t',
  quote: 'двойные кавычки там, где кончается текст',
  'less-depth': 'меньше скобок друг в друге',
};
const SUGGESTIONS: Readonly<Record<Suggestion['of'], string>> = {
  day: 'если эти цифры — день',
  month: 'если эти цифры — месяц',
  spreadsheet: 'если это номер дня из электронной таблицы',
  seconds: 'если это секунды от 1970 года',
  milliseconds: 'если это миллисекунды от 1970 года',
  'before-common-era': 'для года до нашей эры',
  written: 'как это пишет EDTF',
  either: 'смотря что имеется в виду',
  alike: 'или другая из категорий',
};
const DIGITS = { month: 'месяца', day: 'дня' };

/** What is wrong with a file, in Russian. */
export const faults: FaultWords = {
  expected: {
    type: (type) => TYPES[type],
    form: (form) => FORMS[form],
    length: ({ most, of }) => `не более чем ${LENGTHS[of](most)}`,
    range: ([from, to]) => `число от ${from} до ${to}`,
    choice: (texts) => texts.map((text) => `«${text}»`).join(' или '),
    version: String,
    field: (names) => `одно из ${names.join(', ')}`,
    lane: ({ ids, isAll }) => `одно из ${ids.join(', ')}${isAll ? '' : ' …'}`,
    parent: () => 'категория, которая не входит в эту',
    unique: (other) =>
      `собственный id, а не тот, что у ${'event' in other ? `события ${other.event}` : other.field}`,
    end: (end) => (end === 'an-event' ? 'id какого-либо события' : 'другое событие'),
    'note-place': (place) => NOTE_PLACES[place],
    claim: (claim) => CLAIMS[claim],
    cited: (cited) => CITED[cited],
    media: (need) => MEDIA[need],
    mark: (mark) => `«${mark}» в цитате ровно один раз`,
    overlap: (claim) => `дата, которая пересекается с claim ${claim}, или conflict словами`,
    agreement: (claim) => `ничего, поскольку record пересекается с claim ${claim}`,
    date: (form) => DATES[form],
    'date-digits': (part) => `две цифры ${DIGITS[part]}`,
    'date-day': ({ month, most }) =>
      `день${most === undefined ? '' : ` от 01 до ${most}`}, который есть в ${month}`,
    'date-significant': (most) => `количество значащих цифр после S, не более ${most}`,
    'date-close': (bracket) => `«,» или «${bracket}»`,
    json: (form) => JSON_FORMS[form],
  },
  failed: {
    address: () =>
      'По этому адресу загрузить ленту времени невозможно: адрес должен начинаться с https:, http: или data:.',
    unreachable: () =>
      'Ленту времени не удалось загрузить: сервер не найден, или он не разрешает другим сайтам её читать (CORS), или это запрещает политика этой страницы (CSP).',
    status: ({ found }) => `Здесь нет ленты времени: сервер ответил ${textOf(found)}.`,
    'too-large': ({ expected: limitMB }) =>
      `Файл превышает предел в ${limitMB} МБ. Добавьте к адресу «limit=», чтобы разрешить больше.`,
    'too-slow': ({ expected: seconds }) =>
      `Сервер ничего не присылал ${seconds === 30 ? 'полминуты' : counted(seconds, 'секунду', 'секунды', 'секунд')}.`,
    damaged: () => 'Ленту времени из этого адреса невозможно распаковать: адрес неполон или изменён.',
    'no-event': ({ found }) => `В этой ленте времени нет события «${textOf(found)}». Вот её полный вид.`,
    parameter: ({ path: [name], found, expected }) =>
      `«${name}=${textOf(found)}» в адресе не распознано (ожидалось ${expected}). Остальное учтено.`,
    picture: ({ expected }) => PICTURES[expected],
    link: ({ expected }) =>
      `На слайдах нет ссылок на страницу: PowerPoint не принимает адресов длиннее ${expected} символов.`,
    'wrong-file': ({ expected, found }) => wrongFile(expected, textOf(found)),
    unpublished: () => unpublished,
    lost: ({ expected }) => lost(expected),
    'unknown-version': ({ expected, found }) =>
      `У этого файла версия ${textOf(found)}, а здесь можно прочитать только версию ${expected}. Откройте его в более новой копии Anno или попросите у автора файл версии ${expected}.`,
    parameters: ({ found }) =>
      `В адресе есть ${foundInWords(found, faults)}: эта страница такого не знает. Остальное учтено.`,
  },
  suggested: ({ text, others = [], of }) =>
    `${[text, ...others].map((each) => `«${each}»`).join(' или ')}, ${SUGGESTIONS[of]}`,
  found: {
    nothing: 'ничего',
    end: 'конец файла',
    text: (text) => `«${text}»`,
    names: (names) => namesIn('ru', names, (name) => `«${name}»`),
    strange: (type) => `значение типа ${type}`,
  },
  event: (number, title) => `событие ${number}${title === undefined ? '' : ` «${title}»`}`,
  atCharacter: (character) => ` (знак ${character})`,
  inLine: (line, character) => `строка ${line}, знак ${character}`,
  line: (places, expected, found) =>
    `${places.map((place) => `${place}: `).join('')}ожидалось: ${expected}; найдено: ${found}`,
  notJson: 'Это не JSON: ожидалась лента времени в формате Anno.',
  invalid: 'Это ещё не полная лента времени. Не хватает или неправильно:',
  more: (count) => `и ещё ${count}`,
  notShown: (count, of) => `Не показано ${counted(count, 'событие', 'события', 'событий')} из ${of}`,
  mistakes: (count) => `В файле ${counted(count, 'ошибка', 'ошибки', 'ошибок')}`,
};
