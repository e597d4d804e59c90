import type { SlideWords, StillsWords } from '../exports';
import { counted, eventsIn } from './plural';

export const stills = {
  describes: (shown, all, scale) =>
    `Zeitleiste, ${scale}: ${shown === all ? '' : `${shown} von `}${shown === all ? eventsIn(all) : counted(all, 'Ereignis', 'Ereignissen')}.`,
  about: (title, dates) => `Gewählt: ${title}, ${dates}.`,
  moreLanes: (lanes, events) =>
    `${counted(lanes, 'weitere Kategorie', 'weitere Kategorien')}, ${eventsIn(events)}`,
  lanesIn: (title, lanes) => `${title} (${counted(lanes, 'Kategorie', 'Kategorien').replace(' ', '\u00a0')})`,
  fold: (named) => `${named} einklappen`,
  unfold: (named) => `${named} aufklappen`,
} satisfies StillsWords;

export const slides = {
  open: 'In der Zeitleiste öffnen',
  source: (citation) => `Quelle: ${citation}`,
  record: (source) => `Nach anderen Quellen: ${source}`,
  conflict: (reason) => `Die Daten widersprechen sich: ${reason}`,
  listed: (date, title) => `${date}: ${title}`,
} satisfies SlideWords;
