import type { Content } from '../importer';
import { windowsText } from '../windows';
import { scriptValue } from './script-value';

/** A file as readers of formats take it. */
export interface FileText {
  readonly text: string;
  /** Its JSON; undefined where it is none. */
  readonly json: unknown;
}

const known = new WeakMap<Uint8Array, FileText>();

function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** As a byte order mark says, as UTF-8, as XML's first line says, or as Windows writes it in the West. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-16be';
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return decoded(bytes, marked, false) ?? '';
  }
  const utf8 = decoded(bytes, 'utf-8', true);
  if (utf8 !== undefined) return utf8;
  const latin = windowsText(bytes);
  const declared = /^<\?xml[^>]*\bencoding=["']([\w-]+)/.exec(latin)?.[1];
  return (declared === undefined ? undefined : decoded(bytes, declared, true)) ?? latin;
}

const SCRIPT = /^\s*(?:[[{(]|\/[/*]|(?:var|let|const|export|module|window|self|return)\b|[\w$.]+\s*[=(])/;

/** JSON, also where it stands in a script, as old timelines do and many examples. */
function jsonOf(text: string): unknown {
  if (!SCRIPT.test(text)) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    return scriptValue(text);
  }
}

function give(whole: string): FileText {
  const text = whole.replace(/^\ufeff/, '');
  return { text, json: jsonOf(text) };
}

/** A file's text and JSON, which all formats ask for in turn; bytes are read once. Total. */
export function givenBy(content: Content): FileText {
  if (typeof content === 'string') return give(content);
  const given = known.get(content) ?? give(textOf(content));
  known.set(content, given);
  return given;
}
