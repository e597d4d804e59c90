import type { Content, Imported, Importer } from '../importer';
import { beginning, isArchive } from './beginning';

async function read(content: Content): Promise<Imported> {
  const { readTable } = await import('./read-table');
  return readTable(content);
}

export const excel: Importer = { name: 'Excel', accepts: isArchive, read };

/** An array of objects; what begins with a brace is our own, unless another format takes it. */
export const jsonTable: Importer = {
  name: 'JSON',
  accepts: (content) => /^\s*\[\s*\{/.test(beginning(content)),
  read,
};

const count = (line: string, mark: string) => line.replace(/"[^"]*"/g, '').split(mark).length - 1;

/** Cells between tabs, commas or semicolons, by two lines that have as many, or by what is said of the file. */
export const separated: Importer = {
  name: 'CSV',
  accepts: (content, name, mime) => {
    const text = beginning(content);
    if (text.startsWith('#TIMEFLOW')) return true;
    if (/^\s*(?:[[{<]|BEGIN:|---)/.test(text) || text.includes('\0')) return false;
    if (/\.(?:csv|tsv|tab)$/i.test(name) || /^text\/(?:csv|tab-separated-values)$/.test(mime)) return true;
    const [head = '', next] = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    return ['\t', ';', ','].some((mark) => {
      const marks = count(head, mark);
      return (
        marks > 0 && next !== undefined && (mark === '\t' || count(next, mark) >= marks || next.includes('"'))
      );
    });
  },
  read,
};
