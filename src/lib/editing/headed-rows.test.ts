import { describe, expect, it } from 'vitest';
import { eventsOf } from './document';
import { headedRows } from './headed-rows';
import type { JsonObject } from './json';
import { pastedBlock } from './pasted-block';
import { withRowTexts } from './row-texts';

const blank: JsonObject = { title: 'T', events: [] };
const rowsOf = (text: string) => headedRows(pastedBlock(text));
const pasted = (text: string, file = blank, row = 0) =>
  eventsOf(withRowTexts(file, row, rowsOf(text) ?? [])).map((event) => event);

describe('a block with headings', () => {
  it('is read by them, in whatever order they stand', () => {
    expect(pasted('Source\tTitle\tDate\nThe Times\tA kite\t2014')).toEqual([
      { title: 'A kite', date: '2014', record: { edtf: '2014', source: 'The Times' } },
    ]);
  });

  it.each([
    ['German', 'Titel\tDatum\tBeschreibung'],
    ['French', 'Titre\tDate\tDescription'],
    ['Spanish', 'Título\tFecha\tDescripción'],
    ['Russian', 'Название\tДата\tОписание'],
    ['Ukrainian', 'Назва\tДата\tОпис'],
    ['Chinese', '標題\t日期\t說明'],
  ])('in %s', (_, head) => {
    expect(pasted(`${head}\nA\t2014\tText`)).toEqual([{ title: 'A', date: '2014', gloss: 'Text' }]);
  });

  it.each([
    ['Start\tEnd\tTitle\n1914\t1918\tA', '1914/1918'],
    ['Start\tEnd\tTitle\n1914\tpresent\tA', '1914/..'],
    ['Year\tMonth\tDay\tTitle\n1914\t7\t28\tA', '1914-07-28'],
  ])('%j is of %s', (text, date) => {
    expect(pasted(text)).toEqual([{ title: 'A', date }]);
  });

  it('has both ends in words where they are written so', () => {
    expect(pasted('Start\tEnd\tTitle\nMay 1914\tJune 1915\tA')).toEqual([
      { title: 'A', claim: { edtf: '1914-05/1915-06', basis: 'stated', words: 'May 1914 – June 1915' } },
    ]);
  });

  it('keeps a date that is not understood, and what there is no cell for', () => {
    expect(pasted('Date\tTitle\tWho\tCost\nsoon\tA\tAnn; Bea\t12')).toEqual([
      { title: 'A', date: 'soon', actors: ['Ann', 'Bea'], extra: { Cost: '12' } },
    ]);
  });

  it('changes of rows that are there what it has a heading for, and no more', () => {
    const file: JsonObject = {
      title: 'T',
      events: [{ title: 'A', date: '2014', gloss: 'Text', weight: 0.9 }],
    };
    expect(pasted('Title\tDate\nB\t2015\nC\t2016', file)).toEqual([
      { title: 'B', date: '2015', gloss: 'Text', weight: 0.9 },
      { title: 'C', date: '2016' },
    ]);
  });
});

describe('a block without headings', () => {
  it.each(['2014\tTitle\n2015\tB', 'Title\nA', 'Date\tTitle', 'Battle\tof Hastings\n1066\tB', '\t\n1\t2'])(
    '%j is none with them',
    (text) => {
      expect(rowsOf(text)).toBeUndefined();
    },
  );
});
