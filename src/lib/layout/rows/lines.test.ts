import { describe, expect, it } from 'vitest';
import { breakLines, cutTo, fitLines } from './lines';

const ten = (text: string) => text.length * 10;

describe('breakLines', () => {
  it.each([
    ['one two three', 80, ['one two ', 'three']],
    ['unbreakable', 40, ['unbreakable']],
    ['Sino-Russian ties', 80, ['Sino-', 'Russian ', 'ties']],
    ['1990-1999', 50, ['1990-1999']],
    ['中俄關係，漸行漸遠。', 50, ['中俄關係，', '漸行漸遠。']],
    ['他說「再見」了', 40, ['他說「再', '見」了']],
    ['他說「再見」了', 30, ['他說', '「再', '見」了']],
    ['end\u00a0…”', 40, ['end\u00a0…”']],
    ['', 40, []],
  ])('“%s” in %d px is %j', (text, mostPx, lines) => {
    expect(breakLines(text, mostPx, ten)).toEqual(lines);
    expect(lines.join('')).toBe(text);
  });
});

describe('cutTo', () => {
  it.each([
    ['short', 50, 'short'],
    ['longer text', 70, 'longer…'],
    ['a 👩🏽‍🚀 b', 60, 'a…'],
    ['x', 0, '…'],
  ])('“%s” in %d px is “%s”', (text, mostPx, cut) => {
    expect(cutTo(text, mostPx, ten)).toBe(cut);
  });
});

describe('fitLines', () => {
  it('cuts what has no room in the last line', () => {
    expect(fitLines('one two three four', 70, 2, ten)).toEqual(['one two', 'three…']);
    expect(fitLines('one two three', 70, 2, ten)).toEqual(['one two', 'three']);
  });

  it.each(['a ', 'a', '中', '👩🏽‍🚀'])('measures a text of “%s” in steps that grow with its length', (letter) => {
    const steps = (length: number) => {
      let measured = 0;
      fitLines(letter.repeat(length), 600, 2, (text) => {
        measured += text.length;
        return ten(text);
      });
      return measured;
    };
    expect(steps(40_000)).toBeLessThan(5 * steps(10_000));
    expect(steps(40_000)).toBeLessThan(10 * 40_000 * letter.length);
  });
});
