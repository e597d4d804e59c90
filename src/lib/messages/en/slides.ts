import type { SlideWords } from '../slides';

export const slides = {
  open: 'Open in the timeline',
  source: (citation) => `Source: ${citation}`,
  record: (source) => `On record: ${source}`,
  conflict: (reason) => `The two disagree: ${reason}`,
  listed: (date, title) => `${date}: ${title}`,
} satisfies SlideWords;
