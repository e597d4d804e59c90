/** French. No native speaker has read it yet. */
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

const AUTHORS = new Intl.ListFormat('fr', { type: 'conjunction' });

export const fr = {
  ...stage,
  dates,
  pane: {
    ...stage.pane,
    keys: 'Les flèches mènent d’un événement à l’autre\u202f; avec Maj, le long du calendrier. + et − changent le zoom, 0 montre tout, Échap ferme.',
    claimHeading: () => 'Selon le texte',
    recordHeading: 'Selon d’autres sources',
    noRecord: 'Aucune autre source n’est donnée.',
    planned: 'prévu',
    stated: 'dit dans le texte',
    derived: (derivation) => `déduit\u00a0: ${derivation}`,
    dated: 'Date',
    written: (words) => `dans le fichier\u00a0: «\u00a0${words}\u00a0»`,
    says: (noun, date) => (noun === undefined ? `date\u00a0: ${date}` : `selon le texte\u00a0: ${date}`),
    onRecord: (date) => `selon d’autres sources\u00a0: ${date}`,
    both: (says, onRecord, isConflict) =>
      `${says}\u202f; ${onRecord}${isConflict ? '\u202f; les deux divergent' : ''}`,
    disagree: 'Les dates divergent',
    linked: 'Événements liés',
    seeAlso: 'Voir aussi',
    seen: (date) => `consultation\u00a0: ${date}`,
    aside: (words, others) => `${words} (${others})`,
    inText: () => 'Voir dans le texte',
    previous: 'Précédent',
    next: 'Suivant',
    begin: 'Commencer',
    named: (name) => `${name}\u00a0: `,
    previousEvent: 'Événement précédent',
    nextEvent: 'Événement suivant',
    firstEvent: 'Premier événement',
    first: 'le premier événement',
    last: 'le dernier événement',
    close: 'Fermer',
    readOn: 'Lire la suite',
  },
  notes: {
    heading: 'Notes',
    goTo: (date) => `Montrer\u00a0: ${date}`,
  },
  eras: {
    heading: 'Époques',
    within: (titles) => `dans ${titles}`,
    begins: (title) => `« ${title} » y commence`,
    ends: (title) => `« ${title} » y prend fin`,
    today: 'Aujourd’hui',
  },
  list: {
    heading: 'Tous les événements',
    order: 'Ordre',
    timeOrder: 'par date',
    sourceOrder: () => 'comme dans le texte',
    against: (noun, date) =>
      noun === undefined ? `(date\u00a0: ${date})` : `(dans le texte\u00a0: ${date})`,
    earlier: 'Afficher les événements antérieurs',
    later: 'Afficher les événements postérieurs',
  },
  find,
  telling,
  nothing: 'Il n’y a encore rien ici.',
  folds: {
    tear: (duration, isLasting) => `${duration} sans ${isLasting ? 'nouvel événement' : 'événement'}, plié`,
    broken: (length) =>
      length === undefined ? 'dessiné avec une coupure' : `dure ${length}, dessiné avec une coupure`,
  },
  linkKind: (kind, isOutward) => (isOutward ? `→ ${kind}` : `← ${kind}`),
  clusters: {
    name: (count, first, last) => `${eventsIn(count)}, ${count === 1 ? first : `${first} – ${last}`}`,
    zoomTo: (count) => (count === 1 ? 'Agrandir cet événement' : `Agrandir ces ${eventsIn(count)}`),
    notListed: (count) => `et encore ${count}\u202f; agrandissez pour les voir`,
  },
  measure: {
    begin: 'Mesurer à partir d’ici',
    end: 'Cesser de mesurer',
    waiting: (from) => `De «\u00a0${from}\u00a0» à …\u00a0: choisissez maintenant un autre événement.`,
    between: (stretch, from, to) => `De «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»\u00a0: ${stretch}.`,
  },
  legend: {
    heading: 'Comment les dates sont dessinées',
    more: 'Autres signes',
    all: 'Ce que disent les signes',
    kinds: {
      claim: (noun) => (noun ? 'la date que donne le texte' : 'la date donnée'),
      record: () => 'la date selon d’autres sources',
      agreed: () => 'un seul signe où les deux dates concordent',
      conflict: () => 'les dates divergent',
      day: () => 'un jour ou une heure du jour',
      imprecise: () => 'à un moment de cet intervalle',
      narrow: () => 'à un moment d’un intervalle trop court pour se voir',
      'narrow-about': () => 'vers ce moment, trop court pour se voir',
      loose: () => 'attesté, dans cet intervalle',
      interval: () => 'tout ce temps',
      wings: () => 'a commencé et fini dans les parties qui s’estompent',
      approximate: () => 'vers ce moment',
      uncertain: () => 'la date elle-même est incertaine',
      open: () => 'continue, sans fin indiquée',
      unknown: () => 'sa fin n’est pas connue',
      'one-of': () => 'une date de cet intervalle',
      'all-of': () => 'chaque date de cet intervalle',
      broken: () => 'dure à travers un temps plié',
      fold: () => 'temps plié, sans nouvel événement',
      crowd: () => 'd’autres événements, sans place pour leurs noms',
      beyond: () => 'continue hors de la vue',
      planned: () => 'prévu, pas encore advenu',
      again: () => 'une autre catégorie de même couleur',
      'under-way': () => 'en cours là où est la ligne',
      possible: () => 'peut-être en cours là où est la ligne',
      link: () => 'événements liés',
      note: () => 'ce qu’il faut remarquer',
    },
  },
  glance: {
    heading: 'En bref',
    first: 'Premier',
    last: 'Dernier',
    longest: 'Le plus long',
    silence: 'Plus long silence',
    joined: (date, length) => (length === undefined ? date : `${date}, ${length}`),
  },
  page: {
    ...stage.page,
    notShown: 'Cette page ne peut pas être affichée',
    back: 'Vers la chronologie',
    chronologies: 'Autres chronologies',
    noscript: 'Sans JavaScript, vous pouvez lire ici chaque événement, mais ni parcourir le temps ni zoomer.',
    citation: ({ authors, title, container, publisher, year }) =>
      `${AUTHORS.format(authors)}, «\u00a0${title}\u00a0»${container ? `, ${container}` : ''}, ${publisher}, ${year}`,
    cited: (publisher, year) => `${publisher}, ${year}`,
    language: 'Langue',
    menu: 'Menu',
    dismiss: 'Ignorer',
    renewed: 'Cette page a été renouvelée entre-temps. Rechargée, elle sera telle que vous la voyez.',
    cutOff:
      'Une partie de cette page n’a pas pu être chargée\u00a0: il ne semble pas y avoir de réseau. Réessayez quand il sera là.',
    reload: 'Recharger',
    whole: 'Revenir à l’ensemble',
    description: (title, events) =>
      `«\u00a0${title}\u00a0»\u00a0: ${counted(events, 'événement daté', 'événements datés')}, chacun avec les mots qui le datent.`,
    rights: 'De courts passages sont cités avec leur source\u202f; tous les autres mots sont les nôtres.',
    licences: 'Polices et licences',
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

export default fr;
