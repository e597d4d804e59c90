import type { SlideWords, StillsWords } from '../exports';
import { counted } from './plural';

const eventsIn = (count: number) => counted(count, 'событие', 'события', 'событий');

export const stills = {
  describes: (shown, all, scale) =>
    `Лента времени (${scale}): ${eventsIn(all)}${shown === all ? '' : `, из них показано ${shown}`}.`,
  about: (title, dates) => `Выбрано: ${title}, ${dates}.`,
  moreLanes: (lanes, events) =>
    `ещё ${counted(lanes, 'категория', 'категории', 'категорий')}, ${eventsIn(events)}`,
  lanesIn: (title, lanes) =>
    `${title} (${counted(lanes, 'категория', 'категории', 'категорий').replace(' ', '\u00a0')})`,
  fold: (named) => `Свернуть: ${named}`,
  unfold: (named) => `Развернуть: ${named}`,
} satisfies StillsWords;

export const slides = {
  open: 'Открыть на ленте времени',
  source: (citation) => `Источник: ${citation}`,
  record: (source) => `По другим источникам: ${source}`,
  conflict: (reason) => `Даты расходятся: ${reason}`,
  listed: (date, title) => `${date}: ${title}`,
} satisfies SlideWords;
