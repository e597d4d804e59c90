import { describe, expect, it } from 'vitest';
import { readDateColumn } from './read-date-column';

const shown = (cells: readonly string[], habits = {}) =>
  readDateColumn(cells, habits).cells.map((cell) => (cell.kind === 'read' ? cell.edtf : cell.kind));
const kinds = (cells: readonly string[]) => readDateColumn(cells).questions.map(({ kind }) => kind);

describe('readDateColumn', () => {
  it('a row above 12 proves the order of all', () => {
    expect(shown(['9/10/2017', '13/2/2014'])).toEqual(['2017-10-09', '2014-02-13']);
    expect(shown(['9/10/2017', '2/13/2014'])).toEqual(['2017-09-10', '2014-02-13']);
    expect(readDateColumn(['9/10/2017', '2/13/14']).habits).toEqual({ order: 'month-first' });
  });

  it('years of two digits may stand first: a row that has no other order proves it', () => {
    expect(shown(['14/03/04', '25/12/14'])).toEqual(['asked', 'asked']);
    expect(shown(['14/03/04', '31/12/99'])).toEqual(['2004-03-14', '1999-12-31']);
    expect(shown(['14-03-04', '15-01-31', '99-12-31'])).toEqual(['2014-03-04', '2015-01-31', '1999-12-31']);
  });

  it('where all are twelve or less, nothing is proven and all are asked', () => {
    expect(shown(['9/10/2017', '1/2/2017', '12/12/2016'])).toEqual(['asked', 'asked', '2016-12-12']);
  });

  it('c1650 beside it makes c1850 about 1850', () => {
    expect(shown(['c1850', 'c1650'])).toEqual(['1850~', '1650~']);
    expect(shown(['c1850', 'c1999'])).toEqual(['asked', 'asked']);
    expect(readDateColumn(['c1850', 'c1999']).questions).toEqual([
      { kind: 'bare-c', count: 2, of: 2, cells: [0, 1], ways: [{ bareC: 'about' }, { bareC: 'copyright' }] },
    ]);
  });

  it('rows that contradict each other prove nothing', () => {
    expect(shown(['9/10/2017', '13/2/2014', '2/13/2014'])).toEqual(['asked', '2014-02-13', '2014-02-13']);
  });

  it('what is left is asked once, with its rows and what would settle them', () => {
    expect(readDateColumn(['9/10/2017', '', '1/2/2017', '2014']).questions).toEqual([
      {
        kind: 'order',
        count: 2,
        of: 3,
        cells: [0, 2],
        ways: [{ order: 'day-first' }, { order: 'month-first' }],
      },
    ]);
  });

  it('what a person has settled goes before what rows prove', () => {
    expect(shown(['9/10/2017', '13/2/2014'], { order: 'month-first' })[0]).toBe('2017-09-10');
  });

  it('ranges beside it make 2001-02 a range, months beside it Oct-06 a month', () => {
    expect(shown(['2001-02', '1914-1918'])).toEqual(['2001/2002', '1914/1918']);
    expect(shown(['2001-02', '2001-11', '2014-09'])).toEqual(['2001-02', '2001-11', '2014-09']);
    expect(shown(['Oct-06', 'Nov-99'])).toEqual(['2006-10', '1999-11']);
    expect(shown(['Oct-06', 'November 2003'])).toEqual(['2006-10', '2003-11']);
  });

  it('bare numbers are dates where all of a column are of one kind', () => {
    expect(shown(['41887', '41888', ''])).toEqual(['2014-09-05', '2014-09-06', 'none']);
    expect(shown(['20140905', '19991231'])).toEqual(['2014-09-05', '1999-12-31']);
    expect(shown(['1409875200'])).toEqual(['2014-09-05T00:00:00Z']);
    expect(shown(['1409875200000', '1409875201500'])).toEqual([
      '2014-09-05T00:00:00Z',
      '2014-09-05T00:00:01Z',
    ]);
    expect(shown(['1409875200', '2014'])).toEqual(['none', '2014']);
    expect(shown(['5551234567', '2075550123'])).toEqual(['none', 'none']);
  });

  it('false firsts are offered with their counts, and not taken', () => {
    const firsts = ['2003-12-01', '2004-01-01', '2004-03-01', '2005-06-01', '2006-06-17'];
    expect(shown(firsts)).toEqual(firsts);
    expect(readDateColumn(firsts).questions).toEqual([
      { kind: 'first-days', count: 4, of: 5, cells: [0, 1, 2, 3], ways: [] },
    ]);
    expect(kinds(['1999-01-01', '2000-01-01', '2001-01-01', '2002-01-01'])).toEqual([
      'first-of-january',
      'first-days',
    ]);
    expect(kinds(['1999-05-02', '2000-01-01', '2001-07-01', '2002-01-09'])).toEqual([]);
    expect(kinds(Array.from({ length: 5 }, (_, day) => `2014-09-1${day}T00:00:00`))).toEqual(['midnights']);
  });

  it('an empty column has nothing to ask', () => {
    expect(readDateColumn([])).toEqual({ habits: {}, cells: [], questions: [] });
    expect(kinds(['', ' '])).toEqual([]);
  });
});
