import type { ReportWords } from '../report';
import { counted, dates, reportDates } from './report-dates';

export const report = {
  ...reportDates,
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
  undecided: 'not decided',
  example: 'for example',

  assumed: 'Taken for granted',

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
