import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotations } from '../formats/annotations';
import { vis } from '../formats/vis';
import { annotationsOf } from './annotations';
import { csvOf } from './csv';
import { markwhenOf } from './markwhen';
import { moduleOf } from './module';
import { orderOf, orderOfDates, orderOfEvents } from './testing';
import { visOf } from './vis';

describe('markwhenOf', () => {
  it.each([
    ['2014', '2014'],
    ['2014-09', '2014-09'],
    ['2014-09-05', '2014-09-05'],
    ['2014-09-05T10:20:30+02:00', '2014-09-05T10:20:30Z'],
    ['2014-09/2015', '2014-09/2015'],
    ['2014/..', '2014/now'],
    ['2014/', '2014'],
    ['../2014', '2014'],
    ['[1667,1668..1670]', '1667/1670'],
    ['186X', '1860/1869'],
    ['0043', '0043'],
    ['Y12000', '12000'],
    ['0000', '1 BCE'],
    ['-0043-03-15', '44 BCE'],
    ['-0499/-0199', '500 BCE - 200 BCE'],
    ['-0049/0050-02', '50 BCE - 50 CE'],
  ])('writes %s as %s', (date, text) => {
    expect(markwhenOf(orderOfDates(date))).toContain(`---\n\n${text}: E0\n> `);
  });

  it('keeps a text from being read as a date or a heading', () => {
    const text = markwhenOf(orderOfEvents({ title: 'A\n2014: b', date: '2014', gloss: '2015: c\n# d' }));
    expect(text).toBe(
      '---\ntitle: "Dates"\n---\n\n2014: A 2014: b\n> 2015: c\n> # d\n>\n> some time in 2014\n',
    );
  });

  it('has a section for each lane that has events', () => {
    const lanes = ['a', 'b', 'c'].map((id) => ({ id, title: `# ${id}` }));
    const events = [
      { title: 'E', date: '2014', lane: 'c' },
      { title: 'F', date: '2015', lane: 'a' },
    ];
    const text = markwhenOf(orderOf({ title: 'T', lanes, events }));
    expect(text.match(/^(#|\d).*$/gm)).toEqual(['# # a', '2015: F', '# # c', '2014: E']);
  });
});

describe('visOf', () => {
  it.each([
    ['2014-09-05', 'point', '2014-09-05', undefined],
    ['2014-09', 'range', '2014-09-01', '2014-10-01'],
    ['2014-09-05/2014-09-06', 'range', '2014-09-05', '2014-09-07'],
    ['2014-09-05T10:20:30', 'point', '2014-09-05T10:20:30', undefined],
    ['2014-09-05T01:20:30+02:00', 'point', '2014-09-04T23:20:30Z', undefined],
    ['2014/..', 'point', '2014-01-01', undefined],
    ['../2014', 'range', '2014-01-01', '2015-01-01'],
    ['-0043-03-15', 'point', '-000043-03-15', undefined],
    ['9999', 'range', '9999-01-01', '+010000-01-01'],
    ['0000', 'range', '0000-01-01', '0001-01-01'],
  ])('of %s is a %s from %s to %s, which Date reads', (date, type, start, end) => {
    const [item] = visOf(orderOfDates(date)).items;
    expect(item).toMatchObject({ type, start, ...(end !== undefined && { end }), edtf: date });
    expect([start, end ?? start].map((text) => Number.isNaN(Date.parse(text)))).toEqual([false, false]);
  });

  it('takes markup as text', () => {
    const [item] = visOf(orderOfEvents({ title: '<img src=x>', date: '2014', gloss: '<b>' })).items;
    expect([item?.content, item?.title]).toEqual(['&lt;img src=x&gt;', 'some time in 2014. &lt;b&gt;']);
  });

  it('leaves out what Date cannot hold, and says so', async () => {
    const order = orderOfDates('Y-300000');
    expect(visOf(order).items).toEqual([]);
    expect(await vis.lossesOf?.(order.content.chronology)).toMatchObject([
      { expected: { parts: [{ what: 'uncounted', count: 1 }] } },
    ]);
  });
});

describe('annotationsOf', () => {
  const source = { noun: 'essay', authors: ['A'], title: 'T', publisher: 'P', published: '2024', lang: 'fr' };
  const quotes = [
    { exact: 'en 2014', prefix: 'signed', suffix: 'at Minsk', marks: ['2014'] },
    { exact: 'later', lang: 'la', marks: [] },
  ];
  const events = [{ id: 'minsk', title: 'Minsk', date: '2014', quotes }];

  it('finds each quote in its source', () => {
    const url = 'https://example.org/essay';
    const { total, first } = annotationsOf(orderOf({ title: 'T', source: { ...source, url }, events }));
    expect(total).toBe(2);
    expect(first.items[0]).toMatchObject({
      id: 'https://example.org/t/#minsk/quote-1',
      target: {
        source: { id: url, language: 'fr' },
        selector: { type: 'TextQuoteSelector', exact: 'en 2014', prefix: 'signed', suffix: 'at Minsk' },
      },
    });
    expect(first.items[1]?.target.source.language).toBe('la');
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(2);
  });

  it('has none where the source has no address, and says so', async () => {
    const order = orderOf({ title: 'T', source, events });
    expect(annotationsOf(order).first.items).toEqual([]);
    expect(await annotations.lossesOf?.(order.content.chronology)).toMatchObject([
      { expected: { parts: [{ what: 'unquoted', count: 1 }] } },
    ]);
  });
});

describe('moduleOf', () => {
  it('is a module of the same', () => {
    const input = { title: 'T', events: [] };
    expect(moduleOf(input)).toBe(
      "import type { ChronologyInput } from 'anno-timeline/model';\n\nexport default {\n" +
        '  "title": "T",\n  "events": []\n} satisfies ChronologyInput;\n',
    );
  });
});

describe('csvOf', () => {
  /** RFC 4180, as briefly as it can be read. */
  function cellsOf(csv: string): string[][] {
    const rows: string[][] = [[]];
    for (const [, quoted, plain = '', end] of csv
      .replace('\ufeff', '')
      .matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
      rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
      if (end !== ',') rows.push([]);
    }
    return rows.slice(0, -1);
  }

  it('is read as the same cells', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a",;\t\r\n \ufeff=日'), maxLength: 8 });
    const width = 3;
    const row = fc.array(cell, { minLength: width, maxLength: width });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        expect(cellsOf(csvOf(rows))).toEqual(rows);
      }),
    );
  });
});
