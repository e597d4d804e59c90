import { describe, expect, it } from 'vitest';
import { fewWords } from './few-words';

const words = (count: number) => Array.from({ length: count }, (_, place) => `word${place}`).join(' ');

describe('fewWords', () => {
  it('leaves 25 words as they are, with what stands about them', () => {
    const text = `“${words(25)}.”`;
    expect(fewWords(text)).toBe(text);
  });

  it('ends a longer text after a whole word', () => {
    expect(fewWords(`${words(25)} and one more.`)).toBe(words(25));
  });

  it('keeps words that stand late, and what leads to them', () => {
    const cut = fewWords(`${words(40)} on May 16, 1991, and on`, 'on May 16, 1991');
    expect(cut.startsWith('…\u00a0word')).toBe(true);
    expect(cut.endsWith('on May 16, 1991,')).toBe(true);
    expect(cut.split(/\s+/)).toHaveLength(26);
  });

  it('counts words where a script has no spaces', () => {
    const text = '中國與俄羅斯的邊界條約'.repeat(12);
    expect(fewWords(text).length).toBeLessThan(text.length);
    expect(text.startsWith(fewWords(text))).toBe(true);
  });
});
