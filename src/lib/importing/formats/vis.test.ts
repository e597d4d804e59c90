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

  it('reads groups in groups as lanes in lanes, and stops where they go in a circle', () => {
    const draft = read({
      groups: [
        { id: 1, content: 'Europe', nestedGroups: [2, 'fr'], showNested: false },
        { id: 2, content: 'Spain', nestedGroups: [3] },
        { id: 'fr', content: 'France' },
        { id: 3, content: 'Madrid', nestedGroups: [3] },
        { id: 4, content: 'A', nestedGroups: [5] },
        { id: 5, content: 'B', nestedGroups: [4] },
      ],
      items: [3, 'fr', 1, 5].map((group) => ({ group, content: 'Fair', start: '2014-09-05' })),
    });
    expect(draft.rows.map(({ lane, within }) => [lane, within])).toEqual([
      ['Madrid', ['Europe', 'Spain']],
      ['France', ['Europe']],
      ['Europe', undefined],
      ['B', ['A']],
    ]);
    expect(draft.folded).toEqual(['Europe']);
    expect(draft).not.toHaveProperty('extra');
  });

  it.each([
    [1_409_875_200_000, { edtf: '2014-09-05T00:00:00Z' }],
    [-2_208_988_800_000, { edtf: '1900-01-01T00:00:00Z' }],
    [-62_198_755_200_001, { edtf: '-0002-12-31T23:59:59Z' }],
    ['/Date(1198908717056)/', { edtf: '2007-12-29T06:11:57Z' }],
    ['-000050-04-20', { edtf: '-0050-04-20' }],
    ['Sat Apr 19 2014 10:00:00 GMT+0200 (CEST)', { edtf: '2014-04-19T10:00+02:00' }],
    [2014, { words: '2014' }],
    [1_398_902_400, { words: '1398902400' }],
    [1e300, { words: '1e+300' }],
    ['4/20/2014', { words: '4/20/2014' }],
  ])('reads the start %j of a bare list', (start, date) => {
    expect(read([{ content: 'Fair', start }]).rows[0]?.when).toEqual({ kind: 'date', date });
  });

  it('finds groups by number or text, and keeps what they say beside their names', () => {
    const groups = [
      { id: '3', content: 'B', nestedGroups: [4] },
      { id: 4, content: '', title: 'C' },
    ];
    const items = [3, '4'].map((group) => ({ content: 'Fair', start: '2014', group }));
    const { rows, extra } = read({ groups, items });
    expect(rows.map(({ lane }) => lane)).toEqual(['B', 'C']);
    expect(extra).toEqual({ groups });
  });

  it('reads the script of an example', () => {
    const text =
      "// items\nvar items = new vis.DataSet([{id: 1, content: 'Fair', start: new Date(2014, 8, 5), type: 'point',}]);\nvar timeline = new vis.Timeline(container, items, {});";
    expect(readVis(givenBy(text)).rows).toMatchObject([
      { title: 'Fair', when: { kind: 'date', date: { edtf: '2014-09-05' } } },
    ]);
  });
});
