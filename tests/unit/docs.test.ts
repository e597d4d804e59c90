import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/site/share/embed-code';
import { COMMANDS } from '../../src/embed/host-api/commands';
import { DEFAULTS } from '../../src/embed/options/options';
import { readOptions } from '../../src/embed/options/read-options';

const text = readFileSync('docs/embedding.md', 'utf8');
const shown = {
  address: 'https://example.org/embed/',
  title: 'The Sino-Russia Axis in dates',
  steps: 14,
  sync: 'k3f9ab',
};

/** Without the line breaks and spaces that only the reader sees. */
const plain = (code: string) => code.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');

describe('docs/embedding.md', () => {
  it.each(['page', 'reveal', 'slidev', 'quarto', 'wordpress'] as const)(
    'has the code that the share panel gives for %s',
    (tool) => {
      expect(plain(text)).toContain(plain(embedCode(tool, shown)));
    },
  );

  it('has a row for every parameter, and for no other', () => {
    const table = text.slice(text.indexOf('| parameter '), text.indexOf('Of the whole table'));
    const named = table
      .split('\n')
      .slice(2)
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z]+)`/g)].map(([, name]) => name));
    const view = [
      'from',
      'to',
      'at',
      'scale',
      'time',
      'lanes',
      'folded',
      'find',
      'actors',
      'only',
      'measure',
    ];
    expect(named.sort()).toEqual([...Object.keys(DEFAULTS), ...view].sort());
  });

  it('names only addresses that are understood', () => {
    const addresses = [...text.replaceAll('&amp;', '&').matchAll(/example\.org\/embed\/(\?[^"#\s]*)/g)].map(
      ([, search = '']) => search,
    );
    expect(addresses.length).toBeGreaterThan(3);
    for (const search of addresses) expect(readOptions(search).faults, search).toEqual([]);
  });

  it('names every command of the messages', () => {
    for (const command of COMMANDS) {
      const name = { view: 'setView', theme: 'setTheme' }[command] ?? command;
      expect(text).toContain(`\`${name}`);
    }
  });
});

describe('docs/decisions', () => {
  it('has an index with the name of each, and of no other', () => {
    const files = readdirSync('docs/decisions').filter((file) => /^\d/.test(file));
    const index = readFileSync('docs/decisions/README.md', 'utf8');
    const titles = files.map((file) => {
      const [, title] = /^# \d+ · (.*)/.exec(readFileSync(`docs/decisions/${file}`, 'utf8')) ?? [];
      return `[${title}](${file})`;
    });
    expect(index.match(/\[.*?\]\(\d.*?\)/g)).toEqual(titles);
  });
});
