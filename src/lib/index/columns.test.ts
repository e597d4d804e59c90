import { describe, expect, it } from 'vitest';
import content from '../../content/sino-russia-axis';
import { validChronology } from '../model/valid';
import { columnsOf } from './columns';
import { lanesOf, rowOf } from './lanes';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('a chronology as columns', () => {
  it('has what claim and record say together, open where either is, and what is known where an end is not', () => {
    const events = [
      {
        title: 'A',
        claim: { edtf: '2014-09', basis: 'stated' },
        record: { edtf: '2014-09-05', source: 'S' },
      },
      { title: 'B', date: '2015/..' },
      { title: 'C', date: '2016-03-01/' },
    ] as const;
    const chronology = validChronology({ title: 'T', events }, 'x');
    const byId = (id: string) => rowOf(chronology, id) ?? -1;
    const { starts, ends } = columnsOf(chronology);
    const spans = ['a', 'b', 'c'].map((id) => [starts[byId(id)], ends[byId(id)]]);
    expect(spans).toEqual([
      [day('2014-09-01'), day('2014-10-01')],
      [day('2015-01-01'), Infinity],
      [day('2016-03-01'), day('2016-03-01')],
    ]);
  });

  it('stands in time order, each event in its lane and no other', () => {
    const chronology = validChronology(content, 'essay');
    const { anchors, lanes, weights } = columnsOf(chronology);
    expect([...anchors]).toEqual([...anchors].sort((a, b) => a - b));
    expect([...lanes].map((lane) => chronology.lanes[lane]?.id)).toEqual(
      chronology.events.map(({ lane }) => lane),
    );
    const rows = lanesOf(chronology).flatMap((lane) => [...lane.rows]);
    expect(rows.toSorted((a, b) => a - b)).toEqual(chronology.events.map((_, row) => row));
    for (const { rows, best } of lanesOf(chronology)) {
      expect([...best.weights]).toEqual([...rows].map((row) => weights[row]));
    }
  });

  it('is found once', () => {
    const chronology = validChronology(content, 'essay');
    expect(columnsOf(chronology)).toBe(columnsOf(chronology));
    expect(lanesOf(chronology)).toBe(lanesOf(chronology));
  });
});
