import type { SlideWords, StillsWords } from '../exports';
import { counted } from './plural';

const eventsIn = (count: number) => counted(count, 'подія', 'події', 'подій');

export const stills = {
  describes: (shown, all, scale) =>
    `Стрічка часу (${scale}): ${eventsIn(all)}${shown === all ? '' : `, з них показано ${shown}`}.`,
  about: (title, dates) => `Вибрано: ${title}, ${dates}.`,
  moreLanes: (lanes, events) =>
    `ще ${counted(lanes, 'категорія', 'категорії', 'категорій')}, ${eventsIn(events)}`,
  lanesIn: (title, lanes) =>
    `${title} (${counted(lanes, 'категорія', 'категорії', 'категорій').replace(' ', '\u00a0')})`,
  fold: (named) => `Згорнути: ${named}`,
  unfold: (named) => `Розгорнути: ${named}`,
} satisfies StillsWords;

export const slides = {
  open: 'Відкрити на стрічці часу',
  source: (citation) => `Джерело: ${citation}`,
  record: (source) => `За іншими джерелами: ${source}`,
  conflict: (reason) => `Дати не збігаються: ${reason}`,
  listed: (date, title) => `${date}: ${title}`,
} satisfies SlideWords;
