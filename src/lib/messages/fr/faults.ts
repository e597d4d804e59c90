import type { DateForm, JsonForm, MediaNeed, PictureNeed, Suggestion } from '../fault';
import { type FaultWords, foundInWords, namesIn, textOf } from '../fault-words';
import { lost } from './lost';
import { counted } from './plural';
import { unpublished, wrongFile } from './wrong-files';

const TYPES = {
  object: 'un objet',
  text: 'un texte',
  list: 'une liste',
  texts: 'une liste de textes',
  number: 'un nombre',
  date: 'une date en texte, ou une année en nombre',
};
const FORMS = {
  id: 'des lettres, des chiffres et des traits d’union',
  language: 'un code de langue comme «\u00a0fr\u00a0» ou «\u00a0zh-Hant\u00a0»',
  colour: 'une couleur CSS comme #c03 ou rgb(0 90 160), ou blue, slate, red, purple, green ou brown',
  zone: 'un fuseau horaire comme Europe/Paris',
  'web-address': 'une adresse qui commence par https:// ou http://',
  'whole-address':
    'une adresse complète comme https://example.org/page, de 2000 caractères au plus, sur une ligne',
  'nameless-address': 'une adresse sans nom d’utilisateur ni mot de passe',
};
const LENGTHS = {
  characters: (most: number) => counted(most, 'caractère'),
  items: String,
  words: (most: number) => counted(most, 'mot'),
};
const CLAIMS = {
  'date-or-claim': 'date ou claim',
  'not-both': 'soit date, abrégé d’un claim stated, soit claim',
  step: 'l’étape en mots',
};
const NOTE_PLACES = {
  'event-or-dates': 'l’id d’un événement, une date ou une liste de deux dates',
  'later-date': 'une date qui ne précède pas la première',
};
const CITED = {
  'not-both': 'soit source, abrégé de sources à une seule source, soit sources',
  'one-at-least': 'au moins une source',
};
const MEDIA: Readonly<Record<MediaNeed, string>> = {
  'stored-picture': 'une image JPEG, PNG, WebP ou GIF sous la forme data:image/…;base64,…',
  'fewer-bytes': 'une image de 400\u00a0ko au plus',
  'fewer-bytes-of-all': 'des images de 40\u00a0Mo au plus en tout',
  'fewer-pixels': 'une image de 100\u00a0mégapixels au plus',
  'name-of-a-picture': 'le nom d’une des images de ce fichier',
  'picture-or-address': 'picture, src ou link',
  'kind-of-link': 'rien, puisqu’il n’y a pas de link',
  'alternative-text':
    'des mots pour qui ne voit pas l’image, ici et partout où ils manquent (l’image est affichée quand même)',
};
const PICTURES: Readonly<Record<PictureNeed, string>> = {
  'small-enough': 'L’image dépasse 25\u00a0mégapixels, le maximum qu’accepte une diapositive.',
  encoded: 'Ce navigateur n’a pas pu écrire l’image en PNG.',
};
const DATES: Readonly<Record<DateForm, string>> = {
  any: 'une date EDTF comme 2014, 2014-09, 2014-09-05, 2014~ ou 201X',
  end: 'la fin de la date',
  time: 'une heure comme T23:20:30',
  hours: 'des heures de 00 à 23, ou 24:00:00',
  minutes: 'des minutes de 00 à 59',
  seconds: 'des secondes de 00 à 59\u00a0: les secondes intercalaires n’ont pas de place sur l’axe',
  offset: 'un décalage de −14:59 à +14:59',
  'offset-of-zero': 'un décalage nul écrit avec +',
  'day-before-time': 'un jour entier, sans X, ?, ~ ni %, avant une heure',
  slash: 'la fin de la date ou «\u00a0/\u00a0»',
  'known-end': 'au moins un bout connu',
  'end-after-start': 'une fin qui ne précède pas son début',
  'open-only-first': '«\u00a0..\u00a0» avant une date seulement au début de l’ensemble',
  'same-precision': 'un intervalle entre deux dates de même précision',
  month: 'un mois de 01 à 12, ou une saison ou autre partie de l’année de 21 à 41',
  'no-month-after-letters': 'pas de mois après une année avec Y ou S',
  'no-day-after-season': 'pas de jour après une saison ou autre partie de l’année',
  'four-digits': 'une année de quatre chiffres',
  'letter-before-exponent': 'Y avant une année avec exposant',
  'year-zero': 'l’année 0 écrite «\u00a00000\u00a0», qui est 1 av. J.-C.',
  'digits-after-letter': 'des chiffres, pas X, dans une année qui commence par Y',
  'unspecified-or-significant': 'X ou S, pas les deux',
  'fewer-digits': 'une année de 15 chiffres au plus',
  'more-digits-after-letter': 'plus de quatre chiffres après Y, le premier différent de 0',
};
const JSON_FORMS: Readonly<Record<JsonForm, string>> = {
  start: '«\u00a0{\u00a0»',
  value: 'une valeur',
  'first-value': 'une valeur ou «\u00a0]\u00a0»',
  'next-value': 'une valeur après la virgule',
  'first-name': 'un nom entre guillemets droits ou «\u00a0}\u00a0»',
  'next-name': 'un nom entre guillemets droits après la virgule',
  colon: '«\u00a0:\u00a0»',
  'comma-or-brace': '«\u00a0,\u00a0» ou «\u00a0}\u00a0»',
  'comma-or-bracket': '«\u00a0,\u00a0» ou «\u00a0]\u00a0»',
  end: 'la fin du fichier',
  escape: 'une séquence d’échappement comme \\n, \\" ou \\u00e9',
  'escape-of-control': 'une séquence d’échappement comme \\t',
  quote: 'un guillemet droit où finit le texte',
  'less-depth': 'moins de crochets les uns dans les autres',
};
const SUGGESTIONS: Readonly<Record<Suggestion['of'], string>> = {
  day: 'si ces chiffres sont un jour',
  month: 'si ces chiffres sont un mois',
  spreadsheet: 'si c’est le numéro d’un jour dans un tableur',
  seconds: 'si ce sont des secondes depuis 1970',
  milliseconds: 'si ce sont des millisecondes depuis 1970',
  'before-common-era': 'pour une année avant notre ère',
  written: 'comme l’écrit EDTF',
  either: 'selon ce qui est entendu',
  alike: 'ou une autre des catégories',
};
const DIGITS = { month: 'le mois', day: 'le jour' };
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

/** What is wrong with a file, in French. */
export const faults: FaultWords = {
  expected: {
    type: (type) => TYPES[type],
    form: (form) => FORMS[form],
    length: ({ most, of }) => `au plus ${LENGTHS[of](most)}`,
    range: ([from, to]) => `un nombre de ${from} à ${to}`,
    choice: (texts) => texts.map(quoted).join(' ou '),
    version: String,
    field: (names) => `l’un de ${names.join(', ')}`,
    lane: ({ ids, isAll }) => `l’une de ${ids.join(', ')}${isAll ? '' : ' …'}`,
    parent: () => 'une catégorie qui n’est pas dans celle-ci',
    unique: (other) =>
      `un id à lui, pas celui de ${'event' in other ? `événement ${other.event}` : other.field}`,
    end: (end) => (end === 'an-event' ? 'l’id d’un événement' : 'un autre événement'),
    'note-place': (place) => NOTE_PLACES[place],
    claim: (claim) => CLAIMS[claim],
    cited: (cited) => CITED[cited],
    media: (need) => MEDIA[need],
    mark: (mark) => `${quoted(mark)} exactement une fois dans la citation`,
    overlap: (claim) => `une date qui recoupe claim ${claim}, ou conflict en mots`,
    agreement: (claim) => `rien, puisque record recoupe claim ${claim}`,
    date: (form) => DATES[form],
    'date-digits': (part) => `deux chiffres pour ${DIGITS[part]}`,
    'date-day': ({ month, most }) =>
      `un jour${most === undefined ? '' : ` de 01 à ${most}`} qui existe en ${month}`,
    'date-significant': (most) => `un nombre de chiffres significatifs, au plus ${most}, après S`,
    'date-close': (bracket) => `${quoted(',')} ou ${quoted(bracket)}`,
    json: (form) => JSON_FORMS[form],
  },
  failed: {
    address: () =>
      'Aucune chronologie ne peut être chargée de cette adresse\u202f; elle doit commencer par https:, http: ou data:.',
    unreachable: () =>
      'La chronologie n’a pas pu être chargée\u00a0: le serveur n’a pas été trouvé, ne laisse pas d’autres sites la lire (CORS), ou la politique de cette page l’interdit (CSP).',
    status: ({ found }) => `Il n’y a pas de chronologie ici\u00a0: le serveur a répondu ${textOf(found)}.`,
    'too-large': ({ expected: limitMB }) =>
      `Ce fichier dépasse la limite de ${limitMB}\u00a0Mo. Ajoutez ${quoted('limit=')} à l’adresse pour en permettre plus.`,
    'too-slow': ({ expected: seconds }) =>
      `Le serveur n’a rien envoyé pendant ${seconds === 30 ? 'une demi-minute' : `${seconds} secondes`}.`,
    damaged: () =>
      'La chronologie que porte cette adresse ne peut pas être dépaquetée\u00a0: l’adresse est incomplète ou a été changée.',
    'no-event': ({ found }) =>
      `Cette chronologie n’a pas d’événement ${quoted(textOf(found))}. La voici en entier.`,
    parameter: ({ path: [name], found, expected }) =>
      `${quoted(`${name}=${textOf(found)}`)} dans l’adresse n’a pas été compris (attendu\u00a0: ${expected}). Le reste a servi.`,
    picture: ({ expected }) => PICTURES[expected],
    link: ({ expected }) =>
      `Il manque aux diapositives les liens vers leur page\u00a0: PowerPoint n’accepte pas d’adresse de plus de ${expected} caractères.`,
    'wrong-file': ({ expected, found }) => wrongFile(expected, textOf(found)),
    unpublished: () => unpublished,
    lost: ({ expected }) => lost(expected),
    'unknown-version': ({ expected, found }) =>
      `Ce fichier est de la version ${textOf(found)}, et seule la version ${expected} peut être lue ici. Ouvrez-le avec une copie plus récente d’Anno, ou demandez à son auteur un fichier de la version ${expected}.`,
    parameters: ({ found }) =>
      `L’adresse contient ${foundInWords(found, faults)}, que cette page ne connaît pas. Le reste a servi.`,
  },
  suggested: ({ text, others = [], of }) =>
    `${[text, ...others].map(quoted).join(' ou ')}${of === 'either' ? ',' : ''} ${SUGGESTIONS[of]}`,
  found: {
    nothing: 'rien',
    end: 'la fin du fichier',
    text: quoted,
    names: (names) => namesIn('fr', names, quoted),
    strange: (type) => `une valeur de type ${type}`,
  },
  event: (number, title) => `événement ${number}${title === undefined ? '' : ` ${quoted(title)}`}`,
  atCharacter: (character) => ` au caractère ${character}`,
  inLine: (line, character) => `ligne ${line}, caractère ${character}`,
  line: (places, expected, found) =>
    `${places.map((place) => `${place}\u00a0: `).join('')}attendu ${expected}, trouvé ${found}`,
  notJson: 'Ce n’est pas du JSON\u00a0: une chronologie au format d’Anno était attendue.',
  invalid: 'Ce n’est pas encore une chronologie complète. Manque ou est faux\u00a0:',
  more: (count) => `et encore ${count}`,
  notShown: (count, of) => `${counted(count, 'événement')} sur ${of} non affiché${count > 1 ? 's' : ''}`,
  mistakes: (count) =>
    count === 1 ? 'Il y a une erreur dans ce fichier' : `Il y a ${count} erreurs dans ce fichier`,
};
