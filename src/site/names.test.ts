import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHRONOLOGIES } from '../content';
import { match as isChronology } from '../params/chronology';
import { match as isLanguage } from '../params/lang';
import { LANGUAGES } from '../lib/messages/languages';
import { expectFreeNames, isFreeName } from './names';

/** What stands first in the site's other addresses: the folders of its routes but for those of a language, and its files. */
const taken = [
  ...['src/routes', 'src/routes/[[lang=lang]]', 'static'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || folder === 'static')
      .map(({ name }) => name.replace(/\..*/, '')),
  ),
  ...['embed', 'make', 'schema', 'open', '404'],
].filter((name) => !name.startsWith('['));

describe('isFreeName', () => {
  it.each([...new Set(taken), ...Object.keys(LANGUAGES), 'zh-hant'])('refuses %s, which is taken', (name) => {
    expect(isFreeName(name)).toBe(false);
    expect(() => expectFreeNames(['', 'moon', name])).toThrow(`found ${name}`);
  });

  it.each(['', 'Moon', 'to the moon', 'a/b', '..', 'moon.html', '-moon', 'moon-', '_app', '月'])(
    'refuses %j, which no address has as it is',
    (name) => {
      expect(isFreeName(name)).toBe(false);
    },
  );

  it.each(['moon', 'border', 'opening', 'to-the-moon', 'apollo-11', '1969'])('lets %s be', (name) => {
    expect(isFreeName(name)).toBe(true);
  });
});

describe('the list of chronologies', () => {
  it('begins with the one at “/”, and has no name of a page or a language', () => {
    const names = Object.keys(CHRONOLOGIES);
    expect(names).toContain('');
    expect(() => expectFreeNames(names)).not.toThrow();
  });
});

describe('an address', () => {
  it.each(['border', ...taken, ...Object.keys(LANGUAGES), '', 'constructor', 'moon'])(
    'that begins with %j is a chronology’s only where the list has it',
    (part) => {
      expect(isChronology(part)).toBe(part === 'border');
    },
  );

  it('names each language but the first, and nothing else as one', () => {
    expect([...Object.keys(LANGUAGES), 'border', 'constructor', ''].filter(isLanguage)).toEqual(
      Object.keys(LANGUAGES).slice(1),
    );
  });
});
