import { describe, expect, it } from 'vitest';
import { briefly, fewWords } from './few-words';

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

describe('briefly', () => {
  it('leaves what is short as it is, with or without a full stop', () => {
    expect(briefly('It was later expanded and extended')).toBe('It was later expanded and extended');
  });

  it('ends after the last sentence that fits, and no sign says more', () => {
    const said =
      'Parkland hospital. Darrell Tomlinson discovers the bullet which rolls out from under a mat when a stretcher bumps the wall.';
    expect(briefly(`${said} ref. Best Evidence, p 319 and some more words`)).toBe(said);
  });

  it('says a sentence whole which ends a word or two later', () => {
    const said = `${words(25)} of COBOL.`;
    expect(briefly(`${said} But there is more.`)).toBe(said);
  });

  it('says that somebody says more', () => {
    const said = `He yells, "${words(20)} elevator.`;
    expect(briefly(`${said} And ${words(20)}."`)).toBe(`${said}\u00a0…`);
  });

  it('ends after a clause where no sentence is half of it', () => {
    expect(briefly(`Yes indeed. ${words(15)}, and then ${words(20)}.`)).toBe(
      `Yes indeed. ${words(15)}\u00a0…`,
    );
  });

  it('takes no abbreviation for a sentence, and no date’s comma for a clause', () => {
    expect(briefly(`${words(15)} by Gen. Smith on May 16, 1991 ${words(20)}`)).toBe(
      `${words(15)} by Gen. Smith on May 16, 1991 word0 word1 word2\u00a0…`,
    );
  });

  it('ends after a word where there is neither, or only early', () => {
    expect(briefly(`It is so, ${words(40)}`)).toBe(`It is so, ${words(22)}\u00a0…`);
  });

  it('knows the marks of a script without spaces', () => {
    const said = '中國與俄羅斯的邊界條約'.repeat(3);
    expect(briefly(`${said}。${said}${said}`)).toBe(`${said}。`);
    expect(briefly(`${said}，${said}${said}`)).toBe(`${said}\u00a0…`);
  });
});
