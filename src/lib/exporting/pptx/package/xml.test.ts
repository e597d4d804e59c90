import { describe, expect, it } from 'vitest';
import { xml } from './xml';

describe('xml', () => {
  it.each([
    ['Tom & <Jerry> say "hi"', 'Tom &amp; &lt;Jerry&gt; say &quot;hi&quot;'],
    ['a\u0000b\u0008c\u001fd', 'abcd'],
    ['two\nlines\tand\r\nmore', 'two lines and more'],
    ['half of a pair: \ud83d.', 'half of a pair: .'],
    ['a whole pair: 🚀', 'a whole pair: 🚀'],
    ['no characters: \ufffe\uffff', 'no characters: '],
    ['שלום', 'שלום'],
  ])('writes %j as %j', (text, written) => {
    expect(xml(text)).toBe(written);
  });
});
