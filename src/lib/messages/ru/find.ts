import type { FindWords, TellingWords } from '../find';
import { counted } from './plural';

const ANY = new Intl.ListFormat('ru', { type: 'disjunction' });

const countOf = (shown: number, all: number) =>
  `${shown} из ${counted(all, 'события', 'событий', 'событий')}`;

export const find = {
  find: 'Найти',
  heading: 'Поиск событий',
  filter: 'Отбор',
  actors: 'Участники',
  actorsChosen: (names) => `Участники: ${ANY.format(names)}`,
  tags: 'Метки',
  tagsChosen: (names) => `Метки: ${ANY.format(names)}`,
  conflict: (count) => `только где даты расходятся (${count})`,
  showAll: (all) => `Показать все ${all}`,
  count: countOf,
  foundBy: (shown, all, { words, actors, isConflict }) =>
    [
      countOf(shown, all) + (words && `, найдено по словам «${words}»`),
      ...(actors.length > 0 ? [`участники: ${ANY.format(actors)}`] : []),
      ...(isConflict ? ['только где даты в тексте и по другим источникам расходятся'] : []),
    ].join(', '),
  none: ({ words, actors, isConflict }) =>
    words && actors.length === 0 && !isConflict
      ? `Ни одно событие не содержит «${words}».`
      : 'Ни одно событие не отвечает всем условиям.',
  notAmong: (title) => `Вы по-прежнему читаете «${title}»: этого события среди найденных нет.`,
  inFiles: (found) => `В файлах то, что показано: ${found}.`,
} satisfies FindWords;

export const telling = {
  both: 'оба',
  show: () => ': порядок в тексте рядом со временем',
  heading: () => 'Порядок в тексте и во времени',
  told: () => 'в тексте',
  inTime: 'во времени',
  position: () => 'Место в тексте',
  at: (number, count, title, date) => `${number} из ${count}: ${title}, ${date}`,
  nowhere: 'вне событий',
} satisfies TellingWords;
