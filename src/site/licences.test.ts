import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesOf, licencesText, noticesOf } from './licences';

const all = licencesOf(process.cwd());
const names = all.map(({ name }) => name);

describe('licencesOf', () => {
  it('has whatever a reader downloads, and what that stands on', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(dependencies), 'svelte', 'd3-array', 'entities']),
    );
    for (const { name, text } of all) expect(text, name).toMatch(/copyright|©/i);
  });
});

describe('licencesText', () => {
  it('has the whole licence of the faces before the programs', () => {
    const text = licencesText(all);
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text).toContain('PERMISSION & CONDITIONS');
    expect(text.indexOf('source-serif-4')).toBeLessThan(text.indexOf('svelte'));
  });
});

describe('noticesOf', () => {
  it('has a face where the file carries one, and what its scripts are made of', () => {
    const own = noticesOf(all, 'a { color: red }');
    expect(own).toMatch(/svelte \d[^]*valibot \d/);
    expect(own).not.toMatch(/OPEN FONT|uqr|papaparse/);
    expect(noticesOf(all, '@font-face { src: url(data:font/woff2;base64,AA) }')).toContain('OPEN FONT');
  });
});
