import { describe, expect, it } from 'vitest';
import { isOfText, quoteAddress, textDirective } from './text-fragment';

const long = Array.from({ length: 20 }, (_, n) => `w${n + 1}`).join(' ');

describe('textDirective', () => {
  it.each([
    ['a short passage whole', { exact: 'in September 2014' }, 'text=in%20September%202014'],
    [
      'the two ends of a long one',
      { exact: long },
      'text=w1%20w2%20w3%20w4%20w5%20w6,w15%20w16%20w17%20w18%20w19%20w20',
    ],
    [
      'the words around it, the nearest of them',
      { exact: 'x', prefix: 'a b c d e f g h ', suffix: ' i j k l m n o p' },
      'text=c%20d%20e%20f%20g%20h-,x,-i%20j%20k%20l%20m%20n',
    ],
    ['a word before it alone', { exact: 'x', prefix: 'before' }, 'text=before-,x'],
    ['a word after it alone', { exact: 'x', suffix: 'after' }, 'text=x,-after'],
    [
      'hyphens, commas and ampersands as no syntax',
      { exact: 'four-decade, R&D', prefix: 'a-', suffix: '-b' },
      'text=a%2D-,four%2Ddecade%2C%20R%26D,-%2Db',
    ],
    ['what an address may not hold', { exact: '100% “a#b”' }, 'text=100%25%20%E2%80%9Ca%23b%E2%80%9D'],
    ['white space as one space', { exact: ' a\n\n  b ' }, 'text=a%20b'],
    ['half a surrogate pair as what it becomes', { exact: 'a\ud800' }, 'text=a%EF%BF%BD'],
  ])('has %s', (_, quote, directive) => {
    expect(textDirective(quote, 'en')).toBe(directive);
  });

  it('knows words in a script without spaces', () => {
    const exact = '雙方一致認為，中蘇兩國高級會晤標誌著中蘇兩國國家關係正常化，這符合兩國人民的利益和願望。';
    const [start = '', end = '', ...more] = decodeURIComponent(textDirective({ exact }, 'zh-Hant'))
      .slice('text='.length)
      .split(',');
    expect(more).toEqual([]);
    expect(exact.startsWith(start)).toBe(true);
    expect(exact.endsWith(end)).toBe(true);
    expect(start.length + end.length).toBeLessThan(exact.length);
  });

  it('has no hyphen, comma or ampersand that is not the syntax’s own', () => {
    const text = `-,&${'a-b,c&d '.repeat(12)}&,-`;
    const directive = textDirective({ exact: text, prefix: text, suffix: text }, 'en');
    expect(directive.replace(/^text=[^-,&]+-,[^-,&]+,[^-,&]+,-[^-,&]+$/, '')).toBe('');
  });
});

describe('isOfText', () => {
  it.each([
    ['https://www.example.org', undefined, false],
    ['https://www.example.org/', undefined, false],
    ['https://www.example.org/essay', undefined, true],
    ['https://www.example.org/?p=12', undefined, true],
    ['https://www.example.org/#essay', undefined, true],
    ['https://www.example.org/', 'text', true],
    ['https://www.example.org/journal/', 'publisher', false],
    [undefined, 'text', false],
  ] as const)('of %s, said to be of the %s, is %s', (url, urlOf, is) => {
    expect(isOfText({ ...(url && { url }), ...(urlOf && { urlOf }) })).toBe(is);
  });
});

describe('quoteAddress', () => {
  const quote = { exact: 'a b' };
  it.each([
    ['https://example.org/e', 'https://example.org/e#:~:text=a%20b'],
    ['https://example.org/e#part', 'https://example.org/e#part:~:text=a%20b'],
    ['https://example.org/e#:~:text=z', 'https://example.org/e#:~:text=z&text=a%20b'],
    ['https://example.org/', undefined],
  ])('in %s is %s', (url, address) => {
    expect(quoteAddress({ url }, quote, 'en')).toBe(address);
  });

  it('is none without a source', () => {
    expect(quoteAddress(undefined, quote, 'en')).toBeUndefined();
  });
});
