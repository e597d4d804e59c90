import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json';
import { locateFault } from './json-fault';
import { faultInEnglish } from '../model/mistakes';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readJson', () => {
  it('is what the bytes hold, whichever byte order mark they begin with', () => {
    const text = '{"title":"月"}';
    const value = { title: '月' };
    const low = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const high = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    for (const marked of [bytes(text), bytes(`\ufeff${text}`), low, high]) {
      expect(readJson(marked)).toEqual({ kind: 'input', input: value, losses: [] });
    }
  });

  it.each([
    ['', 1, 1, '“{”', 'the end of the file'],
    ['<!doctype html>', 1, 1, '“{”', '“<!doctype”'],
    ['{"a": 1,}', 1, 9, 'a name in double quotes after the comma', '“}”'],
    ['{\n  "a": [1, 2,],\n}', 2, 14, 'a value after the comma', '“]”'],
    ['{"a": 1\r\n "b": 2}', 2, 2, '“,” or “}”', '“"”'],
    ['{"a" 1}', 1, 6, '“:”', '“1”'],
    ["{'a': 1}", 1, 2, 'a name in double quotes or “}”', "“'a'”"],
    ['{"a": }', 1, 7, 'a value', '“}”'],
    ['[}', 1, 2, 'a value or “]”', '“}”'],
    ['{"a": NaN}', 1, 7, 'a value', '“NaN”'],
    ['{"a": 01}', 1, 8, '“,” or “}”', '“1”'],
    ['[1 2]', 1, 4, '“,” or “]”', '“2”'],
    ['{"a": "b\n"}', 1, 9, 'a double quote where the text ends', '“ ”'],
    ['{"a": "b', 1, 9, 'a double quote where the text ends', 'the end of the file'],
    ['{"a": "\\x"}', 1, 8, 'an escape such as \\n, \\" or \\u00e9', '“\\x”'],
    ['{"🚀🚀": "b"} c', 1, 13, 'the end of the file', '“c”'],
    ['{"a": 1}}', 1, 9, 'the end of the file', '“}”'],
    ['{"a": {"b": [1}}', 1, 15, '“,” or “]”', '“}”'],
    ['// a comment\n{}', 1, 1, '“{”', '“//”'],
  ])('%j ceases to be JSON at %i:%i', (text, line, column, expected, found) => {
    const read = readJson(bytes(text));
    if (read.kind === 'input') throw new Error(`${text} was read as JSON`);
    expect(read.fault).toMatchObject({ path: [], at: { line, character: column } });
    expect(faultInEnglish(read.fault)).toBe(
      `line ${line}, character ${column}: expected ${expected}, found ${found}`,
    );
  });
});

describe('locateFault', () => {
  it('finds none in JSON, and one in whatever is none', () => {
    const none = 'less-depth';
    const text = fc.oneof(
      fc.json(),
      fc.string({ unit: fc.constantFrom(...'{}[]",:01-.eE\\u tnrlfas\n'), maxLength: 12 }),
      fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 1 })).map(([json, at, put]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + put + json.slice(place + 1);
      }),
    );
    fc.assert(
      fc.property(text, (found) => {
        expect(locateFault(found).expected === none).toBe(isJson(found));
      }),
      { numRuns: 2000 },
    );
  });

  it('goes as deep as any text', () => {
    expect(locateFault('['.repeat(200_000)).at?.character).toBe(200_001);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
