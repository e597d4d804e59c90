import type { FindWords, TellingWords } from '../find';

const ANY = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const eventsIn = (count: number) => (count === 1 ? '1 event' : `${count} events`);
const counted = (shown: number, all: number) => `${shown} of ${eventsIn(all)}`;

export const find = {
  find: 'Find',
  heading: 'Find events',
  filter: 'Filter',
  actors: 'Actors',
  actorsChosen: (names) => `Actors: ${ANY.format(names)}`,
  tags: 'Tags',
  tagsChosen: (names) => `Tags: ${ANY.format(names)}`,
  conflict: (count) => `only where the two disagree (${count})`,
  showAll: (all) => `Show all ${all}`,
  count: counted,
  foundBy: (shown, all, { words, actors, isConflict }) =>
    [
      counted(shown, all) + (words && `, found by “${words}”`),
      ...(actors.length > 0 ? [`with ${ANY.format(actors)}`] : []),
      ...(isConflict ? ['only where text and record disagree'] : []),
    ].join(', '),
  none: ({ words, actors, isConflict }) =>
    words && actors.length === 0 && !isConflict ? `No event has “${words}”.` : 'No event has all of that.',
  notAmong: (title) => `You are still reading “${title}”, which is not among them.`,
  inFiles: (found) => `The files have what is shown: ${found}.`,
} satisfies FindWords;

export const telling = {
  both: 'both',
  show: (noun) => `: the ${noun}’s order against time`,
  heading: (noun) => `The ${noun}’s order against time`,
  told: (noun) => `in the ${noun}`,
  inTime: 'in time',
  position: (noun) => `Place in the ${noun}`,
  at: (number, count, title, date) => `${number} of ${count}: ${title}, ${date}`,
  nowhere: 'at no event',
} satisfies TellingWords;
