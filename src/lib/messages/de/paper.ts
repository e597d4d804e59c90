import type { PaperWords } from '../paper';

const ALL = new Intl.ListFormat('de', { type: 'conjunction' });

export const paper = {
  sources: 'Quellen',
  view: 'Diese Ansicht',
  tooLong: 'Die Adresse dieser Ansicht enthält die ganze Datei und ist zu lang, um gedruckt zu werden.',
  nowhere: 'Diese Ansicht zeigt eine geöffnete Datei, zu der keine Adresse führt.',
  leftOut: (lanes) => `Weggelassen: ${ALL.format(lanes)}.`,
  part: (first, last, all) =>
    `Ereignisse ${first} bis ${last} von ${all}, um die Stelle in der Zeit. Suchen Sie etwas, und das Gefundene wird gedruckt.`,
} satisfies PaperWords;
