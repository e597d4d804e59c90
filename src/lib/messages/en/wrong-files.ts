import type { WrongFile } from '../wrong-files';

const READ =
  'Anno reads tables (CSV, Excel .xlsx, OpenDocument .ods), calendars (.ics) and files of other timeline programs.';
const COPY = 'Copy the table out of it, and paste that into Anno or into a spreadsheet.';

/** What it is, its format where that is known, and what to do. */
const WORDS: Readonly<Record<WrongFile, readonly [is: string, then: string]>> = {
  empty: ['This file is empty', 'Save it once more where you made it.'],
  picture: ['This is a picture', 'If it shows a table, type that into a spreadsheet.'],
  recording: ['This is sound or film', 'Its dates have to be written down first.'],
  pdf: ['This is a PDF', COPY],
  document: ['This is a text document', COPY],
  slides: ['These are slides', COPY],
  'other-workbook': ['This is a spreadsheet', 'Open it where you made it, and save it as .xlsx or CSV.'],
  'locked-workbook': ['This document is locked with a password', 'Save it without one.'],
  'damaged-workbook': ['This spreadsheet is damaged or not complete', 'Save it once more, or as CSV.'],
  'large-workbook': [
    'This spreadsheet is larger than 200 MB when unpacked',
    'Save the sheet that you need as CSV.',
  ],
  'large-file': [
    'This file is more than this browser can read',
    'Keep the rows and columns that you need, and save these as CSV.',
  ],
  archive: ['This is a packed folder', 'Unpack it, and bring the file that is in it.'],
  'web-page': ['This is a web page, not a file of data', COPY],
  'sign-in': [
    'This is a page that asks you to sign in, in place of the file',
    'Let anyone who has the link see the file, or download it and bring that.',
  ],
  xml: ['This is XML of a kind that Anno does not know', 'Save its data as CSV.'],
  code: ['This is program code', 'Bring the data that it works with.'],
  text: [
    'This is text without a table',
    'Write each event on a line of its own, its date first: “2014-09-05: Minsk Protocol”.',
  ],
  unknown: ['This file is of a kind that Anno does not know', 'Save its data as CSV.'],
};

/** What a file is that can't be read, what is read instead, and what to do. */
export function wrongFile(kind: WrongFile, format: string): string {
  const [is, then] = WORDS[kind];
  return `${is}${format === '' ? '' : ` (${format})`}. ${READ} ${then}`;
}

export const unpublished =
  'Google does not hand this sheet to other sites. In the sheet choose File → Share → Publish to web, then “Comma-separated values (.csv)”, and open the address that it shows.';
