import type { PaperWords } from '../paper';

const ALL = new Intl.ListFormat('uk', { type: 'conjunction' });

export const paper = {
  sources: 'Джерела',
  view: 'Адреса цього вигляду',
  tooLong: 'Адреса цього вигляду містить увесь файл і задовга для друку.',
  nowhere: 'Це вигляд відкритого файлу: жодна адреса до нього не веде.',
  leftOut: (lanes) => `Не показано: ${ALL.format(lanes)}.`,
  part: (first, last, all) =>
    `Події з ${first} по ${last} із ${all}, найближчі до вибраного часу. Скористайтеся пошуком, і буде надруковано знайдене.`,
} satisfies PaperWords;
