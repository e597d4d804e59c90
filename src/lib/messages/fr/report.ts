import type { ReportWords } from '../report';
import { counted, eventsIn } from './plural';
import { reportDates } from './report-dates';

const rows = (count: number) => counted(count, 'ligne');

export const report = {
  ...reportDates,
  name: 'Rapport',
  shown: (events, all, format) =>
    events === all
      ? `${rows(all)} d’un fichier (${format}), toutes sur la chronologie.`
      : `${eventsIn(events)} pour ${rows(all)} (${format}).`,
  left: (questions) => `${counted(questions, 'question')} à régler`,
  rowsLeft: (count) => `${rows(count)} hors de la chronologie`,
  nothingLeft: 'Plus rien à régler',
  open: 'Ouvrir le rapport',
  close: 'Fermer le rapport',
  settling: 'Un instant…',

  questions: 'À régler',
  undecided: 'non décidé',
  example: 'par exemple',

  assumed: 'Tenu pour acquis',

  notShown: 'Hors de la chronologie',
  waiting: (count) => `${rows(count)} en attente d’une réponse`,
  notUnderstood: (count) => counted(count, 'date non comprise', 'dates non comprises'),
  undated: (count) => `${rows(count)} sans date`,
  given: 'Dates que vous avez données',
  line: (number) => `ligne ${number}`,
  row: (number) => `ligne ${number}`,
  dateOf: (row) => `Date pour ${row}`,
  dateExample: 'comme 5 sept. 2014',
  setDate: 'Valider',
  undo: 'Annuler',
  notADate: (text) =>
    `«\u00a0${text}\u00a0» ne se lit pas comme une date. Essayez 1850, vers 1850, 5 sept. 2014 ou 1914–1918.`,
  which: 'Laquelle\u202f?',
  more: (count) => `et encore ${count}`,

  leftOut: 'Laissé de côté',
  lost: (kind, count) => {
    switch (kind) {
      case 'alarms':
        return counted(count, 'rappel');
      case 'backgrounds':
        return counted(count, 'fond');
      case 'cut-off':
        return 'ce qui suit l’endroit où le fichier s’interrompt';
      case 'eras':
        return `${counted(count, 'époque')} derrière les événements`;
      case 'filled-times':
        return counted(
          count,
          'heure qui ne fait que remplir un formulaire',
          'heures qui ne font que remplir un formulaire',
        );
      case 'large-cells':
        return counted(
          count,
          'cellule plus grande que ne peut l’être un événement',
          'cellules plus grandes que ne peut l’être un événement',
        );
      case 'no-events':
        return counted(count, 'entrée qui n’est pas un événement', 'entrées qui ne sont pas des événements');
      case 'pictures':
        return counted(count, 'image');
      case 'places':
        return `${counted(count, 'lieu', 'lieux')} sur une carte`;
      case 'recurrences':
        return `${counted(count, 'règle')} de répétition\u00a0: seule la première fois est affichée`;
      case 'relative-dates':
        return counted(
          count,
          'date comptée depuis un autre événement',
          'dates comptées depuis un autre événement',
        );
      case 'repeated-rows':
        return `${rows(count)} de ce qui y est déjà`;
      case 'strange-lines':
        return `${rows(count)} que le format ne connaît pas`;
      case 'styles':
        return counted(count, 'couleur ou apparence', 'couleurs et apparences');
      case 'tasks':
        return counted(count, 'tâche ou note', 'tâches et notes');
      case 'time-zones':
        return `${counted(count, 'fuseau horaire', 'fuseaux horaires')}\u00a0: les heures sont affichées comme elles sont écrites`;
      case 'undated-places':
        return `${counted(count, 'lieu', 'lieux')} sans temps`;
    }
  },

  columns: 'Colonnes',
  columnsWhy: 'Pour quoi chaque colonne est prise. Changez ce qui est faux.',
  noDates: 'Quelle colonne contient les dates\u202f?',
  roles: {
    date: 'date',
    start: 'début',
    end: 'fin',
    year: 'année',
    month: 'mois',
    day: 'jour',
    time: 'heure',
    'end-year': 'année de fin',
    'end-month': 'mois de fin',
    'end-day': 'jour de fin',
    'end-time': 'heure de fin',
    'shown-date': 'date telle qu’affichée',
    precision: 'précision de la date',
    id: 'identifiant',
    title: 'titre',
    text: 'texte',
    lane: 'catégorie',
    actors: 'personnes',
    link: 'lien',
    source: 'source',
    extra: 'gardé, non affiché',
  },
  asGuessed: 'Comme deviné',

  save: 'Enregistrer la chronologie',
  saveWhy: 'En fichier, avec vos réponses. Il s’ouvre de nouveau ici, et partout où est Anno.',
} satisfies ReportWords;
