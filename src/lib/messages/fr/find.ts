import type { FindWords, TellingWords } from '../find';
import { eventsIn } from './plural';

const ANY = new Intl.ListFormat('fr', { type: 'disjunction' });

const countOf = (shown: number, all: number) => `${shown} sur ${eventsIn(all)}`;

export const find = {
  find: 'Rechercher',
  heading: 'Rechercher des événements',
  filter: 'Filtrer',
  actors: 'Acteurs',
  actorsChosen: (names) => `Acteurs\u00a0: ${ANY.format(names)}`,
  tags: 'Étiquettes',
  tagsChosen: (names) => `Étiquettes\u00a0: ${ANY.format(names)}`,
  conflict: (count) => `seulement là où les dates divergent (${count})`,
  showAll: (all) => `Tout afficher (${all})`,
  count: countOf,
  foundBy: (shown, all, { words, actors, isConflict }) =>
    [
      countOf(shown, all) + (words && `, trouvés par «\u00a0${words}\u00a0»`),
      ...(actors.length > 0 ? [`avec ${ANY.format(actors)}`] : []),
      ...(isConflict ? ['seulement là où le texte et d’autres sources divergent'] : []),
    ].join(', '),
  none: ({ words, actors, isConflict }) =>
    words && actors.length === 0 && !isConflict
      ? `Aucun événement ne contient «\u00a0${words}\u00a0».`
      : 'Aucun événement ne répond à tout cela.',
  notAmong: (title) => `Vous lisez encore «\u00a0${title}\u00a0», qui n’en fait pas partie.`,
  inFiles: (found) => `Les fichiers contiennent ce qui est affiché\u00a0: ${found}.`,
} satisfies FindWords;

export const telling = {
  both: 'les deux',
  show: () => '\u00a0: l’ordre du texte face à celui du temps',
  heading: () => 'L’ordre du texte face à celui du temps',
  told: () => 'dans le texte',
  inTime: 'dans le temps',
  position: () => 'Place dans le texte',
  at: (number, count, title, date) => `${number} sur ${count}\u00a0: ${title}, ${date}`,
  nowhere: 'sur aucun événement',
} satisfies TellingWords;
