import type { PaperWords } from '../paper';

const ALL = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const paper = {
  sources: 'Sources',
  view: 'This view',
  tooLong: 'The address of this view holds the whole file, and is too long to print.',
  nowhere: 'This view is of an opened file, to which no address leads.',
  leftOut: (lanes) => `Left out: ${ALL.format(lanes)}.`,
  part: (first, last, all) =>
    `Events ${first} to ${last} of ${all}, those around the place in time. Look for something, and what is found is printed.`,
} satisfies PaperWords;
