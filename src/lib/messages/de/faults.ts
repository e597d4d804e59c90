import type { DateForm, JsonForm, MediaNeed, PictureNeed, Suggestion } from '../fault';
import { type FaultWords, foundInWords, namesIn, textOf } from '../fault-words';
import { lost } from './lost';
import { unpublished, wrongFile } from './wrong-files';

const TYPES = {
  object: 'ein Objekt',
  text: 'ein Text',
  list: 'eine Liste',
  texts: 'eine Liste von Texten',
  number: 'eine Zahl',
  date: 'ein Datum als Text oder ein Jahr als Zahl',
};
const FORMS = {
  id: 'Buchstaben, Ziffern und Bindestriche',
  language: 'ein Sprachkürzel wie „de“ oder „zh-Hant“',
  colour: 'eine Farbe von CSS wie #c03 oder rgb(0 90 160), oder blue, slate, red, purple, green oder brown',
  zone: 'eine Zeitzone wie Europe/Berlin',
  'web-address': 'eine Adresse, die mit https:// oder http:// beginnt',
  'whole-address': 'eine ganze Adresse wie https://example.org/page, höchstens 2000 Zeichen in einer Zeile',
  'nameless-address': 'eine Adresse ohne Benutzernamen und Passwort',
};
const LENGTHS = { characters: ' Zeichen', items: '', words: ' Wörter' };
const CLAIMS = {
  'date-or-claim': 'date oder claim',
  'not-both': 'entweder date, kurz für einen claim mit stated, oder claim',
  step: 'der Schritt in Worten',
};
const NOTE_PLACES = {
  'event-or-dates': 'die id eines Ereignisses, ein Datum oder eine Liste von zwei Daten',
  'later-date': 'ein Datum, das nicht vor dem ersten liegt',
};
const CITED = {
  'not-both': 'entweder source, kurz für sources mit einer Quelle, oder sources',
  'one-at-least': 'mindestens eine Quelle',
};
const MEDIA: Readonly<Record<MediaNeed, string>> = {
  'stored-picture': 'ein Bild als JPEG, PNG, WebP oder GIF in der Form data:image/…;base64,…',
  'fewer-bytes': 'ein Bild von höchstens 400 kB',
  'fewer-bytes-of-all': 'Bilder von zusammen höchstens 40 MB',
  'fewer-pixels': 'ein Bild von höchstens 100 Megapixeln',
  'name-of-a-picture': 'der Name eines der Bilder dieser Datei',
  'picture-or-address': 'picture, src oder link',
  'kind-of-link': 'nichts, da es keinen link gibt',
  'alternative-text':
    'Worte für alle, die das Bild nicht sehen, hier und überall, wo sie fehlen (das Bild wird trotzdem gezeigt)',
};
const PICTURES: Readonly<Record<PictureNeed, string>> = {
  'small-enough': 'Das Bild ist größer als 25 Megapixel, mehr nimmt eine Folie nicht.',
  encoded: 'Dieser Browser konnte das Bild nicht als PNG schreiben.',
};
const DATES: Readonly<Record<DateForm, string>> = {
  any: 'ein EDTF-Datum wie 2014, 2014-09, 2014-09-05, 2014~ oder 201X',
  end: 'das Ende des Datums',
  time: 'eine Uhrzeit wie T23:20:30',
  hours: 'Stunden von 00 bis 23, oder 24:00:00',
  minutes: 'Minuten von 00 bis 59',
  seconds: 'Sekunden von 00 bis 59: Schaltsekunden haben keinen Platz auf der Achse',
  offset: 'ein Zeitunterschied von −14:59 bis +14:59',
  'offset-of-zero': 'ein Zeitunterschied von null, mit + geschrieben',
  'day-before-time': 'ein ganzer Tag ohne X, ?, ~ oder % vor einer Uhrzeit',
  slash: 'das Ende des Datums oder „/“',
  'known-end': 'mindestens ein bekanntes Ende',
  'end-after-start': 'ein Ende, das nicht vor seinem Anfang liegt',
  'open-only-first': '„..“ vor einem Datum nur am Anfang der Menge',
  'same-precision': 'ein Bereich zwischen zwei Daten gleicher Genauigkeit',
  month: 'ein Monat von 01 bis 12 oder eine Jahreszeit oder ein anderer Teil des Jahres von 21 bis 41',
  'no-month-after-letters': 'kein Monat nach einem Jahr mit Y oder S',
  'no-day-after-season': 'kein Tag nach einer Jahreszeit oder einem anderen Teil des Jahres',
  'four-digits': 'ein Jahr mit vier Ziffern',
  'letter-before-exponent': 'Y vor einem Jahr mit Exponent',
  'year-zero': 'das Jahr 0 als „0000“ geschrieben, das ist 1 v. Chr.',
  'digits-after-letter': 'Ziffern, nicht X, in einem Jahr, das mit Y beginnt',
  'unspecified-or-significant': 'X oder S, nicht beides',
  'fewer-digits': 'ein Jahr mit höchstens 15 Ziffern',
  'more-digits-after-letter': 'mehr als vier Ziffern nach Y, die erste nicht 0',
};
const JSON_FORMS: Readonly<Record<JsonForm, string>> = {
  start: '„{“',
  value: 'ein Wert',
  'first-value': 'ein Wert oder „]“',
  'next-value': 'ein Wert nach dem Komma',
  'first-name': 'ein Name in geraden Anführungszeichen oder „}“',
  'next-name': 'ein Name in geraden Anführungszeichen nach dem Komma',
  colon: '„:“',
  'comma-or-brace': '„,“ oder „}“',
  'comma-or-bracket': '„,“ oder „]“',
  end: 'das Ende der Datei',
  escape: 'eine Escape-Folge wie \\n, \\" oder \\u00e9',
  'escape-of-control': 'eine Escape-Folge wie \\t',
  quote: 'ein gerades Anführungszeichen, wo der Text endet',
  'less-depth': 'weniger Klammern ineinander',
};
const SUGGESTIONS: Readonly<Record<Suggestion['of'], string>> = {
  day: 'wenn diese Ziffern ein Tag sind',
  month: 'wenn diese Ziffern ein Monat sind',
  spreadsheet: 'wenn das die Nummer eines Tages aus einer Tabelle ist',
  seconds: 'wenn das Sekunden seit 1970 sind',
  milliseconds: 'wenn das Millisekunden seit 1970 sind',
  'before-common-era': 'für ein Jahr vor Christus',
  written: 'wie EDTF es schreibt',
  either: 'je nachdem, was gemeint ist',
  alike: 'oder eine andere der Kategorien',
};
const DIGITS = { month: 'den Monat', day: 'den Tag' };

/** What is wrong with a file, in German. */
export const faults: FaultWords = {
  expected: {
    type: (type) => TYPES[type],
    form: (form) => FORMS[form],
    length: ({ most, of }) => `höchstens ${most}${LENGTHS[of]}`,
    range: ([from, to]) => `eine Zahl von ${from} bis ${to}`,
    choice: (texts) => texts.map((text) => `„${text}“`).join(' oder '),
    version: String,
    field: (names) => `eines von ${names.join(', ')}`,
    lane: ({ ids, isAll }) => `eine von ${ids.join(', ')}${isAll ? '' : ' …'}`,
    parent: () => 'eine Kategorie, die nicht in dieser steht',
    unique: (other) =>
      `eine eigene id, nicht die von ${'event' in other ? `Ereignis ${other.event}` : other.field}`,
    end: (end) => (end === 'an-event' ? 'die id eines Ereignisses' : 'ein anderes Ereignis'),
    'note-place': (place) => NOTE_PLACES[place],
    claim: (claim) => CLAIMS[claim],
    cited: (cited) => CITED[cited],
    media: (need) => MEDIA[need],
    mark: (mark) => `„${mark}“ genau einmal im Zitat`,
    overlap: (claim) => `ein Datum, das sich mit claim ${claim} überschneidet, oder conflict in Worten`,
    agreement: (claim) => `nichts, da record sich mit claim ${claim} überschneidet`,
    date: (form) => DATES[form],
    'date-digits': (part) => `zwei Ziffern für ${DIGITS[part]}`,
    'date-day': ({ month, most }) =>
      `ein Tag${most === undefined ? '' : ` von 01 bis ${most}`}, den es in ${month} gibt`,
    'date-significant': (most) => `eine Zahl bedeutsamer Ziffern, höchstens ${most}, nach S`,
    'date-close': (bracket) => `„,“ oder „${bracket}“`,
    json: (form) => JSON_FORMS[form],
  },
  failed: {
    address: () =>
      'Von dieser Adresse kann keine Zeitleiste geladen werden; sie muss mit https:, http: oder data: beginnen.',
    unreachable: () =>
      'Die Zeitleiste konnte nicht geladen werden: Der Server wurde nicht gefunden, lässt andere Websites sie nicht lesen (CORS), oder die Richtlinie dieser Seite verbietet es (CSP).',
    status: ({ found }) => `Hier ist keine Zeitleiste: Der Server antwortete ${textOf(found)}.`,
    'too-large': ({ expected: limitMB }) =>
      `Diese Datei liegt über der Grenze von ${limitMB} MB. Hängen Sie „limit=“ an die Adresse an, um mehr zu erlauben.`,
    'too-slow': ({ expected: seconds }) =>
      `Der Server hat ${seconds === 30 ? 'eine halbe Minute' : `${seconds} Sekunden`} lang nichts gesendet.`,
    damaged: () =>
      'Die Zeitleiste in dieser Adresse lässt sich nicht entpacken: Die Adresse ist unvollständig oder wurde geändert.',
    'no-event': ({ found }) =>
      `Diese Zeitleiste hat kein Ereignis „${textOf(found)}“. Hier ist sie als Ganzes.`,
    parameter: ({ path: [name], found, expected }) =>
      `„${name}=${textOf(found)}“ in der Adresse wurde nicht verstanden (erwartet: ${expected}). Das Übrige gilt.`,
    picture: ({ expected }) => PICTURES[expected],
    link: ({ expected }) =>
      `Den Folien fehlen die Links zu ihrer Seite: PowerPoint nimmt keine Adresse mit mehr als ${expected} Zeichen.`,
    'wrong-file': ({ expected, found }) => wrongFile(expected, textOf(found)),
    unpublished: () => unpublished,
    lost: ({ expected }) => lost(expected),
    'unknown-version': ({ expected, found }) =>
      `Diese Datei hat Version ${textOf(found)}, und hier kann nur Version ${expected} gelesen werden. Öffnen Sie sie mit einer neueren Fassung von Anno, oder bitten Sie ihren Autor um eine Datei in Version ${expected}.`,
    parameters: ({ found }) =>
      `Die Adresse enthält ${foundInWords(found, faults)}, was diese Seite nicht kennt. Das Übrige gilt.`,
  },
  suggested: ({ text, others = [], of }) =>
    `${[text, ...others].map((each) => `„${each}“`).join(' oder ')}, ${SUGGESTIONS[of]}`,
  found: {
    nothing: 'nichts',
    end: 'das Ende der Datei',
    text: (text) => `„${text}“`,
    names: (names) => namesIn('de', names, (name) => `„${name}“`),
    strange: (type) => `ein Wert vom Typ ${type}`,
  },
  event: (number, title) => `Ereignis ${number}${title === undefined ? '' : ` „${title}“`}`,
  atCharacter: (character) => ` bei Zeichen ${character}`,
  inLine: (line, character) => `Zeile ${line}, Zeichen ${character}`,
  line: (places, expected, found) =>
    `${places.map((place) => `${place}: `).join('')}erwartet: ${expected}; gefunden: ${found}`,
  notJson: 'Das ist kein JSON: Erwartet wurde eine Zeitleiste im Format von Anno.',
  invalid: 'Das ist noch keine vollständige Zeitleiste. Es fehlt oder ist falsch:',
  more: (count) => `und ${count} weitere`,
  notShown: (count, of) => `${count} von ${of} Ereignissen ${count === 1 ? 'wird' : 'werden'} nicht gezeigt`,
  mistakes: (count) =>
    count === 1 ? 'In dieser Datei ist ein Fehler' : `In dieser Datei sind ${count} Fehler`,
};
