import type { Found } from '../messages/fault';

const MOST_CHARACTERS = 80;
// Of each list and each object.
const MOST_PARTS = 20;
const MOST_DEPTH = 3;
// What moves, hides or reorders what stands beside it; the two joiners apart, which letters and emoji are made with.
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/**
 * Text on one line, at most about `most` characters of it, for any terminal and any direction: white space is a space, and what
 * is not seen, controls of a terminal or of a text's direction, is written as an escape.
 */
export function onOneLine(text: string, most = MOST_CHARACTERS): string {
  // White space may be all of a text's beginning, so that there is more to read than to show.
  const letters = [...text.slice(0, 4 * most).replace(/\s+/g, ' ')];
  const isCut = letters.length > most || text.length > 4 * most;
  return `${letters.slice(0, most).join('')}${isCut ? '…' : ''}`.replace(UNSAFE, escape);
}

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A value as a fault shows it: on one line, no longer than a reader needs, whatever it is. */
export function show(found: unknown): Found {
  if (found === undefined) return { kind: 'nothing' };
  if (typeof found === 'string') return { kind: 'text', text: onOneLine(found) };
  if (!isInJson(found)) return { kind: 'strange', type: typeof found };
  return { kind: 'value', text: onOneLine(sketch(found, MOST_DEPTH)) };
}

function isInJson(value: unknown): boolean {
  return value === null || ['object', 'number', 'boolean'].includes(typeof value);
}

/** JSON of a value's beginning: of a list or an object no more parts than can be shown. */
function sketch(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MOST_CHARACTERS));
  if (typeof value !== 'object' || value === null) return atom(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (depth === 0) return `${open}…${close}`;
  const parts: string[] = [];
  for (const part of partsOf(value, depth - 1)) {
    parts.push(part);
    if (parts.length > MOST_PARTS) break;
  }
  return `${open}${parts.join(',')}${close}`;
}

function* partsOf(value: object, depth: number): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield sketch(item, depth);
    return;
  }
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    yield `${sketch(key, depth)}:${sketch(Reflect.get(value, key), depth)}`;
  }
}

function atom(value: unknown): string {
  return isInJson(value) ? String(value) : typeof value;
}
