import type { DateForm, JsonForm, MediaNeed, PictureNeed, Suggestion } from '../fault';
import { type FaultWords, foundInWords, namesIn, textOf } from '../fault-words';
import { lost } from './lost';
import { counted } from './plural';
import { unpublished, wrongFile } from './wrong-files';

const TYPES = {
  object: 'un objeto',
  text: 'un texto',
  list: 'una lista',
  texts: 'una lista de textos',
  number: 'un número',
  date: 'una fecha como texto, o un año como número',
};
const FORMS = {
  id: 'letras, cifras y guiones',
  language: 'una etiqueta de idioma como «es» o «zh-Hant»',
  colour: 'un color de CSS como #c03 o rgb(0 90 160), o blue, slate, red, purple, green o brown',
  zone: 'una zona horaria como Europe/Madrid',
  'web-address': 'una dirección que empiece por https:// o http://',
  'whole-address':
    'una dirección completa como https://example.org/page, de 2000 caracteres como máximo y en una línea',
  'nameless-address': 'una dirección sin nombre de usuario ni contraseña',
};
const LENGTHS = {
  characters: (most: number) => counted(most, 'carácter', 'caracteres'),
  items: String,
  words: (most: number) => counted(most, 'palabra'),
};
const CLAIMS = {
  'date-or-claim': 'date o claim',
  'not-both': 'o bien date, que abrevia un claim con stated, o bien claim',
  step: 'el paso en palabras',
};
const NOTE_PLACES = {
  'event-or-dates': 'el id de un evento, una fecha o una lista de dos fechas',
  'later-date': 'una fecha que no sea anterior a la primera',
};
const CITED = {
  'not-both': 'o bien source, que abrevia sources con una sola fuente, o bien sources',
  'one-at-least': 'al menos una fuente',
};
const MEDIA: Readonly<Record<MediaNeed, string>> = {
  'stored-picture': 'una imagen JPEG, PNG, WebP o GIF como data:image/…;base64,…',
  'fewer-bytes': 'una imagen de 400 kB como máximo',
  'fewer-bytes-of-all': 'imágenes de 40 MB en total como máximo',
  'fewer-pixels': 'una imagen de 100 megapíxeles como máximo',
  'name-of-a-picture': 'el nombre de una de las imágenes de este archivo',
  'picture-or-address': 'picture, src o link',
  'kind-of-link': 'nada, pues no hay link',
  'alternative-text':
    'palabras para quien no ve la imagen, aquí y dondequiera que falten (la imagen se muestra igualmente)',
};
const PICTURES: Readonly<Record<PictureNeed, string>> = {
  'small-enough': 'La imagen pasa de 25 megapíxeles, el máximo que admite una diapositiva.',
  encoded: 'Este navegador no ha podido escribir la imagen como PNG.',
};
const DATES: Readonly<Record<DateForm, string>> = {
  any: 'una fecha EDTF como 2014, 2014-09, 2014-09-05, 2014~ o 201X',
  end: 'el final de la fecha',
  time: 'una hora como T23:20:30',
  hours: 'horas de 00 a 23, o 24:00:00',
  minutes: 'minutos de 00 a 59',
  seconds: 'segundos de 00 a 59: los segundos intercalares no tienen lugar en el eje',
  offset: 'una diferencia horaria de −14:59 a +14:59',
  'offset-of-zero': 'una diferencia de cero escrita con +',
  'day-before-time': 'un día completo, sin X, ?, ~ ni %, antes de una hora',
  slash: 'el final de la fecha o «/»',
  'known-end': 'al menos un extremo conocido',
  'end-after-start': 'un final que no sea anterior a su comienzo',
  'open-only-first': '«..» antes de una fecha solo al principio del conjunto',
  'same-precision': 'un intervalo entre dos fechas de la misma precisión',
  month: 'un mes de 01 a 12, o una estación u otra parte del año de 21 a 41',
  'no-month-after-letters': 'ningún mes tras un año con Y o S',
  'no-day-after-season': 'ningún día tras una estación u otra parte del año',
  'four-digits': 'un año de cuatro cifras',
  'letter-before-exponent': 'Y antes de un año con exponente',
  'year-zero': 'el año 0 escrito «0000», que es el 1 a. C.',
  'digits-after-letter': 'cifras, no X, en un año que empieza por Y',
  'unspecified-or-significant': 'X o S, no ambas',
  'fewer-digits': 'un año de 15 cifras como máximo',
  'more-digits-after-letter': 'más de cuatro cifras tras Y, la primera distinta de 0',
};
const JSON_FORMS: Readonly<Record<JsonForm, string>> = {
  start: '«{»',
  value: 'un valor',
  'first-value': 'un valor o «]»',
  'next-value': 'un valor tras la coma',
  'first-name': 'un nombre entre comillas dobles o «}»',
  'next-name': 'un nombre entre comillas dobles tras la coma',
  colon: '«:»',
  'comma-or-brace': '«,» o «}»',
  'comma-or-bracket': '«,» o «]»',
  end: 'el final del archivo',
  escape: 'una secuencia de escape como \\n, \\" o \\u00e9',
  'escape-of-control': 'una secuencia de escape como \\t',
  quote: 'unas comillas dobles donde acaba el texto',
  'less-depth': 'menos paréntesis unos dentro de otros',
};
const SUGGESTIONS: Readonly<Record<Suggestion['of'], string>> = {
  day: 'si estas cifras son un día',
  month: 'si estas cifras son un mes',
  spreadsheet: 'si es el número de un día en una hoja de cálculo',
  seconds: 'si son segundos desde 1970',
  milliseconds: 'si son milisegundos desde 1970',
  'before-common-era': 'para un año antes de Cristo',
  written: 'como lo escribe EDTF',
  either: 'según lo que se quiera decir',
  alike: 'u otra de las categorías',
};
const DIGITS = { month: 'el mes', day: 'el día' };

/** What is wrong with a file, in Spanish. */
export const faults: FaultWords = {
  expected: {
    type: (type) => TYPES[type],
    form: (form) => FORMS[form],
    length: ({ most, of }) => `como máximo ${LENGTHS[of](most)}`,
    range: ([from, to]) => `un número de ${from} a ${to}`,
    choice: (texts) => texts.map((text) => `«${text}»`).join(' o '),
    version: String,
    field: (names) => `uno de ${names.join(', ')}`,
    lane: ({ ids, isAll }) => `una de ${ids.join(', ')}${isAll ? '' : ' …'}`,
    parent: () => 'una categoría que no esté dentro de esta',
    unique: (other) => `un id propio, no el de ${'event' in other ? `evento ${other.event}` : other.field}`,
    end: (end) => (end === 'an-event' ? 'el id de un evento' : 'otro evento'),
    'note-place': (place) => NOTE_PLACES[place],
    claim: (claim) => CLAIMS[claim],
    cited: (cited) => CITED[cited],
    media: (need) => MEDIA[need],
    mark: (mark) => `«${mark}» exactamente una vez en la cita`,
    overlap: (claim) => `una fecha que coincida en parte con claim ${claim}, o conflict en palabras`,
    agreement: (claim) => `nada, pues record coincide en parte con claim ${claim}`,
    date: (form) => DATES[form],
    'date-digits': (part) => `dos cifras para ${DIGITS[part]}`,
    'date-day': ({ month, most }) =>
      `un día${most === undefined ? '' : ` de 01 a ${most}`} que exista en ${month}`,
    'date-significant': (most) => `un número de cifras significativas, como máximo ${most}, tras S`,
    'date-close': (bracket) => `«,» o «${bracket}»`,
    json: (form) => JSON_FORMS[form],
  },
  failed: {
    address: () =>
      'No se puede cargar una cronología de esta dirección; debe empezar por https:, http: o data:.',
    unreachable: () =>
      'No se ha podido cargar la cronología: no se encontró el servidor, no deja que otros sitios la lean (CORS) o lo prohíbe la política de esta página (CSP).',
    status: ({ found }) => `Aquí no hay ninguna cronología: el servidor respondió ${textOf(found)}.`,
    'too-large': ({ expected: limitMB }) =>
      `Este archivo supera el límite de ${limitMB} MB. Añada «limit=» a la dirección para permitir más.`,
    'too-slow': ({ expected: seconds }) =>
      `El servidor no envió nada durante ${seconds === 30 ? 'medio minuto' : `${seconds} segundos`}.`,
    damaged: () =>
      'La cronología que lleva esta dirección no se puede desempaquetar: la dirección está incompleta o se ha cambiado.',
    'no-event': ({ found }) => `Esta cronología no tiene ningún evento «${textOf(found)}». Aquí está entera.`,
    parameter: ({ path: [name], found, expected }) =>
      `No se ha entendido «${name}=${textOf(found)}» en la dirección (se esperaba ${expected}). Se usó lo demás.`,
    picture: ({ expected }) => PICTURES[expected],
    link: ({ expected }) =>
      `A las diapositivas les faltan los enlaces a su página: PowerPoint no admite direcciones de más de ${expected} caracteres.`,
    'wrong-file': ({ expected, found }) => wrongFile(expected, textOf(found)),
    unpublished: () => unpublished,
    lost: ({ expected }) => lost(expected),
    'unknown-version': ({ expected, found }) =>
      `Este archivo es de la versión ${textOf(found)}, y aquí solo se puede leer la versión ${expected}. Ábralo con una copia más reciente de Anno, o pida a su autor un archivo de la versión ${expected}.`,
    parameters: ({ found }) =>
      `La dirección tiene ${foundInWords(found, faults)}, que esta página no conoce. Se usó lo demás.`,
  },
  suggested: ({ text, others = [], of }) =>
    `${[text, ...others].map((each) => `«${each}»`).join(' o ')}${of === 'either' ? ',' : ''} ${SUGGESTIONS[of]}`,
  found: {
    nothing: 'nada',
    end: 'el final del archivo',
    text: (text) => `«${text}»`,
    names: (names) => namesIn('es', names, (name) => `«${name}»`),
    strange: (type) => `un valor de tipo ${type}`,
  },
  event: (number, title) => `evento ${number}${title === undefined ? '' : ` «${title}»`}`,
  atCharacter: (character) => ` en el carácter ${character}`,
  inLine: (line, character) => `línea ${line}, carácter ${character}`,
  line: (places, expected, found) =>
    `${places.map((place) => `${place}: `).join('')}se esperaba ${expected}, se encontró ${found}`,
  notJson: 'Esto no es JSON: se esperaba una cronología en el formato de Anno.',
  invalid: 'Esto todavía no es una cronología completa. Falta o está mal:',
  more: (count) => `y ${count} más`,
  notShown: (count, of) => `${count === 1 ? 'No se muestra' : 'No se muestran'} ${count} de ${of} eventos`,
  mistakes: (count) =>
    count === 1 ? 'Hay un error en este archivo' : `Hay ${count} errores en este archivo`,
};
