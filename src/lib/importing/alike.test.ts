import { describe, expect, it } from 'vitest';
import { parseChronology } from '../model/parse';
import type { Draft, DraftRow } from './draft';
import { settle } from './settle';

const row = (title: string, words: string, more: Partial<DraftRow> = {}): Omit<DraftRow, 'at'> => ({
  title,
  when: { kind: 'date', date: { words } },
  ...more,
});
const draft = (...rows: readonly Omit<DraftRow, 'at'>[]): Draft => ({
  format: 'CSV',
  rows: rows.map((each, index) => ({ ...each, at: { index } })),
  losses: [],
});
const assumedOf = (from: Draft, answers = {}) =>
  settle(from, answers).report.assumed.filter(({ kind }) => kind === 'alike');

function idsIn(input: unknown): string[] {
  const read = parseChronology(input);
  if (read.kind !== 'chronology') throw new Error('expected a chronology');
  expect(read.mistakes.faults).toEqual([]);
  return [...read.chronology.events].sort((a, b) => a.order - b.order).map(({ id }) => id);
}

const TALKS = draft(
  row('Talks', '2014-09'),
  row('Talks', '2015'),
  row('Talks', '2014-09'),
  row('Peace', '2016'),
);
const OWN = { alike: 'own-ids' };

describe('events that are alike in title and date', () => {
  it('are counted and told, with an example, and what may be done', () => {
    expect(assumedOf(TALKS)).toMatchObject([
      {
        id: 'alike',
        count: 2,
        samples: [{ index: 0, title: 'Talks', edtf: '2014-09' }, { index: 2 }],
        choices: [{ id: 'by-order' }, { id: 'own-ids' }],
      },
    ]);
  });

  it('are not told where only the title is the same, or where the file gives ids', () => {
    expect(assumedOf(draft(row('Talks', '2014-09'), row('Talks', '2015')))).toEqual([]);
    const given = draft(row('Talks', '2014-09', { id: 'one' }), row('Talks', '2014-09', { id: 'two' }));
    expect(assumedOf(given)).toEqual([]);
  });

  it('have their ids in the file where that is asked for, the ones that they have without', () => {
    const [without, asked] = [settle(TALKS).input, settle(TALKS, OWN).input];
    expect(idsIn(asked)).toEqual(idsIn(without));
    expect(asked).toMatchObject({
      events: [{ id: 'talks-2014-09' }, { id: 'talks-2015' }, { id: 'talks-2014-09-2' }, { id: 'peace' }],
    });
    expect(without).not.toMatchObject({ events: [{ id: 'talks-2014-09' }] });
  });

  it('are told still when that is answered, so that it can be taken back', () => {
    expect(assumedOf(TALKS, OWN)).toMatchObject([{ count: 2, answer: 'own-ids' }]);
  });
});
