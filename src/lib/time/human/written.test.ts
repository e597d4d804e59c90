import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHumanDate } from './read-human-date';

// Each line is a text and what it is, decided before there was a reader: EDTF, “ask” with all readings, or none.
const rowsOf = (file: string) =>
  readFileSync(`tests/dates/${file}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.lastIndexOf(' > ');
      return { text: line.slice(0, at), right: line.slice(at + 3) };
    });

function shown(text: string): string {
  const date = readHumanDate(text);
  if (date.kind === 'none') return 'none';
  return date.kind === 'read' ? date.edtf : `ask ${date.readings.map(({ edtf }) => edtf).join(' | ')}`;
}

const isAsked = (shownDate: string) => shownDate.startsWith('ask ');

describe.each(['written', 'written-2'])('dates as people write them: %s.txt', (file) => {
  const results = rowsOf(file).map((row) => ({ ...row, found: shown(row.text) }));

  it('none is read as another without a question', () => {
    const wrong = results.filter(
      ({ right, found }) => found !== right && found !== 'none' && !isAsked(found),
    );
    expect(wrong).toEqual([]);
  });

  it('80 of 100 are right unasked, 95 right or asked', () => {
    const right = results.filter((row) => row.found === row.right);
    const unasked = right.filter(({ found }) => !isAsked(found));
    const plain = results.filter((row) => !isAsked(row.right));
    expect(unasked.length / plain.length).toBeGreaterThanOrEqual(0.8);
    expect(right.length / results.length).toBeGreaterThanOrEqual(0.95);
  });
});
