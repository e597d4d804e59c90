// Nobody nests deeper, and whoever copies what is read calls itself once a level.
const MOST_DEPTH = 60;
const MOST_PLACES = 40;

/** Where a value may begin in a script: after a sign that gives or hands it, or at the very beginning. */
const PLACE = /(?:^|[=(]|\breturn|\bdefault)\s*(?=[[{])/g;
const BLANK = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const NUMBER = /[+-]?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?![\w$])/iy;
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const STRING = /'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"|`(?:[^`\\$]|\\[^]|\$(?!\{))*`/y;
const DATE = /new\s+Date\s*\(/y;
const ESCAPE = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|(\r?\n)|([^]))/gi;
const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
]);

/** Thrown, and caught here, where a script says what is no mere value. */
class NoValue extends Error {}

function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, long, short, byte, line, sign: string) => {
    const code: unknown = long ?? short ?? byte;
    if (typeof code === 'string') {
      const point = parseInt(code, 16);
      return point > 0x10ffff ? '' : String.fromCodePoint(point);
    }
    return line === undefined ? (ESCAPED[sign] ?? sign) : '';
  });
}

/** Reads one value as scripts write it: nothing is ever run. */
class ScriptReader {
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  /** Whether a sign is next, which is then passed. */
  #passes(sign: string): boolean {
    this.#take(BLANK);
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  #list<Item>(end: string, read: () => Item): readonly Item[] {
    const items: Item[] = [];
    while (!this.#passes(end)) {
      items.push(read());
      if (!this.#passes(',')) {
        if (!this.#passes(end)) throw new NoValue();
        break;
      }
    }
    return items;
  }

  #string(): string | undefined {
    const raw = this.#take(STRING);
    return raw === undefined ? undefined : unescaped(raw.slice(1, -1));
  }

  #key(): string {
    this.#take(BLANK);
    const key = this.#string() ?? this.#take(NUMBER) ?? this.#take(NAME);
    if (key === undefined || !this.#passes(':')) throw new NoValue();
    return key;
  }

  /** A date of the parts that a script has them in, months from 0; or what else it is made of. */
  #date(depth: number): unknown {
    const parts = this.#list(')', () => this.value(depth));
    const [first, month] = parts;
    if (parts.length < 2) return first ?? null;
    if (!parts.every((part) => typeof part === 'number') || typeof first !== 'number') throw new NoValue();
    const two = (part: unknown, more = 0) => String(Number(part ?? 0) + more).padStart(2, '0');
    const year = `${first < 0 ? '-' : ''}${String(Math.abs(first)).padStart(4, '0')}`;
    const day = [year, two(month, 1), ...(parts.length > 2 ? [two(parts[2])] : [])].join('-');
    return parts.length > 3 ? `${day}T${[3, 4, 5].map((at) => two(parts[at])).join(':')}` : day;
  }

  value(depth = 0): unknown {
    if (depth > MOST_DEPTH + 1) throw new NoValue();
    if (this.#passes('[')) return this.#list(']', () => this.value(depth + 1));
    if (this.#passes('{')) {
      return Object.fromEntries(this.#list('}', () => [this.#key(), this.value(depth + 1)] as const));
    }
    const text = this.#string();
    if (text !== undefined) return text;
    const number = this.#take(NUMBER);
    if (number !== undefined) return Number(number);
    if (this.#take(DATE) !== undefined) return this.#date(depth + 1);
    const word = this.#take(NAME) ?? '';
    if (!WORDS.has(word)) throw new NoValue();
    return WORDS.get(word);
  }

  get isDone(): boolean {
    this.#take(BLANK);
    return this.at >= this.text.length;
  }
}

/** Whether there is something to list in it: an object in a list, or a list in an object. */
function holdsThings(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => typeof part === 'object' && part !== null);
}

/**
 * The longest list or object in a text that is a script, or JSON as people write it: names without quotes, single quotes, comments,
 * commas at an end, `new Date(…)`. It is read, and never run; undefined where there is none. Total.
 */
export function scriptValue(text: string): unknown {
  let found: { readonly value: unknown; readonly length: number } | undefined;
  let end = 0;
  for (const place of [...text.matchAll(PLACE)].slice(0, MOST_PLACES)) {
    const begin = place.index + place[0].length;
    if (begin < end) continue;
    const reader = new ScriptReader(text, begin);
    try {
      const value = reader.value();
      const isAll = place.index > 0 || reader.isDone;
      const length = reader.at - begin;
      end = reader.at;
      if (isAll && holdsThings(value) && length > (found?.length ?? 0)) found = { value, length };
    } catch (thrown) {
      if (!(thrown instanceof NoValue)) throw thrown;
    }
  }
  return found?.value;
}
