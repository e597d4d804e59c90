import type { SlideWords, StillsWords } from '../exports';
import { isolated } from './isolated';
import { counted, eventsIn } from './plural';

export const stills = {
  describes: (shown, all, scale) =>
    `خط زمني (${scale}): ${eventsIn(all)}${shown === all ? '' : `، يظهر منها ${shown}`}.`,
  about: (title, dates) => `المختار: ${isolated(title)}، ${dates}.`,
  moreLanes: (lanes, events) =>
    `و${counted(lanes, 'فئة واحدة أخرى', 'فئتان أخريان', 'فئات أخرى', 'فئة أخرى', 'فئة أخرى')}، ${eventsIn(events)}`,
  lanesIn: (title, lanes) =>
    `${isolated(title)} (${counted(lanes, 'فئة واحدة', 'فئتان', 'فئات', 'فئة', 'فئة').replace(' ', '\u00a0')})`,
  fold: (named) => `اطوِ ${named}`,
  unfold: (named) => `انشر ${named}`,
} satisfies StillsWords;

export const slides = {
  open: 'افتح على الخط الزمني',
  source: (citation) => `المصدر: ${isolated(citation)}`,
  record: (source) => `بحسب مصادر أخرى: ${isolated(source)}`,
  conflict: (reason) => `التاريخان مختلفان: ${isolated(reason)}`,
  listed: (date, title) => `${date}: ${isolated(title)}`,
} satisfies SlideWords;
