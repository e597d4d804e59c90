import type { SlideWords, StillsWords } from '../exports';

export const stills = {
  describes: (shown, all, scale) =>
    `A timeline, ${scale}, with ${shown === all ? '' : `${shown} of `}${all === 1 ? '1 event' : `${all} events`}.`,
  about: (title, dates) => `Chosen: ${title}, ${dates}.`,
  moreLanes: (lanes, events) =>
    `${lanes} more ${lanes === 1 ? 'lane' : 'lanes'}, ${events} ${events === 1 ? 'event' : 'events'}`,
  lanesIn: (title, lanes) => `${title} (${lanes}\u00a0${lanes === 1 ? 'lane' : 'lanes'})`,
  fold: (named) => `Fold ${named}`,
  unfold: (named) => `Unfold ${named}`,
} satisfies StillsWords;

export const slides = {
  open: 'Open in the timeline',
  source: (citation) => `Source: ${citation}`,
  record: (source) => `On record: ${source}`,
  conflict: (reason) => `The two disagree: ${reason}`,
  listed: (date, title) => `${date}: ${title}`,
} satisfies SlideWords;
