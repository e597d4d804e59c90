import type { StillsWords } from '../stills';
import { counted } from './plural';

const eventsIn = (count: number) => counted(count, 'подія', 'події', 'подій');

export const stills = {
  describes: (shown, all, scale) =>
    `Стрічка часу (${scale}): ${eventsIn(all)}${shown === all ? '' : `, з них показано ${shown}`}.`,
  about: (title, dates) => `Вибрано: ${title}, ${dates}.`,
} satisfies StillsWords;
