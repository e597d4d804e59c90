import type { ReportWords } from '../report';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const dates = (count: number) => counted(count, 'date');

export const report = {
  name: 'Report',
  shown: (events, rows, format) =>
    events === rows
      ? `${counted(rows, 'row')} of a file (${format}), all on the timeline.`
      : `${counted(events, 'event')} of ${counted(rows, 'row')} (${format}).`,
  left: (questions) => `${counted(questions, 'question')} to settle`,
  rowsLeft: (count) => `${counted(count, 'row')} not on the timeline`,
  nothingLeft: 'Nothing is left to settle',
  open: 'Open the report',
  close: 'Close the report',
  settling: 'One moment …',

  questions: 'To settle',
  asked: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: day or month first?`;
      case 'year-zero':
        return `${of} before year 1: is there a year 0?`;
      case 'serials':
        return `${of} are bare numbers: what do they count?`;
      case 'hyphen':
        return `${of}: a month of a year, or two years?`;
      case 'short-year':
        return `${of}: is the number a year or a day?`;
      case 'double-year':
        return `${of} with two years: which are meant?`;
      case 'which-century':
        return `${of}: of which century?`;
      case 'decade-or-century':
        return `${of}: ten years or a hundred?`;
      case 'era':
        return `${of}: before or after year 1?`;
      case 'open-end':
        return `${of} without an end: does it go on?`;
      case 'included':
        return `${of}: is the day that is named included?`;
      case 'bare-c':
        return `${of} with a c: about that year, or copyright?`;
      case 'unknown-digit':
        return `${of}: is a digit unknown, or the year in doubt?`;
      case 'fiscal-year':
        return `${of} of fiscal years: which years are they?`;
      case 'yearly':
        return `${of} that come every year: was it at the first of them?`;
      case 'first-days':
        return `${of} are the first of a month: is the day meant?`;
    }
  },
  choices: {
    'day-first': 'day first',
    'month-first': 'month first',
    'year-first': 'year first',
    historical: 'no year 0: −44 is 44 BCE',
    astronomical: 'with a year 0: −44 is 45 BCE',
    excel: 'days as Excel counts them',
    'excel-1904': 'days as Excel counts them from 1904',
    'unix-s': 'seconds since 1970',
    'unix-ms': 'milliseconds since 1970',
    compact: 'year, month and day without marks',
    month: 'a month',
    range: 'from one year to the other',
    year: 'a year',
    day: 'a day',
    loose: 'from the year 00 to 99',
    strict: 'from the year 01 to 00',
    about: 'about that year',
    copyright: 'the year of a copyright',
    days: 'days, as they stand there',
    months: 'months',
    years: 'months; where it is 1 January, years',
    januaries: 'years where it is 1 January, else days',
    first: 'at the first date that is given',
    'not-after': 'by then; the file does not say when',
  },
  undecided: 'not decided',
  example: 'for example',

  assumed: 'Taken for granted',
  assumes: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: the order of day and month, by the language`;
      case 'year-zero':
        return `${of} before year 1, counted without a year 0`;
      case 'serial':
        return `${of} were bare numbers`;
      case 'zone':
        return `${of} with a zone by its letters`;
      case 'two-digits':
        return `${of} with a year of two digits`;
      case 'loose-century':
        return `${of} of a whole century`;
      case 'third':
        return `${of}: “early”, “mid” and “late” are thirds`;
      case 'month-not-range':
        return `${of}: a year and a month, not two years`;
      case 'winter':
        return `${of}: winter begins in the year that is named`;
      case 'one-of':
        return `${of} between two dates: once in that time`;
      case 'midnight':
        return `${of} at midnight: the whole day`;
      case 'untimed':
        return `${of}: the time of day stands in the words alone`;
      case 'whole-unit':
        return `${of} from one year, month or day to the next: that one alone`;
      case 'widest':
        return `${of} with an earliest and a latest: the longest that it may be`;
      case 'new-year':
        return `${of} on 1 January without a precision: the year`;
      case 'cited':
        return `${of}: the source in the row is cited for it, and nobody has looked it up`;
      case 'made-title':
        return `${counted(count, 'title')} made from the text`;
    }
  },

  notShown: 'Not on the timeline',
  waiting: (count) => (count === 1 ? '1 row waits for an answer' : `${count} rows wait for an answer`),
  notUnderstood: (count) => `${dates(count)} not understood`,
  undated: (count) => `${counted(count, 'row')} without a date`,
  given: 'Dates that you gave',
  line: (number) => `line ${number}`,
  row: (number) => `row ${number}`,
  dateOf: (row) => `Date for ${row}`,
  dateExample: 'such as 5 Sept 2014',
  setDate: 'Set',
  undo: 'Undo',
  notADate: (text) => `“${text}” is no date that can be read. Try 1850, c. 1850, 5 Sept 2014 or 1914–1918.`,
  which: 'Which?',
  more: (count) => `and ${count} more`,

  leftOut: 'Left out',
  lost: (kind, count) => {
    switch (kind) {
      case 'alarms':
        return counted(count, 'reminder');
      case 'backgrounds':
        return counted(count, 'background');
      case 'cut-off':
        return 'what follows the place where the file breaks off';
      case 'eras':
        return `${counted(count, 'era')} behind the events`;
      case 'filled-times':
        return `${counted(count, 'time')} of day that only fill a form`;
      case 'large-cells':
        return `${counted(count, 'cell')} larger than an event may be`;
      case 'no-events':
        return counted(count, 'entry that is no event', 'entries that are no events');
      case 'pictures':
        return counted(count, 'picture');
      case 'places':
        return `${counted(count, 'place')} on a map`;
      case 'recurrences':
        return `${counted(count, 'rule')} of what comes again: only the first time is shown`;
      case 'relative-dates':
        return `${dates(count)} counted from another event`;
      case 'repeated-rows':
        return `${counted(count, 'row')} of what is there already`;
      case 'strange-lines':
        return `${counted(count, 'line')} that the format does not have`;
      case 'styles':
        return `${counted(count, 'colour or look', 'colours and looks')}`;
      case 'tasks':
        return `${counted(count, 'task or note', 'tasks and notes')}`;
      case 'time-zones':
        return `${counted(count, 'time zone')}: times are shown as they are written`;
      case 'undated-places':
        return `${counted(count, 'place')} without a time`;
    }
  },

  columns: 'Columns',
  columnsWhy: 'What each column is taken for. Change what is wrong.',
  noDates: 'Which column has the dates?',
  roles: {
    date: 'date',
    start: 'beginning',
    end: 'end',
    year: 'year',
    month: 'month',
    day: 'day',
    time: 'time',
    'end-year': 'year of the end',
    'end-month': 'month of the end',
    'end-day': 'day of the end',
    'end-time': 'time of the end',
    'shown-date': 'date as it is shown',
    precision: 'precision of the date',
    id: 'id',
    title: 'title',
    text: 'text',
    lane: 'lane',
    actors: 'people',
    link: 'link',
    source: 'source',
    extra: 'kept, not shown',
  },
  asGuessed: 'As guessed',

  save: 'Save the timeline',
  saveWhy: 'As a file, with your answers. It opens here again, and wherever Anno does.',
} satisfies ReportWords;
