import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'anno-library-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { exports }: { exports: Record<string, { default: string } | string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const docs = readFileSync('docs/library.md', 'utf8');

/** The source of a module of the library, by the name that it is imported by. */
function sourceOf(name: string): string {
  const entry = exports[name.replace('anno-timeline', '.')];
  if (typeof entry !== 'object') throw new Error(`expected a way in of package.json, found ${name}`);
  return pathToFileURL(resolve(entry.default.replace('./dist/', 'src/lib/').replace(/\.js$/, '.ts'))).href;
}

describe('docs/library.md', () => {
  it('has every way in, and no other', () => {
    const table = docs.slice(docs.indexOf('| from '), docs.indexOf('\n## '));
    const named = [...table.matchAll(/`anno-timeline\/?([^`]*)`/g)].map(([, name = '']) =>
      name.replace('…', '*'),
    );
    const ways = Object.keys(exports).map((name) => name.replace(/^\.\/?/, ''));
    expect(named.sort()).toEqual(ways.filter((name) => name !== 'package.json').sort());
  });

  const samples = [...docs.matchAll(/```js\n([^]*?)```/g)].map(([, code = '']) => code);
  it.each(samples)('has code that does what it says: %#', async (code) => {
    const file = join(folder, `${samples.indexOf(code)}.js`);
    const own = code.replace(/from '(anno-timeline[^']*)'/g, (_, name: string) => `from '${sourceOf(name)}'`);
    // Each line that ends in “// → …” says what it is.
    const told: string[] = [];
    const telling = own.replace(/^(.*?);\s*\/\/ → (.*)$/gm, (_, value: string, said: string) => {
      told.push(said);
      return `said.push(${value});`;
    });
    writeFileSync(
      file,
      `const said = [];\n${telling}\nexport default said;\n`.replace(
        /^(const said.*\n)((?:import.*\n)+)/,
        '$2$1',
      ),
    );
    const made: { readonly default: readonly unknown[] } = await import(pathToFileURL(file).href);
    expect(told.length).toBeGreaterThan(0);
    expect(made.default.map((value) => JSON.stringify(value))).toEqual(
      told.map((said) => JSON.stringify(JSON.parse(said))),
    );
  });
});
