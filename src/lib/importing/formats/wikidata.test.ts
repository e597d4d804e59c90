import { describe, expect, it } from 'vitest';
import { givenBy } from './given';
import { readWikidata } from './wikidata';
import { wikidataDate } from './wikidata-dates';

describe('wikidataDate', () => {
  it.each([
    ['1371-05-12T00:00:00Z', 11, '1371-05-12'],
    ['1371-05-01T00:00:00Z', 10, '1371-05'],
    ['1371-01-01T00:00:00Z', 9, '1371'],
    ['+1371-00-00T00:00:00Z', 9, '1371'],
    ['-0043-03-15T00:00:00Z', 11, '-0043-03-15'],
    ['0000-01-01T00:00:00Z', 9, '0000'],
    ['1860-01-01T00:00:00Z', 8, '186X'],
    ['1900-01-01T00:00:00Z', 7, '18XX'],
    ['1801-01-01T00:00:00Z', 7, '18XX'],
    ['-0299-01-01T00:00:00Z', 7, '-02XX'],
    ['0000-01-01T00:00:00Z', 7, '-00XX'],
    ['1500-01-01T00:00:00Z', 6, '1XXX'],
    ['-13798000000-01-01T00:00:00Z', 3, 'Y-13798000000S5'],
  ])('%s of precision %i is %s', (value, precision, edtf) => {
    expect(wikidataDate(value, precision)).toEqual({ edtf });
  });

  it('is its words without a precision, and of 1 January the year', () => {
    expect(wikidataDate('1371-05-01T00:00:00Z', undefined)).toEqual({ words: '1371-05-01' });
    expect(wikidataDate('1371-01-01T00:00:00Z', undefined)).toEqual({ edtf: '1371', words: '1371-01-01' });
  });
});

const ENTITY = 'http://www.wikidata.org/entity/';

describe('readWikidata', () => {
  it('reads bindings, whose dates have their precision', () => {
    const binding = (values: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { type: 'literal', value }]));
    const fair = {
      event: `${ENTITY}Q7`,
      eventLabel: 'Fair',
      eventDescription: 'a market',
      where: 'Point(1 2)',
    };
    const bindings = [
      { ...fair, time: '1371-01-01T00:00:00Z', timePrecision: '9', image: 'http://c/Special:FilePath/A.jpg' },
      { ...fair, time: '1371-01-01T00:00:00Z', timePrecision: '9', image: 'http://c/Special:FilePath/B.jpg' },
      {
        event: `${ENTITY}Q8`,
        eventLabel: 'Nobody knows',
        time: 'http://www.wikidata.org/.well-known/genid/1',
      },
    ].map(binding);
    const json = JSON.stringify({ head: { vars: [] }, results: { bindings } });
    expect(readWikidata(givenBy(json))).toMatchObject({
      format: 'Wikidata',
      rows: [
        {
          at: { index: 0 },
          id: 'Q7',
          title: 'Fair',
          text: 'a market',
          when: { kind: 'date', date: { edtf: '1371' } },
          links: [`${ENTITY}Q7`],
          media: { src: 'http://c/Special:FilePath/A.jpg' },
          extra: { where: 'Point(1 2)', image: 'http://c/Special:FilePath/A.jpg' },
        },
        { id: 'Q8', when: { kind: 'none' } },
      ],
      losses: [
        { kind: 'places', count: 2 },
        { kind: 'repeated-rows', count: 1 },
      ],
    });
  });

  it('says where it takes 1 January for a year, and keeps dates that are neither the one nor an end', () => {
    const rows = readWikidata(
      givenBy(
        JSON.stringify([
          {
            item: `${ENTITY}Q1`,
            start: '1565-01-01T00:00:00Z',
            end: '1603-03-24T00:00:00Z',
            found: '1500-02-03T00:00:00Z',
          },
          { item: `${ENTITY}Q2`, start: '1565-02-03T00:00:00Z', end: 't1234' },
        ]),
      ),
    ).rows;
    expect(rows).toMatchObject([
      { title: 'Q1', assumed: ['new-year'], extra: { found: '1500-02-03T00:00:00Z' } },
      { title: 'Q2', when: { kind: 'date', date: { words: '1565-02-03' } } },
    ]);
    expect(rows[1]?.assumed).toBeUndefined();
  });

  it('finds a name and a precision by what stands in the columns, and dates that have no time', () => {
    const bindings = [
      { event: { value: 'Fair' }, born: { value: '1371-01-01T00:00:00Z' }, bornPrec: { value: '7' } },
      { event: { value: 'Feast' }, born: { value: '1371' } },
      { event: { value: 'Nobody knows' }, born: { value: '_:b0' } },
    ];
    expect(readWikidata(givenBy(JSON.stringify({ head: {}, results: { bindings } }))).rows).toMatchObject([
      { title: 'Fair', when: { date: { edtf: '13XX' } } },
      { title: 'Feast', when: { date: { words: '1371' } } },
      { title: 'Nobody knows', when: { kind: 'none' } },
    ]);
  });

  it('reads the simple list, and starts and ends, each by its own precision', () => {
    const row = {
      reign: `${ENTITY}Q9`,
      reignLabel: 'Reign',
      start: '1565-01-01T00:00:00Z',
      startPrecision: '9',
      end: '1603-03-24T00:00:00Z',
      endPrecision: '11',
    };
    expect(readWikidata(givenBy(JSON.stringify([row]))).rows).toMatchObject([
      { when: { kind: 'span', start: { edtf: '1565' }, end: { edtf: '1603-03-24' } } },
    ]);
  });
});
