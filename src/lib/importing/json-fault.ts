import type { Fault, JsonForm } from '../messages/fault';
import { show } from '../model/show';

type Next = 'value' | 'first-value' | 'next-value' | 'first-name' | 'next-name' | 'colon' | 'comma' | 'end';

const SPACE = /[ \t\n\r]*/y;
const ATOM = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const WORD = /[^\s,:{}[\]"]{1,40}|[^]/uy;

/** Steps through a text once, without calling itself, however deep it goes. */
class Scan {
  at = 0;
  #wanted: Next = 'value';
  readonly #open: ('{' | '[')[] = [];

  constructor(readonly text: string) {}

  /** What is expected where the text is at fault; undefined where it is JSON. */
  expected(): JsonForm | undefined {
    for (;;) {
      this.#take(SPACE);
      if (this.#wanted === 'end' && this.at === this.text.length) return undefined;
      const expected = this.#step(this.text[this.at] ?? '');
      if (expected !== undefined) return expected;
    }
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const isThere = pattern.test(this.text);
    if (isThere) this.at = pattern.lastIndex;
    return isThere;
  }

  /** Goes on by one sign, word or text, or says what should stand there. */
  #step(next: string): JsonForm | undefined {
    const wanted = this.#wanted;
    const inside = this.#open.at(-1);
    if (wanted === 'colon') return next === ':' ? this.#pass('value') : 'colon';
    if (wanted === 'end') return 'end';
    if ((wanted === 'first-name' && next === '}') || (wanted === 'first-value' && next === ']')) {
      return this.#close();
    }
    if (wanted === 'comma') {
      if (next === ',') return this.#pass(inside === '{' ? 'next-name' : 'next-value');
      const close = inside === '{' ? '}' : ']';
      if (next === close) return this.#close();
      return inside === '{' ? 'comma-or-brace' : 'comma-or-bracket';
    }
    const isName = wanted === 'next-name' || wanted === 'first-name';
    if (next === '"') return this.#readText() ?? this.#goOn(isName ? 'colon' : undefined);
    if (!isName && (next === '{' || next === '[')) {
      this.#open.push(next);
      return this.#pass(next === '{' ? 'first-name' : 'first-value');
    }
    if (!isName && this.#take(ATOM)) return this.#goOn();
    return this.at === 0 ? 'start' : wanted;
  }

  /** Wants what follows a value, if nothing else. */
  #goOn(wanted?: Next): undefined {
    this.#wanted = wanted ?? (this.#open.length > 0 ? 'comma' : 'end');
  }

  #pass(wanted: Next): undefined {
    this.at += 1;
    this.#wanted = wanted;
  }

  #close(): undefined {
    this.at += 1;
    this.#open.pop();
    this.#goOn();
  }

  #readText(): JsonForm | undefined {
    this.at += 1;
    for (;;) {
      const next = this.text[this.at] ?? '';
      if (next === '\\') {
        if (!this.#take(ESCAPE)) return 'escape';
      } else if (next < ' ') {
        return next === '' || /[\n\r]/.test(next) ? 'quote' : 'escape-of-control';
      } else {
        this.at += 1;
        if (next === '"') return undefined;
      }
    }
  }
}

/** Where a text that is no JSON goes wrong, what should stand there, and what does. Engines' own messages differ. */
export function locateFault(text: string): Fault<'json'> {
  const scan = new Scan(text);
  // An engine may refuse what is right, where it goes too deep.
  const expected = scan.expected() ?? 'less-depth';
  const lines = text.slice(0, scan.at).split(/\r\n|\n|\r/);
  WORD.lastIndex = scan.at;
  const found = WORD.exec(text)?.[0];
  return {
    kind: 'json',
    expected,
    path: [],
    at: { line: lines.length, character: [...(lines.at(-1) ?? '')].length + 1 },
    found: found === undefined ? { kind: 'end' } : show(found),
  };
}
