import type { SlideWords } from '../slides';

export const slides = {
  open: 'Відкрити на стрічці часу',
  source: (citation) => `Джерело: ${citation}`,
  record: (source) => `За іншими джерелами: ${source}`,
  conflict: (reason) => `Дати не збігаються: ${reason}`,
  listed: (date, title) => `${date}: ${title}`,
} satisfies SlideWords;
