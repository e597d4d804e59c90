import { CHRONOLOGY, EVENT } from '../../model/schema';
import { givenBy } from '../formats/given';
import { isOurEvent, isTitled, thingsByLine } from '../formats/ndjson';
import { isMarkwhen } from '../formats/known-by';
import { isThing } from '../formats/plain';
import type { Content, Imported, Importer } from '../importer';
import type { Share } from '../share';
import { isCode } from '../wrong/text';
import { ENOUGH, beginning, isArchive } from './beginning';
import { seemDated } from './dated-lines';
import { isR } from './r-cells';

async function read(content: Content, share?: Share): Promise<Imported> {
  const { readTable } = await import('./read-table');
  return readTable(content, undefined, share);
}

export const excel: Importer = { name: 'Excel', accepts: isArchive, read };

/** Whether JSON is a chronology of our own, however wrong it may be: one that says so, or that has events with no other fields. */
function isOurs(json: Readonly<Record<string, unknown>>): boolean {
  const { $schema, version, events } = json;
  if ($schema !== undefined || version !== undefined || Object.keys(json).length === 0) return true;
  if (Array.isArray(events) && events.length === 0) return true;
  const isKnown = (event: object) => Object.keys(event).every((key) => Object.hasOwn(EVENT.entries, key));
  if (!Array.isArray(events) || !events.some(isThing)) {
    // A list under a name that no field has may be a table.
    const isList = ([key, value]: [string, unknown]) =>
      Array.isArray(value) && value.some(isThing) && !Object.hasOwn(CHRONOLOGY.entries, key);
    return isTitled(json) && !Object.entries(json).some(isList);
  }
  return events.some((event) => isThing(event) && isOurEvent(event) && isKnown(event));
}

/** A list of objects, or whatever else people write a table in; not what is our own. */
export const jsonTable: Importer = {
  name: 'JSON',
  accepts: (content) => {
    const text = beginning(content);
    if (!/^\s*[[{]/.test(text)) return false;
    const { json, text: whole } = givenBy(content);
    if (json === undefined) return /^\s*\{/.test(text) && thingsByLine(whole, 2)?.length === 2;
    return isThing(json)
      ? !isOurs(json)
      : Array.isArray(json) && json.some((item) => typeof item === 'object');
  },
  read,
};

const MOST_ODD = 0.3;

/** Whether a text is a table by its marks: about as many in each line as in the first. Prose has now more, now fewer. */
function isTable(text: string, mark: string): boolean {
  const [head = '', ...rest] = text
    .replace(/"[^"]*(?:"|$)/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  // The last line may not be there whole.
  const lines = rest.length > 1 && text.length >= ENOUGH ? rest.slice(0, -1) : rest;
  const count = (line: string) => line.split(mark).length - 1;
  const marks = count(head);
  if (marks === 0 || lines.length === 0) return false;
  if (mark === '\t') return true;
  // A sentence is no row of headers; where there are none, each row has as many cells as the others.
  const isSentence = /[.!?…。！？][”’»)]?\s*$/.test(head);
  const odd = lines.filter((line) => (isSentence ? count(line) !== marks : count(line) < marks)).length;
  return odd <= lines.length * MOST_ODD;
}

/** Cells between tabs, commas, semicolons or bars, by lines that have as many, or by what is said of the file. */
export const separated: Importer = {
  name: 'CSV',
  accepts: (content, name, mime) => {
    const text = beginning(content);
    if (text.startsWith('#TIMEFLOW')) return true;
    if (/^\s*(?:[[{<]|BEGIN:|---)/.test(text)) return false;
    if (/\.(?:csv|tsv|tab)$/i.test(name) || /^text\/(?:csv|tab-separated-values)$/.test(mime)) return true;
    return isTable(text, '\t') || (!isCode(text) && [';', '|', ','].some((mark) => isTable(text, mark)));
  },
  read,
};

/** What R makes a table of; nothing of it is run. */
export const rTable: Importer = {
  name: 'R',
  accepts: (content) => isR(beginning(content)),
  read,
};

/** Lines that begin with dates. Where all do, they are no markwhen, which would take some of them for text. */
export const lines: Importer = {
  name: 'Text',
  accepts: (content) => {
    const text = beginning(content);
    // What has tabs is a table.
    if (/\t|^\s*(?:[[{<|]|BEGIN:|---|title:)/.test(text)) return false;
    const how = seemDated(text);
    return how === 'all' || (how === 'most' && !isMarkwhen(givenBy(content)));
  },
  read: async (content) => {
    const { readLines } = await import('./read-table');
    return readLines(content);
  },
};
