import type { Content } from '../importer';
import { textOfFile } from '../table/decode';
import type { Wrong } from './wrong-file';

const LOOKED_AT = 20_000;
const MOST_LINES = 60;
const CODE_SHARE = 0.4;
const CODE =
  /^\s*(?:#!|#include\b|import\s|from\s+[\w.]+\s+import\b|export\s+\w|(?:const|let|var)\s+[\w{[]|(?:def|class|function|fn|func|package|namespace|using|public|private|async|static)\s+[\w.]+.*[:{;(]|(?:if|for|while|else|elif|try|switch|return)\b.*[:{;(]|\/\/|\/\*|<\?php|(?:INSERT\s+INTO|CREATE\s+TABLE|SELECT\s)|[}\])]+[;,)]*\s*$|[^;]*;\s*$|[^;]*\{\s*$)/;

/** Whether a text is what a program is written in, by how its lines begin and end; what is quoted may be anything. */
export function isCode(text: string): boolean {
  const lines = text
    .slice(0, LOOKED_AT)
    .replace(/"[^"]*(?:"|$)/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
  if (/^(?:#!|\s*<\?php)/.test(text) || /^[\w.]+ ?<- ?\S/m.test(text.slice(0, 400))) return true;
  const code = lines.filter((line) => CODE.test(line)).length;
  return code > 1 && code >= lines.length * CODE_SHARE;
}

function markup(text: string): Wrong | undefined {
  const root = /^\s*(?:<(?:\?|!--)[^>]*>\s*)*<!?([\w:]+)/.exec(text)?.[1]?.toLowerCase();
  if (root === undefined) return undefined;
  if (root === 'svg') return { is: 'picture', format: 'SVG' };
  if (!/^(?:doctype|html|head|body|table|div|p|meta|script|title)$/.test(root)) return { is: 'xml' };
  if (/^\s*<!doctype\s+(?!html)/i.test(text)) return { is: 'xml' };
  const asksWho = /accounts\.google\.com|ServiceLogin|<input[^>]*\btype=["']?password/i.test(text);
  return asksWho ? { is: 'sign-in' } : { is: 'web-page', format: 'HTML' };
}

/** What a text is that no format takes; undefined of what may be meant as JSON, since it can be said where that goes wrong. */
export function wrongText(content: Content): Wrong | undefined {
  const text = textOfFile(content).slice(0, LOOKED_AT);
  if (text.trim() === '') return { is: 'empty' };
  if (/^\s*[[{"]/.test(text)) return undefined;
  return markup(text) ?? { is: isCode(text) ? 'code' : 'text' };
}
