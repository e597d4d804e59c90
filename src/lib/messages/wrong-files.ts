/** What people bring that is no data, by what can be done about it. */
export const WRONG_FILES = [
  'empty',
  'picture',
  'recording',
  'pdf',
  // Running text with its looks, as Word and others write it.
  'document',
  'slides',
  // A workbook in a format that is not read.
  'other-workbook',
  'locked-workbook',
  'damaged-workbook',
  // More than anybody needs, once it is unpacked.
  'large-workbook',
  // More than a browser can hold.
  'large-file',
  'archive',
  'web-page',
  // A web page that asks who one is, in place of the file.
  'sign-in',
  'xml',
  'code',
  // Without a table.
  'text',
  // Bytes that are no text.
  'unknown',
] as const;
export type WrongFile = (typeof WRONG_FILES)[number];
