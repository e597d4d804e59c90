import type { StillsWords } from '../stills';

export const stills = {
  describes: (shown, all, scale) =>
    `A timeline, ${scale}, with ${shown === all ? '' : `${shown} of `}${all === 1 ? '1 event' : `${all} events`}.`,
  about: (title, dates) => `Chosen: ${title}, ${dates}.`,
} satisfies StillsWords;
