import { describe, expect, it } from 'vitest';
import { validChronology } from '../../model/valid';
import { linkAddress, linkLosses, pageAddress } from './links';

describe('pageAddress', () => {
  it.each([
    [
      'https://example.org/a/?from=2014&at=-0043-03-15#event',
      'https://example.org/a/?from=2014&at=-0043-03-15',
    ],
    ['https://example.org/a "b"<c>|d', 'https://example.org/a%20%22b%22%3Cc%3E%7Cd'],
    ['https://example.org/%20/時間/🚀', 'https://example.org/%20/%E6%99%82%E9%96%93/%F0%9F%9A%80'],
  ])('writes %s as %s', (url, address) => {
    expect(pageAddress(url)).toBe(address);
    expect(URL.canParse(address)).toBe(true);
  });
});

describe('linkAddress', () => {
  it.each([
    ['https://example.org/', undefined, 'https://example.org/'],
    ['https://example.org/?a=1#other', 'über', 'https://example.org/?a=1#%C3%BCber'],
    [
      'https://example.org/open/?src=https://a.net/b.json',
      'x',
      'https://example.org/open/?src=https://a.net/b.json#x',
    ],
    ['https://example.org/open/#data=eJ-_', undefined, 'https://example.org/open/#data=eJ-_'],
    ['https://example.org/open/#data=eJ-_', 'x', 'https://example.org/open/?event=x#data=eJ-_'],
    [
      'https://example.org/open/?limit=3#data=eJ',
      'x&',
      'https://example.org/open/?limit=3&event=x%26#data=eJ',
    ],
  ])('of %s and event %s is %s', (url, id, link) => {
    expect(linkAddress(url, id)).toBe(link);
  });

  it('is none where PowerPoint would take the file for broken', () => {
    const url = (length: number) => `https://example.org/#data=${'a'.repeat(length)}`;
    expect(linkAddress(url(1900))).toHaveLength(26 + 1900);
    expect(linkAddress(url(2000))).toBeUndefined();
  });
});

describe('linkLosses', () => {
  const chronology = validChronology({ title: 'One', events: [{ title: 'Only', date: '2014' }] }, 'one');

  it('are none where each event leads to a page, or where there is none', () => {
    expect(linkLosses(chronology, 'https://example.org/')).toEqual([]);
    expect(linkLosses(chronology, undefined)).toEqual([]);
  });

  it('name the most that PowerPoint takes where an address is longer', () => {
    const url = `https://example.org/#data=${'a'.repeat(2000)}`;
    expect(linkLosses(chronology, url)).toMatchObject([{ kind: 'link', expected: 2000 }]);
  });
});
