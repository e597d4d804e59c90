import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { uk } from '../../messages/uk';
import { zhHant } from '../../messages/zh-Hant';
import { read } from '../testing';
import { elapsedBriefly } from './briefly';
import { momentOf } from './elapsed';

const brief = (from: string, to: string, m: Parameters<typeof elapsedBriefly>[2] = en) =>
  elapsedBriefly(momentOf(read(from)), momentOf(read(to)), m);

describe('elapsedBriefly', () => {
  it.each([
    ['0001', '1501', 'about 1,500 years later'],
    ['1501', '0001', 'about 1,500 years earlier'],
    ['2014-09', '2015-09', 'about 12 months later'],
    // What is exact is as short as it is, and what may be nothing is not told as something.
    ['2022-02-04', '2022-02-19', '15 days later'],
    ['1951', '1952', 'up to 2 years later'],
    ['1951', '1951', 'perhaps at the same time'],
  ])('from %s to %s it is “%s”', (from, to, words) => {
    expect(brief(from, to)).toBe(words);
  });

  it('is as short in other languages', () => {
    expect(brief('0001', '1501', uk)).toBe('приблизно на 1\u00A0500 років пізніше');
    expect(brief('0001', '1501', zhHant)).toBe('晚約1,500年');
  });
});
