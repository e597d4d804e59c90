import type { FindWords, TellingWords } from '../find';
import { counted } from './plural';

const ANY = new Intl.ListFormat('de', { type: 'disjunction' });

const countOf = (shown: number, all: number) => `${shown} von ${counted(all, 'Ereignis', 'Ereignissen')}`;

export const find = {
  find: 'Suchen',
  heading: 'Ereignisse suchen',
  filter: 'Filtern',
  actors: 'Beteiligte',
  actorsChosen: (names) => `Beteiligte: ${ANY.format(names)}`,
  tags: 'Schlagwörter',
  tagsChosen: (names) => `Schlagwörter: ${ANY.format(names)}`,
  conflict: (count) => `nur wo die Daten sich widersprechen (${count})`,
  showAll: (all) => `Alle ${all} zeigen`,
  count: countOf,
  foundBy: (shown, all, { words, actors, isConflict }) =>
    [
      countOf(shown, all) + (words && `, gefunden mit „${words}“`),
      ...(actors.length > 0 ? [`mit ${ANY.format(actors)}`] : []),
      ...(isConflict ? ['nur wo Text und andere Quellen sich widersprechen'] : []),
    ].join(', '),
  none: ({ words, actors, isConflict }) =>
    words && actors.length === 0 && !isConflict
      ? `Kein Ereignis enthält „${words}“.`
      : 'Auf kein Ereignis trifft all das zu.',
  notAmong: (title) => `Sie lesen noch „${title}“, das nicht darunter ist.`,
  inFiles: (found) => `Die Dateien enthalten, was gezeigt wird: ${found}.`,
} satisfies FindWords;

export const telling = {
  both: 'beide',
  show: () => ': die Reihenfolge im Text neben der Zeit',
  heading: () => 'Die Reihenfolge im Text neben der Zeit',
  told: () => 'im Text',
  inTime: 'in der Zeit',
  position: () => 'Stelle im Text',
  at: (number, count, title, date) => `${number} von ${count}: ${title}, ${date}`,
  nowhere: 'bei keinem Ereignis',
} satisfies TellingWords;
