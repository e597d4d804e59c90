import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onOneLine, show } from './show';

describe('onOneLine', () => {
  it.each([
    ['a\r\n\tb\u2028c\u2029d', 'a b c d'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['\u009b31m', '\\u{9b}31m'],
    ['a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['\ud800', '\\u{d800}'],
    ['👩\u200d🚀 می\u200cخواهم', '👩\u200d🚀 می\u200cخواهم'],
  ])('%j is “%s”', (text, shown) => {
    expect(onOneLine(text)).toBe(shown);
  });

  it('is cut between two characters', () => {
    expect(onOneLine('🚀🚀🚀', 2)).toBe('🚀🚀…');
    expect(onOneLine(' '.repeat(100_000))).toBe(' …');
  });
});

describe('show', () => {
  it('is one short line that any terminal may have, whatever is shown', () => {
    const text = fc.string({ unit: 'binary', size: 'large' });
    const value = fc.oneof(
      text,
      fc.anything({ withBigInt: true, withNullPrototype: true, key: text, values: [text] }),
    );
    fc.assert(
      fc.property(value, (found) => {
        const shown = Object.values(show(found)).join(' ');
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(shown.length).toBeLessThan(800);
      }),
    );
  });

  it('reads no more of a value than it shows', () => {
    let read = 0;
    const counted = new Proxy(Array.from({ length: 1_000_000 }), {
      get: (list, key) => {
        read += 1;
        return Reflect.get(list, key);
      },
    });
    show(counted);
    expect(read).toBeLessThan(100);
  });
});
