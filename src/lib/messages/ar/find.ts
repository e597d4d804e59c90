import type { FindWords, TellingWords } from '../find';
import { isolated, quoted } from './isolated';
import { eventsIn, oblique } from './plural';

const ANY = new Intl.ListFormat('ar', { type: 'disjunction' });

const namesOf = (names: readonly string[]) => ANY.format(names.map(isolated));
const countOf = (shown: number, all: number) => `${shown} من ${oblique(eventsIn(all))}`;

export const find = {
  find: 'بحث',
  heading: 'البحث في الأحداث',
  filter: 'تصفية',
  actors: 'المشاركون',
  actorsChosen: (names) => `المشاركون: ${namesOf(names)}`,
  tags: 'الوسوم',
  tagsChosen: (names) => `الوسوم: ${namesOf(names)}`,
  conflict: (count) => `حيث يختلف التاريخان فقط (${count})`,
  showAll: (all) => `عرض الكل (${all})`,
  count: countOf,
  foundBy: (shown, all, { words, actors, isConflict }) =>
    [
      countOf(shown, all) + (words && `، بالبحث عن ${quoted(words)}`),
      ...(actors.length > 0 ? [`المشاركون: ${namesOf(actors)}`] : []),
      ...(isConflict ? ['حيث يختلف تاريخ النص عن تاريخ المصادر الأخرى فقط'] : []),
    ].join('، '),
  none: ({ words, actors, isConflict }) =>
    words && actors.length === 0 && !isConflict
      ? `لا حدث فيه ${quoted(words)}.`
      : 'لا حدث يستوفي الشروط كلها.',
  notAmong: (title) => `ما زلت تقرأ ${quoted(title)}، وليس بين الأحداث التي وُجدت.`,
  inFiles: (found) => `في الملفات ما هو معروض: ${found}.`,
} satisfies FindWords;

export const telling = {
  both: 'كلاهما',
  show: () => ': ترتيب النص إلى جانب الزمن',
  heading: () => 'الترتيب في النص وفي الزمن',
  told: () => 'في النص',
  inTime: 'في الزمن',
  position: () => 'الموضع في النص',
  at: (number, count, title, date) => `${number} من ${count}: ${isolated(title)}، ${date}`,
  nowhere: 'خارج الأحداث',
} satisfies TellingWords;
