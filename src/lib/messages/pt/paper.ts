import type { PaperWords } from '../paper';

const ALL = new Intl.ListFormat('pt', { type: 'conjunction' });

export const paper = {
  sources: 'Fontes',
  view: 'Esta vista',
  tooLong: 'O endereço desta vista contém o arquivo inteiro e é longo demais para ser impresso.',
  nowhere: 'Esta vista é de um arquivo aberto, a que nenhum endereço leva.',
  leftOut: (lanes) => `Omitido: ${ALL.format(lanes)}.`,
  part: (first, last, all) =>
    `Eventos ${first} a ${last} de ${all}, os mais próximos da posição no tempo. Procure algo, e o que for encontrado será impresso.`,
} satisfies PaperWords;
