import type { ColumnRole } from '../draft';
import { BEGINNINGS, ENDINGS, HEADERS } from './headers';

/** A header as it is looked up: in lower case, without marks, its words apart. */
export function plainHeader(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const isHan = (name: string) => /^\p{Script=Han}/u.test(name);

/** Whether a longer header, in plain letters, begins or ends with a name of a role. */
export function isNamedLike(header: string, role: ColumnRole): boolean {
  const ends = (name: string) => header.endsWith(isHan(name) ? name : ` ${name}`);
  return (
    (ENDINGS[role] ?? []).some(ends) || (BEGINNINGS[role] ?? []).some((name) => header.startsWith(`${name} `))
  );
}

const NAMES: ReadonlySet<string> = new Set(Object.values(HEADERS).flat());

/** Whether a cell is what a column may be called, in one of the languages that are known. */
export function isHeaderName(cell: string): boolean {
  const header = plainHeader(cell);
  return NAMES.has(header) || (['date', 'title', 'text'] as const).some((role) => isNamedLike(header, role));
}
