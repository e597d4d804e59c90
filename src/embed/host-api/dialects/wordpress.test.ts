import { describe, expect, it } from 'vitest';
import { isWordPressReady, secretOf, withoutSecret, wordPressHeight } from './wordpress';

describe('the secret in a hash', () => {
  it.each([
    ['#?secret=Ab9xYz01', 'Ab9xYz01', ''],
    ['#minsk?secret=abc', 'abc', '#minsk'],
    ['#minsk#?secret=abc', 'abc', '#minsk'],
    ['#', undefined, '#'],
    ['', undefined, ''],
    ['#minsk', undefined, '#minsk'],
    ['#secret=abc', undefined, '#secret=abc'],
    // The secret is the last word and only letters and digits, as the host itself insists.
    ['#?secret=abc#minsk', undefined, '#?secret=abc#minsk'],
    ['#?secret=a"]', undefined, '#?secret=a"]'],
    ['#?secret=', undefined, '#?secret='],
  ])('of %j is %j, and leaves %j', (hash, secret, rest) => {
    expect(secretOf(hash)).toBe(secret);
    expect(withoutSecret(hash)).toBe(rest);
  });

  it('is found where a browser has read the address, two hashes and all', () => {
    const { hash } = new URL('https://example.org/embed/?step=2#minsk-agreement#?secret=k3Jq');
    expect([secretOf(hash), withoutSecret(hash)]).toEqual(['k3Jq', '#minsk-agreement']);
  });
});

describe('what is said to WordPress', () => {
  it('is whole pixels, never fewer than there are', () => {
    expect(wordPressHeight(640.2, 'abc')).toEqual({ message: 'height', value: 641, secret: 'abc' });
  });

  it('is said again on a ready that carries the same secret, and on nothing else', () => {
    expect(isWordPressReady({ message: 'ready', secret: 'abc' }, 'abc')).toBe(true);
    const others: unknown[] = [
      { message: 'ready', secret: 'abd' },
      { message: 'ready' },
      { message: 'height', secret: 'abc' },
      'ready',
      'slide:start',
      undefined,
      null,
    ];
    expect(others.filter((data) => isWordPressReady(data, 'abc'))).toEqual([]);
  });
});
