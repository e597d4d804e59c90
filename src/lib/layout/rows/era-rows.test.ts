import { describe, expect, it } from 'vitest';
import { parseChronology } from '../../model/parse';
import { eraRowsIn, erasHeight, placedEras } from './era-rows';

function erasOf(...eras: readonly (readonly [title: string, edtf: string])[]) {
  const result = parseChronology({
    title: 'T',
    events: [{ title: 'E', date: '1950' }],
    eras: eras.map(([title, edtf]) => ({ title, edtf })),
  });
  if (result.kind !== 'chronology') throw new Error('expected a chronology, found none');
  return placedEras(result.chronology);
}
const rowsOf = (placed: ReturnType<typeof erasOf>) =>
  Object.fromEntries(placed.map(({ era, row }) => [era.title, row]));

describe('the rows of eras', () => {
  it('have what lies within another below it, and what is apart in one', () => {
    const placed = erasOf(['Within', '1960/1970'], ['Whole', '1947/1991'], ['Later', '1975/1980']);
    expect(rowsOf(placed)).toEqual({ Whole: 0, Within: 1, Later: 1 });
  });

  it('one follows another in a row where both name the same year', () => {
    expect(rowsOf(erasOf(['Ming', '1368/1644'], ['Qing', '1644/1912']))).toEqual({ Ming: 0, Qing: 0 });
    expect(rowsOf(erasOf(['Song', '0960/1279'], ['Yuan', '1271/1368']))).toEqual({ Song: 0, Yuan: 1 });
  });

  it('every second one of a row is another, so that neighbours are told apart', () => {
    const placed = erasOf(['A', '1900/1910'], ['B', '1910/1920'], ['C', '1920/1930']);
    expect(placed.map(({ isOther }) => isOther)).toEqual([false, true, false]);
  });

  it('never have two eras at the same time, whatever they are', () => {
    const placed = erasOf(
      ...Array.from({ length: 40 }, (_, place): [string, string] => {
        const from = 1800 + ((place * 37) % 150);
        return [`E${place}`, `${from}-01-01/${from + 1 + ((place * 13) % 60)}-12-31`];
      }),
    );
    for (const one of placed)
      for (const other of placed) {
        const isApart = one.firmTo <= other.firmFrom || other.firmTo <= one.firmFrom;
        expect(one === other || one.row !== other.row || isApart).toBe(true);
      }
  });

  it('a single date takes all of its time, and an interval whose ends are years fades within these', () => {
    const [decade, war] = erasOf(['Decade', '195X'], ['War', '1947/1949']).toSorted(
      (a, b) => a.place - b.place,
    );
    expect(decade).toMatchObject({
      firmFrom: decade?.era.bounds.start,
      firmTo: decade?.era.bounds.end,
    });
    expect(war).toMatchObject({
      firmFrom: war?.era.bounds.latestStart,
      firmTo: war?.era.bounds.earliestEnd,
    });
  });

  it('take less than a quarter of the lanes, but one row wherever there is an era', () => {
    const nested = erasOf(['A', '1900/1999'], ['B', '1910/1990'], ['C', '1920/1980'], ['D', '1930/1970']);
    expect([60, 150, 258, 400].map((px) => eraRowsIn(nested, px))).toEqual([1, 2, 3, 4]);
    expect(eraRowsIn([], 258)).toBe(0);
    expect(erasHeight(0)).toBe(0);
  });
});
