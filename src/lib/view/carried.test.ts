import { describe, expect, it } from 'vitest';
import { packedIn, partsOf, srcParameter, strangeNames, withSearch } from './carried';

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

  it('has parameters after its own too', () => {
    expect(withSearch('?scale=even#minsk', 'src=a.json', 'ref=x')).toBe('?src=a.json&scale=even&ref=x#minsk');
  });
});

describe('partsOf', () => {
  const isOther = (name: string) => !['from', 'scale', 'amp;to'].includes(name);

  it.each([
    ['', ''],
    ['?from=2014&scale=even', ''],
    ['?events=500&scale=even&utm_source=x', 'events=500&utm_source=x'],
    ['?fromage=brie', 'fromage=brie'],
    ['?src=a%20b.json&amp;to=2015', 'src=a%20b.json'],
  ])('of %s is “%s”, as it stands there', (search, parts) => {
    expect(partsOf(search, isOther)).toBe(parts);
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

describe('srcParameter', () => {
  const base = 'https://example.org/a/open/';

  it.each([
    ['https://example.net/moon.json', 'src=https://example.net/moon.json'],
    ['moon.json', 'src=https://example.org/a/open/moon.json'],
    ['../moon.json', 'src=https://example.org/a/moon.json'],
    ['data:application/json,{}', 'src=data:application/json%2C%7B%7D'],
    ['https://example.net/?a=1&b=2#c', 'src=https://example.net/%3Fa%3D1%26b%3D2%23c'],
    ['https://', 'src=https://'],
  ])('of %s is %s', (src, parameter) => {
    expect(srcParameter(src, base)).toBe(parameter);
  });
});
