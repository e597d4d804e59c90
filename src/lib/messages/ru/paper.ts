import type { PaperWords } from '../paper';

const ALL = new Intl.ListFormat('ru', { type: 'conjunction' });

export const paper = {
  sources: 'Источники',
  view: 'Адрес этого вида',
  tooLong: 'Адрес этого вида содержит весь файл и слишком длинен для печати.',
  nowhere: 'Это вид открытого файла: адреса у него нет.',
  leftOut: (lanes) => `Не показано: ${ALL.format(lanes)}.`,
  part: (first, last, all) =>
    `События с ${first}-го по ${last}-е из ${all}, ближайшие к выбранному времени. Воспользуйтесь поиском, и будет напечатано найденное.`,
} satisfies PaperWords;
