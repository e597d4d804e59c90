import type { Cells } from './cells';
import { headed } from './headed';

// Of R what a table needs: https://cran.r-project.org/doc/manuals/r-release/R-lang.html#Tokens
const SKIPPED = /(?:\s|#[^\n]*)*/y;
const TOKEN =
  /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`[^`]*`|[\p{L}_.][\p{L}\p{N}_.]*(?:::[\p{L}\p{N}_.]+)?|[-+]?\d[\w.+-]*|[^]/uy;
const CALL = /\b(tribble|data\.frame|data_frame|tibble|data\.table)\s*\(/u;

function tokensOf(text: string, from: number): string[] {
  const tokens: string[] = [];
  let [at, depth] = [from, 1];
  while (at < text.length && depth > 0) {
    SKIPPED.lastIndex = at;
    SKIPPED.test(text);
    TOKEN.lastIndex = SKIPPED.lastIndex;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) break;
    at = TOKEN.lastIndex;
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth > 0) tokens.push(token);
  }
  return tokens;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\n' };

/** What a token stands for: the text in quotes, a number, nothing for NA. */
function valueOf(token: string): string {
  if (/^(?:NA|NA_\w+_|NULL)$/.test(token)) return '';
  if (!/^["'`]/.test(token)) return token.replace(/L$/, '');
  return token
    .slice(1, -1)
    .replace(/\\u\{?([\da-f]{1,6})\}?|\\([^])/giu, (_, code: string | undefined, letter = '') =>
      code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCodePoint(parseInt(code, 16) % 0x110000),
    );
}

/** Names with ~ before them, then values row by row. */
function tribble(tokens: readonly string[]): (readonly string[])[] {
  const parts = tokens.filter((token) => token !== ',');
  const names: string[] = [];
  while (parts[2 * names.length] === '~') names.push(valueOf(parts[2 * names.length + 1] ?? ''));
  const values = parts.slice(2 * names.length).map(valueOf);
  const rows = Array.from({ length: Math.ceil(values.length / Math.max(1, names.length)) }, (_, at) =>
    values.slice(at * names.length, (at + 1) * names.length),
  );
  return [names, ...rows];
}

/** `name = c(value, …)`, a column each; what is no list, as `stringsAsFactors = FALSE`, is none. */
function frame(tokens: readonly string[]): (readonly string[])[] {
  const columns: { readonly name: string; readonly values: string[] }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token !== '=' || tokens[at + 1] !== 'c' || tokens[at + 2] !== '(') continue;
    const end = tokens.indexOf(')', at);
    const values = tokens.slice(at + 3, end < 0 ? undefined : end).filter((each) => each !== ',');
    columns.push({ name: valueOf(tokens[at - 1] ?? ''), values: values.map(valueOf) });
  }
  const height = Math.max(0, ...columns.map(({ values }) => values.length));
  const rows = Array.from({ length: height }, (_, at) => columns.map(({ values }) => values[at] ?? ''));
  return [columns.map(({ name }) => name), ...rows];
}

/** Whether a text is R that makes a table, of what stands in it. */
export function isR(text: string): boolean {
  return /(?:<-|=)\s*(?:\w+::)?(?:tribble|data\.frame|data_frame|tibble|data\.table)\s*\(/u.test(text);
}

/** The table that a text of R makes of what stands in it; nothing of it is run. Undefined where it makes none. */
export function rCells(text: string): Cells | undefined {
  const call = CALL.exec(text);
  if (!call) return undefined;
  const tokens = tokensOf(text, call.index + call[0].length);
  const [names = [], ...rows] = call[1] === 'tribble' ? tribble(tokens) : frame(tokens);
  if (names.length === 0 || rows.length === 0) return undefined;
  return { format: 'R', ...headed([names, ...rows].map((cells) => ({ cells }))) };
}
