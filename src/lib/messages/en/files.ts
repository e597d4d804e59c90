import type { OpenWords, SourceWords } from '../files';

export const source = {
  loading: (kilobytes) => `Loading the timeline: ${kilobytes} kB so far`,
  from: (host) => `from ${host}`,
  fromAddress: 'from the address itself',
} satisfies SourceWords;

export const open = {
  title: 'Open a timeline',
  purpose:
    'This page shows a timeline from a file in Anno’s format, wherever that file is: to read and scrub, to share, and to take along.',
  label: 'Address of the file',
  open: 'Open',
  terms:
    'The site that it is on has to let others read it (CORS). The file is read in this browser and sent nowhere.',
  noscript: 'This page needs JavaScript to read the file.',
  rights: 'Its words and dates are those of whoever wrote the file.',
} satisfies OpenWords;
