import type { PaperWords } from '../paper';

const ALL = new Intl.ListFormat('es', { type: 'conjunction' });

export const paper = {
  sources: 'Fuentes',
  view: 'Esta vista',
  tooLong: 'La dirección de esta vista contiene todo el archivo y es demasiado larga para imprimirla.',
  nowhere: 'Esta vista es de un archivo abierto, al que no lleva ninguna dirección.',
  leftOut: (lanes) => `Omitido: ${ALL.format(lanes)}.`,
  part: (first, last, all) =>
    `Eventos ${first} a ${last} de ${all}, los más cercanos a la posición en el tiempo. Busque algo y se imprimirá lo que se encuentre.`,
} satisfies PaperWords;
