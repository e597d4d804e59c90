import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/messages/languages';

/** What may name a language: words, those of dates too, chronologies, and what a file without `lang` is in. */
const MAY = [
  'src/lib/messages/',
  'src/content/',
  'src/lib/model/limits.ts',
  // Words that are read, not shown.
  'src/lib/time/human/vocabulary/',
  'src/lib/importing/table/headers.ts',
];

const sources = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
  .concat(['vite.config.ts', 'vite.embed.config.ts', 'svelte.config.js'])
  .filter((path) => /\.(ts|js|svelte|html|css)$/.test(path) && !/\.test\.ts$|\/testing\.ts$/.test(path))
  .filter((path) => !MAY.some((place) => path.startsWith(place)));

// A bundler's name of modules, and a short one of SIMILE's.
const NO_LANGUAGE = /\bformat: [^\n]*'es'|\bdurationEvent: 'de'/g;

/** Where a source names a language of the list: as a text, a key, or the folder of its words. */
function namesIn(source: string): string[] {
  const tags = Object.keys(LANGUAGES).join('|');
  const code = source.replace(/\/\*[^]*?\*\/|<!--[^]*?-->|^\s*\/\/.*$/gm, '').replace(NO_LANGUAGE, '');
  const found =
    code.match(new RegExp(`(['"\`])(?:${tags})(?:-[A-Za-z]+)?\\1|messages/(?:${tags})\\b`, 'g')) ?? [];
  const scripts = code.match(/\p{Script=Han}|\p{Script=Cyrillic}/gu) ?? [];
  return [...found, ...scripts];
}

describe('a language', () => {
  it.each([
    [`lang === 'en' ? a : b`, 1],
    [`import { uk } from '../lib/messages/uk';`, 1],
    [`new Intl.Locale("zh-Hant")`, 1],
    [`year + '年'`, 1],
    [`worker: { format: 'es' }`, 0],
    [`// 'en' is said in a comment\nconst even = 'even';`, 0],
  ])('is named in %j %i times', (source, count) => {
    expect(namesIn(source)).toHaveLength(count);
  });

  it('is named by its words and by chronologies alone', () => {
    const found = sources
      .map((path) => [path, namesIn(readFileSync(path, 'utf8'))] as const)
      .filter(([, names]) => names.length > 0)
      .map(([path, names]) => `${path}: ${names.join(' ')}`);
    expect(found).toEqual([]);
  });
});
