import { describe, expect, it } from 'vitest';
import { importFile } from '../registry';
import { rCells } from './r-cells';

async function rowsOf(text: string) {
  const read = await importFile(text);
  if (read.kind !== 'draft') throw new Error(`expected rows, found ${JSON.stringify(read)}`);
  const { draft } = read;
  const said = draft.rows.map(({ when, title, text: more }) => [
    when.kind === 'date' && !('edtf' in when.date) ? when.date.words : when.kind,
    title,
    ...(more === undefined ? [] : [more]),
  ]);
  return { ...draft, said };
}

describe('lines that begin with dates', () => {
  it('are a row each, by the longest date before a mark', async () => {
    const { format, said, rows } = await rowsOf(
      'c. 1850: It began\n\n• 1914–1918 – War: a long one\n11 November 1918 — Peace\n1919 - 1920 - Talks\n',
    );
    expect(format).toBe('Text');
    expect(said).toEqual([
      ['c. 1850', 'It began'],
      ['1914–1918', 'War: a long one'],
      ['11 November 1918', 'Peace'],
      ['1919 - 1920', 'Talks'],
    ]);
    expect(rows.map(({ at }) => at.line)).toEqual([1, 3, 4, 5]);
  });

  it('have a title over them, and their texts below them', async () => {
    const { title, said } = await rowsOf('My notes\n1914 – War\nIt was bad.\n1918 – Peace\n1919 – Talks\n');
    expect(title).toBe('My notes');
    expect(said).toEqual([
      ['1914', 'War', 'It was bad.'],
      ['1918', 'Peace'],
      ['1919', 'Talks'],
    ]);
  });

  it.each([
    'Prose. In 1914 the war began.\nIt ended in 1918 – at last.\n',
    'note 1: that is all\nnote 2: and this\nnote 3: no date\n',
  ])('are none in other texts: %j', async (text) => {
    expect(await importFile(text)).toMatchObject({ kind: 'fault', fault: { kind: 'wrong-file' } });
  });
});

describe('a table of R', () => {
  it('is read from the rows of a tribble', async () => {
    const { format, said, rows } = await rowsOf(
      '# notes\nlibrary(tibble)\nwars <- tibble::tribble(~Name, ~Date, ~`How many`,\n  "A \\"x\\"", "2001-3-8", 1L, # one\n  \'B, (y)\', "1850", NA\n) %>% mutate(z = f(1))\n',
    );
    expect(format).toBe('R');
    expect(said).toEqual([
      ['2001-3-8', 'A "x"'],
      ['1850', 'B, (y)'],
    ]);
    expect(rows.map(({ extra }) => extra)).toEqual([{ 'How many': '1' }, undefined]);
  });

  it('is read from the columns of a data frame', async () => {
    const { said } = await rowsOf(
      'x <- data.frame(date = c("1914", "1918"), title = c("A", "B"), stringsAsFactors = FALSE)',
    );
    expect(said).toEqual([
      ['1914', 'A'],
      ['1918', 'B'],
    ]);
  });

  it.each([
    'x <- tribble(',
    'x <- data.frame(',
    'x <- tribble(~a, ~b)',
    'x <- data.frame(a = c("\\u{ffffff}',
  ])('is none where it has no rows: %j', (text) => {
    expect(() => rCells(text)).not.toThrow();
  });
});
