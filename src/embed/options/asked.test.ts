import { describe, expect, it } from 'vitest';
import { askedFor } from './asked';

describe('askedFor', () => {
  it.each([
    ['', '', '', '', ''],
    ['', '', '?keys=steps#minsk', '?keys=steps', '#minsk'],
    ['', '#invasion', '?keys=steps#minsk', '?keys=steps', '#invasion'],
    ['?keys=nav', '', '?keys=steps#minsk', '?keys=nav', '#minsk'],
    ['', '', '#minsk', '', '#minsk'],
  ])('of “%s%s” in a file made with “%s” is “%s%s”', (search, hash, baked, ofSearch, ofHash) => {
    expect(askedFor({ search, hash }, baked)).toEqual({ search: ofSearch, hash: ofHash });
  });
});
