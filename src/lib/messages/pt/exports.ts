import type { SlideWords, StillsWords } from '../exports';
import { counted } from './plural';

export const stills = {
  describes: (shown, all, scale) =>
    `Cronologia ${scale}, com ${shown === all ? '' : `${shown} de `}${counted(all, 'evento')}.`,
  about: (title, dates) => `Escolhido: ${title}, ${dates}.`,
  moreLanes: (lanes, events) => `mais ${counted(lanes, 'categoria')}, ${counted(events, 'evento')}`,
  lanesIn: (title, lanes) => `${title} (${counted(lanes, 'categoria').replace(' ', '\u00a0')})`,
  fold: (named) => `Recolher ${named}`,
  unfold: (named) => `Expandir ${named}`,
} satisfies StillsWords;

export const slides = {
  open: 'Abrir na cronologia',
  source: (citation) => `Fonte: ${citation}`,
  record: (source) => `Segundo outras fontes: ${source}`,
  conflict: (reason) => `As datas não coincidem: ${reason}`,
  listed: (date, title) => `${date}: ${title}`,
} satisfies SlideWords;
