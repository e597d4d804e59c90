import type { OpenWords, SourceWords } from '../files';

export const source = {
  loading: (kilobytes) => `Loading the timeline: ${kilobytes} kB so far`,
  from: (host) => `from ${host}`,
  fromAddress: 'from the address itself',
} satisfies SourceWords;

export const open = {
  title: 'Open your own',
  purpose:
    'Bring a table, or a timeline from another program. It is drawn at once, and you are asked about the dates that leave something open.',
  own: 'Open your own …',
  another: 'Open another …',
  make: 'Make your own',
  edit: 'Edit a copy',
  drop: 'Drop a file here',
  anywhere: 'or anywhere on any page',
  letGo: 'Let go to see it as a timeline',
  choose: 'Choose a file …',
  paste: 'Paste a table',
  pasteHint: 'Copy cells from a spreadsheet and paste them here, with their headings.',
  show: 'Show',
  example: 'Try it with an example',
  exampleTable: `When\tWhat\tKind
c. 1485\tLeonardo draws machines that beat their wings\tIdeas
21 November 1783\tTwo people fly over Paris in a hot-air balloon\tBalloons
1891–1896\tOtto Lilienthal glides two thousand times\tGliders
9/10/1890\tThe Éole leaves the ground under steam\tEngines
17 December 1903\tThe Wright brothers fly four times in a morning\tEngines
some day in 1914\tThe first airliner has a timetable\tEngines`,
  label: 'Address of a file, or of a published sheet',
  open: 'Open',
  terms: 'The site that it is on has to let others read it (CORS).',
  formats:
    'Anno reads tables (CSV, Excel, OpenDocument, pasted cells, JSON), calendars (iCalendar), the files of TimelineJS, SIMILE, vis-timeline, markwhen, Wikidata and Linked Places, and its own.',
  here: 'All of it is read in this browser and sent nowhere.',
  brought: (name) => `${name}, from this device`,
  pasted: 'pasted',
  reading: (name) => `Reading ${name}`,
  cancel: 'Cancel',
  notCarried:
    'This timeline is too large for an address. Save it, put the file on a server, and open it by its address to share it.',
  noscript: 'This page needs JavaScript to read the file.',
  rights: 'Its words and dates are those of whoever wrote the file.',
} satisfies OpenWords;
