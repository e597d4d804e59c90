import { describe, expect, it } from 'vitest';
import { packedIn, strangeNames, withSearch } from './carried';

describe('packedIn', () => {
  it.each([
    ['', undefined],
    ['#minsk', undefined],
    ['#data', undefined],
    ['#data=', undefined],
    ['#data=q1Y-_0', 'q1Y-_0'],
    ['#data=q1Y%20', 'q1Y'],
  ])('of %s is %s', (hash, packed) => {
    expect(packedIn(hash)).toBe(packed);
  });
});

describe('withSearch', () => {
  it.each([
    ['', '', ''],
    ['', 'src=a.json', '?src=a.json'],
    ['#minsk', 'src=a.json', '?src=a.json#minsk'],
    ['?scale=even#minsk', 'src=a.json', '?src=a.json&scale=even#minsk'],
    ['?scale=even#data=q1Y', '', '?scale=even#data=q1Y'],
  ])('of %s with “%s” is %s', (address, more, whole) => {
    expect(withSearch(address, more)).toBe(whole);
  });
});

describe('strangeNames', () => {
  const known = ['from', 'to', 'src'];

  it('are those that are neither known nor a campaign’s, each once', () => {
    expect(strangeNames('?from=2014&language=en&language=fr&amp;to=2015', known)).toEqual([
      'language',
      'amp;to',
    ]);
  });

  it('are none of what mailings, networks and search engines add', () => {
    expect(strangeNames('?utm_source=x&fbclid=y&gclid=z&mc_cid=1&ref=q&src=a.json', known)).toEqual([]);
  });
});
