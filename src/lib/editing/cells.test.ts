import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChronology } from '../model/parse';
import { COLUMNS, type ColumnName, cellText, cellsAsText, withCell } from './cells';
import { eventsOf, withRowsMoved, withRowsTwice, withoutRows } from './document';
import type { JsonObject } from './json';
import { pastedBlock } from './pasted-block';
import { withCells } from './row-texts';

const blank: JsonObject = { title: 'T', events: [] };
const one: JsonObject = { title: 'T', events: [{ title: 'A', date: '2014-09' }] };
const inCell = (file: JsonObject, column: ColumnName, text: string, row = 0) =>
  withCell(file, row, column, text);
const first = (file: JsonObject) => eventsOf(file)[0];

describe('a date in its cell', () => {
  it('is EDTF where it is written so, and has its words beside it where it is not', () => {
    expect(first(inCell(one, 'date', '2015'))).toEqual({ title: 'A', date: '2015' });
    expect(first(inCell(one, 'date', 'spring 2014'))).toEqual({
      title: 'A',
      claim: { edtf: '2014-21', basis: 'stated', words: 'spring 2014' },
    });
  });

  it('keeps its place among the fields, and goes back to what it was', () => {
    const file: JsonObject = { title: 'T', events: [{ date: '2014', title: 'A' }] };
    const there = inCell(file, 'date', 'May 2014');
    expect(Object.keys(first(there) ?? {})).toEqual(['claim', 'title']);
    expect(inCell(there, 'date', '2014')).toEqual(file);
  });

  it.each(['soon', '9/10/2017', '2014-13'])('%s keeps its text, and is no date', (text) => {
    const file = inCell(one, 'date', text);
    expect(first(file)).toEqual({ title: 'A', date: text });
    expect(cellText(file, 0, 'date')).toBe(text);
    expect(parseChronology(file)).toMatchObject({ mistakes: { notShown: 1 } });
  });

  it('keeps the step that a derived claim took', () => {
    const claim = { edtf: '2014', basis: 'derived', derivation: 'a year later' };
    const file = inCell({ title: 'T', events: [{ title: 'A', claim }] }, 'date', 'spring 2014');
    expect(first(file)).toEqual({ title: 'A', claim: { ...claim, edtf: '2014-21', words: 'spring 2014' } });
  });

  it('takes along a record that only repeated it, and no other', () => {
    const sourced = inCell(one, 'source', 'The Times');
    expect(first(inCell(sourced, 'date', '2015'))).toMatchObject({ record: { edtf: '2015' } });
    const record = { edtf: '2014-09-05', source: 'S' };
    const own: JsonObject = { title: 'T', events: [{ title: 'A', date: '2014-09', record }] };
    expect(first(inCell(own, 'date', '2015'))).toMatchObject({ record });
  });

  it('taken away is gone', () => {
    expect(first(inCell(inCell(one, 'date', 'May 2014'), 'date', ''))).toEqual({ title: 'A' });
  });
});

describe('a source in its cell', () => {
  it('is the citation of a record of the same date, with its address', () => {
    expect(first(inCell(one, 'source', 'The Times, https://example.org/a'))).toEqual({
      title: 'A',
      date: '2014-09',
      record: { edtf: '2014-09', source: 'The Times, https://example.org/a', url: 'https://example.org/a' },
    });
  });

  it('taken away takes the record along, unless that has a date of its own', () => {
    expect(first(inCell(inCell(one, 'source', 'S'), 'source', ''))).toEqual({ title: 'A', date: '2014-09' });
    const record = { edtf: '2014-09-05', source: 'S' };
    const own: JsonObject = { title: 'T', events: [{ title: 'A', date: '2014-09', record }] };
    expect(first(inCell(own, 'source', ''))).toEqual({
      title: 'A',
      date: '2014-09',
      record: { edtf: '2014-09-05' },
    });
  });
});

describe('a lane in its cell', () => {
  const two: JsonObject = {
    title: 'T',
    events: [
      { title: 'A', date: '2014' },
      { title: 'B', date: '2015' },
    ],
  };

  it('is made by its name, and what has none is in one of its own', () => {
    const file = inCell(two, 'lane', 'War & peace');
    expect(file['lanes']).toEqual([
      { id: 'events', title: 'Other' },
      { id: 'war-peace', title: 'War & peace' },
    ]);
    expect(first(file)).toMatchObject({ lane: 'war-peace' });
    expect(parseChronology(file)).toMatchObject({ mistakes: { faults: [] } });
  });

  it('is the same for the same name, and the last without one takes away theirs', () => {
    const file = inCell(inCell(two, 'lane', 'War'), 'lane', 'War', 1);
    expect(file['lanes']).toEqual([{ id: 'war', title: 'War' }]);
  });

  it('that a cell leaves empty goes, unless it has a colour', () => {
    const both = inCell(inCell(two, 'lane', 'Wra'), 'lane', 'War', 1);
    expect(inCell(both, 'lane', 'War')['lanes']).toEqual([{ id: 'war', title: 'War' }]);
    const lanes = [
      { id: 'wra', title: 'Wra', colour: 'teal' },
      { id: 'war', title: 'War' },
    ];
    expect(inCell({ ...both, lanes }, 'lane', 'War')['lanes']).toEqual(lanes);
  });

  it('has an id of its own, whatever its name', () => {
    const names = ['战争', '???', 'A b', 'A-b', 'events'];
    const events = names.map((title) => ({ title, date: '2014' }));
    const file = names.reduce<JsonObject>((done, name, row) => inCell(done, 'lane', name, row), {
      title: 'T',
      events,
    });
    expect(parseChronology(file)).toMatchObject({ kind: 'chronology', mistakes: { faults: [] } });
    expect(names.map((_, row) => cellText(file, row, 'lane'))).toEqual(names);
  });
});

describe('rows', () => {
  it('a text behind the last is a new event, an empty one is none', () => {
    expect(inCell(blank, 'title', 'A')['events']).toEqual([{ title: 'A' }]);
    expect(inCell(blank, 'title', ' ')).toBe(blank);
  });

  it('are moved, doubled without their id, and taken out', () => {
    const file: JsonObject = { events: [{ id: 'a', title: 'A' }, { title: 'B' }] };
    expect(withRowsMoved(file, 1, 1, -1)['events']).toEqual([{ title: 'B' }, { id: 'a', title: 'A' }]);
    expect(withRowsMoved(file, 1, 1, 1)).toBe(file);
    expect(withRowsTwice(file, 0, 1)['events']).toEqual([
      { id: 'a', title: 'A' },
      { title: 'A' },
      { title: 'B' },
    ]);
    expect(withoutRows(file, 0, 2)['events']).toEqual([]);
  });
});

describe('a block of cells', () => {
  it('is pasted to the right and down, with rows where there are none', () => {
    const file = withCells(one, 0, 'title', pastedBlock('B\tText\nC\n\nD\t"two\nlines"'));
    expect(eventsOf(file).map(({ title, gloss }) => [title, gloss])).toEqual([
      ['B', 'Text'],
      ['C', undefined],
      ['D', 'two\nlines'],
    ]);
  });

  it('makes a lane once, and one of its own for rows that name none', () => {
    const file = withCells(blank, 0, 'title', pastedBlock('A\t\tWar\nB\t\t\nC\t\tWar'));
    expect(file['lanes']).toEqual([
      { id: 'events', title: 'Other' },
      { id: 'war', title: 'War' },
    ]);
    expect(eventsOf(file).map(({ lane }) => lane)).toEqual(['war', undefined, 'war']);
    const left = withCells(file, 1, 'lane', [['War']]);
    expect(left['lanes']).toEqual([{ id: 'war', title: 'War' }]);
  });

  it('of one cell is its text, with whatever quotation marks', () => {
    expect(pastedBlock('He said "so"\n')).toEqual([['He said "so"']]);
    expect(pastedBlock('a\t"b\nc\td')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
  });

  it('copied and pasted says the same', () => {
    const cell = fc.constantFrom(
      '',
      'A',
      '2014-09',
      'spring 2014',
      'soon',
      'two\nlines',
      'a\tb',
      'say "so"',
      'War',
    );
    const rows = fc.array(
      fc.array(cell, { minLength: 6, maxLength: 6 }).map(([date = '', , ...rest]) => [date, 'A', ...rest]),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, (block) => {
        const file = withCells(blank, 0, 'date', block);
        const all = { from: 0, to: eventsOf(file).length };
        const again = withCells(blank, 0, 'date', pastedBlock(cellsAsText(file, all, COLUMNS)));
        expect(cellsAsText(again, all, COLUMNS)).toBe(cellsAsText(file, all, COLUMNS));
      }),
    );
  });
});
