import type { SlideWords, StillsWords } from '../exports';
import { counted, eventsIn } from './plural';

export const stills = {
  describes: (shown, all, scale) =>
    `Chronologie ${scale}, avec ${shown === all ? '' : `${shown} sur `}${eventsIn(all)}.`,
  about: (title, dates) => `Choisi\u00a0: ${title}, ${dates}.`,
  moreLanes: (lanes, events) => `encore ${counted(lanes, 'catégorie')}, ${eventsIn(events)}`,
  lanesIn: (title, lanes) => `${title} (${counted(lanes, 'catégorie').replace(' ', '\u00a0')})`,
  fold: (named) => `Replier ${named}`,
  unfold: (named) => `Déplier ${named}`,
} satisfies StillsWords;

export const slides = {
  open: 'Ouvrir dans la chronologie',
  source: (citation) => `Source\u00a0: ${citation}`,
  record: (source) => `Selon d’autres sources\u00a0: ${source}`,
  conflict: (reason) => `Les dates divergent\u00a0: ${reason}`,
  listed: (date, title) => `${date}\u00a0: ${title}`,
} satisfies SlideWords;
