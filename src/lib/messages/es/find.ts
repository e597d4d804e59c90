import type { FindWords, TellingWords } from '../find';
import { counted } from './plural';

const ANY = new Intl.ListFormat('es', { type: 'disjunction' });

const countOf = (shown: number, all: number) => `${shown} de ${counted(all, 'evento')}`;

export const find = {
  find: 'Buscar',
  heading: 'Buscar eventos',
  filter: 'Filtrar',
  actors: 'Participantes',
  actorsChosen: (names) => `Participantes: ${ANY.format(names)}`,
  tags: 'Etiquetas',
  tagsChosen: (names) => `Etiquetas: ${ANY.format(names)}`,
  conflict: (count) => `solo donde las fechas no coinciden (${count})`,
  showAll: (all) => `Mostrar los ${all}`,
  count: countOf,
  foundBy: (shown, all, { words, actors, isConflict }) =>
    [
      countOf(shown, all) + (words && `, encontrados por «${words}»`),
      ...(actors.length > 0 ? [`con ${ANY.format(actors)}`] : []),
      ...(isConflict ? ['solo donde el texto y otras fuentes no coinciden'] : []),
    ].join(', '),
  none: ({ words, actors, isConflict }) =>
    words && actors.length === 0 && !isConflict
      ? `Ningún evento contiene «${words}».`
      : 'Ningún evento cumple todo eso.',
  notAmong: (title) => `Sigue leyendo «${title}», que no está entre los encontrados.`,
  inFiles: (found) => `Los archivos contienen lo que se muestra: ${found}.`,
} satisfies FindWords;

export const telling = {
  both: 'ambos',
  show: () => ': el orden del texto frente al del tiempo',
  heading: () => 'El orden del texto frente al del tiempo',
  told: () => 'en el texto',
  inTime: 'en el tiempo',
  position: () => 'Lugar en el texto',
  at: (number, count, title, date) => `${number} de ${count}: ${title}, ${date}`,
  nowhere: 'en ningún evento',
} satisfies TellingWords;
