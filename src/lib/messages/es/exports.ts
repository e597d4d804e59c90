import type { SlideWords, StillsWords } from '../exports';
import { counted } from './plural';

export const stills = {
  describes: (shown, all, scale) =>
    `Cronología ${scale}, con ${shown === all ? '' : `${shown} de `}${counted(all, 'evento')}.`,
  about: (title, dates) => `Elegido: ${title}, ${dates}.`,
  moreLanes: (lanes, events) => `${counted(lanes, 'categoría')} más, ${counted(events, 'evento')}`,
  lanesIn: (title, lanes) => `${title} (${counted(lanes, 'categoría').replace(' ', '\u00a0')})`,
  fold: (named) => `Plegar ${named}`,
  unfold: (named) => `Desplegar ${named}`,
} satisfies StillsWords;

export const slides = {
  open: 'Abrir en la cronología',
  source: (citation) => `Fuente: ${citation}`,
  record: (source) => `Según otras fuentes: ${source}`,
  conflict: (reason) => `Las fechas no coinciden: ${reason}`,
  listed: (date, title) => `${date}: ${title}`,
} satisfies SlideWords;
