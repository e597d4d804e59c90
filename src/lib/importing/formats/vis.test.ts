import { describe, expect, it } from 'vitest';
import { givenBy } from './given';
import { readVis } from './vis';

const read = (json: unknown) => readVis(givenBy(JSON.stringify(json)));

describe('readVis', () => {
  it('reads items, and groups as lanes', () => {
    const draft = read({
      groups: [{ id: 1, content: '<b>Markets</b>' }],
      items: [
        {
          id: 7,
          group: 1,
          content: 'Fair <i>day</i>',
          title: 'A tip',
          start: '2014-09-05',
          end: '2014-09-07',
          className: 'red',
        },
        { id: 8, group: 'other', content: 'Point', start: '2014-09-05T10:20:30.000Z', type: 'point' },
        { content: 'No date', start: null },
      ],
    });
    expect(draft.rows).toEqual([
      {
        at: { index: 0 },
        id: '7',
        title: 'Fair day',
        text: 'A tip',
        lane: 'Markets',
        when: { kind: 'span', start: { edtf: '2014-09-05' }, end: { edtf: '2014-09-07' } },
        extra: { className: 'red' },
      },
      {
        at: { index: 1 },
        id: '8',
        title: 'Point',
        lane: 'other',
        when: { kind: 'date', date: { edtf: '2014-09-05T10:20:30Z' } },
        extra: { type: 'point' },
      },
      { at: { index: 2 }, title: 'No date', when: { kind: 'none' } },
    ]);
    expect(draft.losses).toEqual([{ kind: 'styles', count: 1 }]);
  });

  it('reads a bare list, and leaves numbers, which are milliseconds, in their words', () => {
    const { rows, habits } = read([{ content: 'Fair', start: 1_409_875_200_000 }]);
    expect(rows[0]?.when).toEqual({ kind: 'date', date: { words: '1409875200000' } });
    expect(habits?.serials).toBe('unix-ms');
  });
});
