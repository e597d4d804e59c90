import type { FindWords, TellingWords } from '../find';
import { counted } from './plural';

const ANY = new Intl.ListFormat('pt', { type: 'disjunction' });

const countOf = (shown: number, all: number) => `${shown} de ${counted(all, 'evento')}`;

export const find = {
  find: 'Procurar',
  heading: 'Procurar eventos',
  filter: 'Filtrar',
  actors: 'Participantes',
  actorsChosen: (names) => `Participantes: ${ANY.format(names)}`,
  tags: 'Etiquetas',
  tagsChosen: (names) => `Etiquetas: ${ANY.format(names)}`,
  conflict: (count) => `só onde as datas não coincidem (${count})`,
  showAll: (all) => `Mostrar todos (${all})`,
  count: countOf,
  foundBy: (shown, all, { words, actors, isConflict }) =>
    [
      countOf(shown, all) + (words && `, encontrados por “${words}”`),
      ...(actors.length > 0 ? [`com ${ANY.format(actors)}`] : []),
      ...(isConflict ? ['só onde o texto e outras fontes não coincidem'] : []),
    ].join(', '),
  none: ({ words, actors, isConflict }) =>
    words && actors.length === 0 && !isConflict
      ? `Nenhum evento contém “${words}”.`
      : 'Nenhum evento corresponde a tudo isso.',
  notAmong: (title) => `A leitura ainda está em “${title}”, que não está entre os encontrados.`,
  inFiles: (found) => `Os arquivos contêm o que se mostra: ${found}.`,
} satisfies FindWords;

export const telling = {
  both: 'ambas',
  show: () => ': a ordem do texto face à do tempo',
  heading: () => 'A ordem do texto face à do tempo',
  told: () => 'no texto',
  inTime: 'no tempo',
  position: () => 'Lugar no texto',
  at: (number, count, title, date) => `${number} de ${count}: ${title}, ${date}`,
  nowhere: 'em nenhum evento',
} satisfies TellingWords;
