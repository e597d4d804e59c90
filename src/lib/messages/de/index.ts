/** German. No native speaker has read it yet. */
import type { Messages } from '../messages';
import { dates } from './dates';
import { faults } from './faults';
import { open, source } from './files';
import { find, telling } from './find';
import { counted, eventsIn } from './plural';
import { media } from './media';
import { narrator } from './narrator';
import { paper } from './paper';
import { share } from './share';
import { slides, stills } from './exports';
import { stage } from './stage';

const AUTHORS = new Intl.ListFormat('de', { type: 'conjunction' });

export const de = {
  ...stage,
  dates,
  pane: {
    ...stage.pane,
    keys: 'Pfeiltasten gehen von Ereignis zu Ereignis, mit Umschalt den Kalender entlang. + und − zoomen, 0 zeigt alles, Esc schließt.',
    claimHeading: () => 'Laut Text',
    recordHeading: 'Nach anderen Quellen',
    noRecord: 'Keine andere Quelle ist angegeben.',
    planned: 'geplant',
    stated: 'steht im Text',
    derived: (derivation) => `erschlossen: ${derivation}`,
    dated: 'Datum',
    written: (words) => `in der Datei: „${words}“`,
    says: (noun, date) => (noun === undefined ? `Datum: ${date}` : `laut Text: ${date}`),
    onRecord: (date) => `nach anderen Quellen: ${date}`,
    both: (says, onRecord, isConflict) =>
      `${says}; ${onRecord}${isConflict ? '; sie widersprechen sich' : ''}`,
    disagree: 'Die Daten widersprechen sich',
    linked: 'Verbundene Ereignisse',
    seeAlso: 'Siehe auch',
    seen: (date) => `abgerufen: ${date}`,
    aside: (words, others) => `${words} (${others})`,
    inText: () => 'Im Text ansehen',
    previous: 'Zurück',
    next: 'Weiter',
    begin: 'Beginnen',
    named: (name) => `${name}: `,
    previousEvent: 'Voriges Ereignis',
    nextEvent: 'Nächstes Ereignis',
    firstEvent: 'Erstes Ereignis',
    first: 'das erste Ereignis',
    last: 'das letzte Ereignis',
    close: 'Schließen',
    readOn: 'Weiterlesen',
  },
  notes: {
    heading: 'Anmerkungen',
    goTo: (date) => `Zeigen: ${date}`,
  },
  eras: {
    heading: 'Epochen',
    within: (titles) => `Epoche: ${titles}`,
    begins: (title) => `„${title}“ beginnt darin`,
    ends: (title) => `„${title}“ endet darin`,
    today: 'Heute',
  },
  list: {
    heading: 'Alle Ereignisse',
    order: 'Reihenfolge',
    timeOrder: 'nach der Zeit',
    sourceOrder: () => 'wie im Text',
    against: (noun, date) => (noun === undefined ? `(Datum: ${date})` : `(im Text: ${date})`),
    earlier: 'Frühere Ereignisse zeigen',
    later: 'Spätere Ereignisse zeigen',
  },
  find,
  telling,
  nothing: 'Hier ist noch nichts.',
  folds: {
    tear: (duration, isLasting) => `${duration} ohne ${isLasting ? 'neues Ereignis' : 'Ereignis'}, gefaltet`,
    broken: (length) =>
      length === undefined ? 'unterbrochen gezeichnet' : `dauert ${length}, unterbrochen gezeichnet`,
  },
  linkKind: (kind, isOutward) => (isOutward ? `→ ${kind}` : `← ${kind}`),
  clusters: {
    name: (count, first, last) => `${eventsIn(count)}, ${count === 1 ? first : `${first} – ${last}`}`,
    zoomTo: (count) => (count === 1 ? 'Dieses Ereignis vergrößern' : `Diese ${eventsIn(count)} vergrößern`),
    notListed: (count) => `und ${count} weitere; vergrößern Sie, um sie zu sehen`,
  },
  measure: {
    begin: 'Von hier aus messen',
    end: 'Messen beenden',
    waiting: (from) => `Von „${from}“ bis …: Wählen Sie jetzt ein anderes Ereignis.`,
    between: (stretch, from, to) => `Von „${from}“ bis „${to}“: ${stretch}.`,
  },
  legend: {
    heading: 'Wie Daten gezeichnet sind',
    more: 'Weitere Zeichen',
    all: 'Was die Zeichen bedeuten',
    kinds: {
      claim: (noun) => (noun ? 'das Datum, das der Text gibt' : 'das angegebene Datum'),
      record: () => 'das Datum nach anderen Quellen',
      agreed: () => 'ein Zeichen, wo beide Daten übereinstimmen',
      conflict: () => 'die Daten widersprechen sich',
      day: () => 'ein Tag oder eine Uhrzeit',
      imprecise: () => 'irgendwann in dieser Spanne',
      narrow: () => 'irgendwann in einer Spanne, zu kurz, um sie zu sehen',
      'narrow-about': () => 'ungefähr zu dieser Zeit, zu kurz, um es zu sehen',
      loose: () => 'belegt, innerhalb dieser Spanne',
      interval: () => 'diese ganze Zeit',
      wings: () => 'begann und endete in den Teilen, die verblassen',
      approximate: () => 'ungefähr zu dieser Zeit',
      uncertain: () => 'das Datum selbst ist unsicher',
      open: () => 'geht weiter, ohne angegebenes Ende',
      unknown: () => 'sein Ende ist nicht bekannt',
      'one-of': () => 'ein Datum in dieser Spanne',
      'all-of': () => 'jedes Datum in dieser Spanne',
      broken: () => 'dauert durch gefaltete Zeit hindurch',
      fold: () => 'gefaltete Zeit, ohne neues Ereignis',
      crowd: () => 'weitere Ereignisse, ohne Platz für Namen',
      beyond: () => 'geht außer Sicht weiter',
      planned: () => 'geplant, noch nicht geschehen',
      again: () => 'eine andere Kategorie derselben Farbe',
      'under-way': () => 'im Gange, wo die Linie steht',
      possible: () => 'vielleicht im Gange, wo die Linie steht',
      link: () => 'verbundene Ereignisse',
      note: () => 'was zu beachten ist',
    },
  },
  glance: {
    heading: 'Auf einen Blick',
    first: 'Erstes',
    last: 'Letztes',
    longest: 'Längstes',
    silence: 'Längste Stille',
    joined: (date, length) => (length === undefined ? date : `${date}, ${length}`),
  },
  page: {
    ...stage.page,
    notShown: 'Diese Seite kann nicht gezeigt werden',
    back: 'Zur Zeitleiste',
    chronologies: 'Andere Zeitleisten',
    noscript:
      'Ohne JavaScript können Sie hier jedes Ereignis lesen, aber nicht durch die Zeit ziehen oder zoomen.',
    citation: ({ authors, title, container, publisher, year }) =>
      `${AUTHORS.format(authors)}, „${title}“${container ? `, ${container}` : ''}, ${publisher}, ${year}`,
    cited: (publisher, year) => `${publisher}, ${year}`,
    language: 'Sprache',
    menu: 'Menü',
    dismiss: 'Ausblenden',
    renewed: 'Diese Seite wurde inzwischen erneuert. Nach dem Neuladen ist sie, wie Sie sie jetzt sehen.',
    cutOff:
      'Ein Teil dieser Seite konnte nicht geladen werden: Es scheint kein Netz zu geben. Versuchen Sie es wieder, sobald es da ist.',
    reload: 'Neu laden',
    whole: 'Zurück zum Ganzen',
    description: (title, events) =>
      `„${title}“: ${counted(events, 'datiertes Ereignis', 'datierte Ereignisse')}, jedes mit den Worten, die es datieren.`,
    rights: 'Kurze Stellen sind mit Quelle zitiert; alle anderen Worte sind unsere.',
    licences: 'Schriften und Lizenzen',
  },
  media,
  narrator,
  paper,
  faults,
  source,
  open,
  share,
  stills,
  slides,
} satisfies Messages;

export default de;
