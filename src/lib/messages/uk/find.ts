import type { FindWords, TellingWords } from '../find';
import { counted } from './plural';

const ANY = new Intl.ListFormat('uk', { type: 'disjunction' });

const countOf = (shown: number, all: number) => `${shown} з ${counted(all, 'події', 'подій', 'подій')}`;

export const find = {
  find: 'Знайти',
  heading: 'Пошук подій',
  filter: 'Відбір',
  actors: 'Учасники',
  actorsChosen: (names) => `Учасники: ${ANY.format(names)}`,
  tags: 'Позначки',
  tagsChosen: (names) => `Позначки: ${ANY.format(names)}`,
  conflict: (count) => `лише де дати не збігаються (${count})`,
  showAll: (all) => `Показати всі ${all}`,
  count: countOf,
  foundBy: (shown, all, { words, actors, isConflict }) =>
    [
      countOf(shown, all) + (words && `, знайдено за словами «${words}»`),
      ...(actors.length > 0 ? [`учасники: ${ANY.format(actors)}`] : []),
      ...(isConflict ? ['лише де дати в тексті й за іншими джерелами не збігаються'] : []),
    ].join(', '),
  none: ({ words, actors, isConflict }) =>
    words && actors.length === 0 && !isConflict
      ? `Жодна подія не містить «${words}».`
      : 'Жодна подія не відповідає всім умовам.',
  notAmong: (title) => `Ви й далі читаєте «${title}»: цієї події серед знайдених немає.`,
  inFiles: (found) => `У файлах те, що показано: ${found}.`,
} satisfies FindWords;

export const telling = {
  both: 'обидва',
  show: () => ': порядок у тексті поряд із часом',
  heading: () => 'Порядок у тексті й у часі',
  told: () => 'у тексті',
  inTime: 'у часі',
  position: () => 'Місце в тексті',
  at: (number, count, title, date) => `${number} з ${count}: ${title}, ${date}`,
  nowhere: 'поза подіями',
} satisfies TellingWords;
