import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOf } from './by-lang';
import { FIRST_LANGUAGE, LANGUAGES, isLanguage } from './languages';

const here = 'src/lib/messages';
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the list of languages', () => {
  it('has each folder, the first language first', () => {
    expect(Object.keys(LANGUAGES).sort()).toEqual(folders.map(({ name }) => name).sort());
    expect(Object.keys(LANGUAGES)[0]).toBe(FIRST_LANGUAGE);
  });

  it.each(folders.map(({ name }) => name))('has %s, of at least the files of the first', async (name) => {
    const files = readdirSync(`${here}/${name}`);
    expect(files).toEqual(expect.arrayContaining(readdirSync(`${here}/${FIRST_LANGUAGE}`)));
    expect((await messagesOf(name)).lang).toBe(name);
  });

  it.each(['', 'eo', 'EN', 'zh', 'constructor'])('has no %j, and says so', async (lang) => {
    expect(isLanguage(lang)).toBe(false);
    await expect(messagesOf(lang)).rejects.toThrow(`found ${lang}`);
  });
});
