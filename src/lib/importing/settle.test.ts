import { describe, expect, it } from 'vitest';
import { parseChronology } from '../model/parse';
import type { Draft, DraftRow, DraftWhen } from './draft';
import { settle } from './settle';

const row = (when: DraftWhen, more: Partial<DraftRow> = {}, index = 0): DraftRow => ({
  at: { index },
  title: 'A',
  when,
  ...more,
});
const draft = (rows: readonly DraftRow[], more: Partial<Draft> = {}): Draft => ({
  format: 'CSV',
  rows: rows.map((each, index) => ({ ...each, at: { index } })),
  losses: [],
  ...more,
});
const words = (...texts: readonly string[]) =>
  draft(texts.map((text) => row({ kind: 'date', date: { words: text } })));

function datesOf(from: Draft, answers = {}): string[] {
  const result = parseChronology(settle(from, answers).input);
  if (result.kind !== 'chronology') throw new Error('expected a chronology');
  expect(result.mistakes.faults).toEqual([]);
  return [...result.chronology.events].sort((a, b) => a.order - b.order).map(({ claim }) => claim.edtf);
}

describe('settle', () => {
  it('reads words, and keeps them with the event', () => {
    const { input } = settle(words('c. 1850'));
    expect(input).toMatchObject({
      events: [{ title: 'A', claim: { edtf: '1850~', basis: 'stated', words: 'c. 1850' } }],
    });
  });

  it('asks once for all whether days or months come first, and meanwhile draws one of both', () => {
    const from = words('9/10/2017', '3/4/2018');
    expect(datesOf(from)).toEqual(['[2017-09-10,2017-10-09]', '[2018-03-04,2018-04-03]']);
    const { questions } = settle(from).report;
    expect(questions).toMatchObject([
      { id: 'order', count: 2, choices: [{ id: 'day-first', sample: '2017-10-09' }, { id: 'month-first' }] },
    ]);
    expect(datesOf(from, { order: 'month-first' })).toEqual(['2017-09-10', '2018-03-04']);
    expect(datesOf(from, { 'row:1': '2018' })).toEqual(['[2017-09-10,2017-10-09]', '2018']);
  });

  it('keeps a question that is answered, with its answer, so that it can be taken back', () => {
    const from = words('9/10/2017', '1557/8');
    const answers = { order: 'month-first', 'double-year: 1557/8': '1558' };
    expect(settle(from, answers).report.questions).toMatchObject([
      { id: 'order', count: 1, choices: [{ id: 'day-first' }, { id: 'month-first' }], answer: 'month-first' },
      { id: 'double-year: 1557/8', answer: '1558' },
    ]);
    expect(settle(from, { 'row:0': '2017' }).report.given).toMatchObject([{ index: 0, edtf: '2017' }]);
  });

  it('offers what an assumption may be otherwise, and takes it by an answer', () => {
    const from = words('19th century');
    expect(datesOf(from)).toEqual(['18XX']);
    const [assumed] = settle(from, { centuries: 'strict' }).report.assumed;
    expect(assumed).toMatchObject({
      kind: 'loose-century',
      id: 'centuries',
      choices: [{ id: 'loose', sample: '18XX' }, { id: 'strict' }],
      answer: 'strict',
    });
    expect(datesOf(from, { centuries: 'strict' })).toEqual([assumed?.choices?.[1]?.sample]);
  });

  it('goes by a row that proves it, at either end of a span', () => {
    const from = draft([
      row({ kind: 'span', start: { words: '1/2/2014' }, end: { words: '13/2/2014' } }),
      row({ kind: 'date', date: { words: '3/4/2014' } }),
    ]);
    expect(datesOf(from)).toEqual(['2014-02-01/2014-02-13', '2014-04-03']);
    expect(settle(from).report.questions).toEqual([]);
  });

  it('offers months and years where firsts are too many, and takes none of them unasked', () => {
    const from = words('2003-12-01', '2004-01-01', '2005-01-01', '2006-01-01', '2007-05-09');
    expect(datesOf(from)[0]).toBe('2003-12-01');
    expect(settle(from).report.questions).toMatchObject([
      { id: 'first-days', count: 4, choices: [{ id: 'days' }, { id: 'months' }, { id: 'years' }] },
    ]);
    expect(datesOf(from, { 'first-days': 'years' })).toEqual([
      '2003-12',
      '2004',
      '2005',
      '2006',
      '2007-05-09',
    ]);
  });

  it('takes 1 January of Wikidata, which writes years so, for a year until somebody says otherwise', () => {
    const from = {
      ...words('1371-01-01T00:00:00Z', '1868-10-10T00:00:00Z', '1943-06-01T00:00:00Z'),
      format: 'Wikidata',
    };
    expect(datesOf(from)).toEqual(['1371', '1868-10-10', '1943-06-01']);
    expect(settle(from).report.questions).toMatchObject([
      { id: 'first-days', meanwhile: 'januaries', choices: [{ sample: '1371' }, { id: 'days' }, {}, {}] },
    ]);
    expect(datesOf(from, { 'first-days': 'days' })[0]).toBe('1371-01-01');
    expect(datesOf(from, { 'first-days': 'years' })).toEqual(['1371', '1868-10-10', '1943-06']);
  });

  it('takes midnights that all have for days, and says so', () => {
    const from = words('1371-05-02T00:00:00Z', '1371-06-03T00:00:00Z');
    expect(datesOf(from)).toEqual(['1371-05-02', '1371-06-03']);
    expect(settle(from).report.assumed).toMatchObject([{ kind: 'midnight', count: 2 }]);
  });

  it('has an end that is not included end the day before', () => {
    const span = (end: string): DraftWhen => ({
      kind: 'span',
      start: { edtf: '2014-03-01' },
      end: { edtf: end },
      endsBefore: true,
    });
    expect(datesOf(draft([row(span('2014-03-04')), row(span('2014-03-02'))]))).toEqual([
      '2014-03-01/2014-03-03',
      '2014-03-01',
    ]);
  });

  it('draws of four points the outer two, and keeps all in the words', () => {
    const bounds: DraftWhen = {
      kind: 'bounds',
      start: { edtf: '1871' },
      latestStart: { edtf: '1872' },
      earliestEnd: { edtf: '1878' },
      end: { edtf: '1879' },
    };
    expect(settle(draft([row(bounds)])).input).toMatchObject({
      events: [{ claim: { edtf: '1871/1879', words: '1871…1872 – 1878…1879' } }],
    });
  });

  it('leaves times out of a set, and no day of it', () => {
    const once = (start: string, latestStart: string): DraftWhen => ({
      kind: 'bounds',
      start: { edtf: start },
      latestStart: { edtf: latestStart },
    });
    const from = draft([
      row(once('1963-11-22T23:00-06:00', '1963-11-24T01:00-06:00')),
      row(once('1963-11-22T12:15', '1963-11-22T12:20')),
    ]);
    expect(datesOf(from)).toEqual(['[1963-11-22..1963-11-24]', '1963-11-22']);
    expect(settle(from).input).toMatchObject({
      events: [{}, { claim: { words: '1963-11-22T12:15 – 1963-11-22T12:20' } }],
    });
  });

  it('keeps no words that say the same: 476, 1914 to 1918', () => {
    const span: DraftWhen = { kind: 'span', start: { words: '1914' }, end: { words: '1918' } };
    const from = draft([row({ kind: 'date', date: { words: '476' } }), row(span)]);
    expect(settle(from).input).toMatchObject({ events: [{ date: '0476' }, { date: '1914/1918' }] });
  });

  it('asks whether what comes every year was at the first date that is given, and meanwhile says no more than by then', () => {
    const birth = row({ kind: 'date', date: { edtf: '2008-02-12' } }, { isYearly: true });
    expect(datesOf(draft([birth]))).toEqual(['[..2008-02-12]']);
    expect(settle(draft([birth])).report.questions).toMatchObject([
      { id: 'yearly', count: 1, choices: [{ id: 'first', sample: '2008-02-12' }, { id: 'not-after' }] },
    ]);
    expect(datesOf(draft([birth]), { yearly: 'first' })).toEqual(['2008-02-12']);
    expect(datesOf(draft([birth]), { 'row:0': '1809-02-12' })).toEqual(['1809-02-12']);
  });

  it('says what a reader has taken for granted', () => {
    const taken = row({ kind: 'date', date: { edtf: '1845' } }, { assumed: ['whole-unit'] });
    expect(settle(draft([taken])).report.assumed).toMatchObject([{ kind: 'whole-unit', count: 1 }]);
  });

  it('lists what is not shown: what is no date, and rows without one', () => {
    const { report, input } = settle(
      draft([row({ kind: 'date', date: { words: 'soon' } }), row({ kind: 'none' }, { title: 'B' })]),
    );
    expect(report).toMatchObject({
      shown: 0,
      notUnderstood: [{ index: 0, words: 'soon' }],
      undated: [{ index: 1, title: 'B' }],
    });
    expect(input).toMatchObject({ events: [] });
  });

  it('makes a title of the text where there is none, and says so', () => {
    const untitled: DraftRow = {
      at: { index: 0 },
      text: 'It began. Then more.',
      when: { kind: 'date', date: { edtf: '2014' } },
    };
    const { input, report } = settle(draft([untitled]));
    expect(input).toMatchObject({ events: [{ title: 'It began', gloss: 'It began. Then more.' }] });
    expect(report.assumed).toMatchObject([{ kind: 'made-title', count: 1 }]);
  });

  it('takes for no text what says its title again, but for case and a full stop', () => {
    const saying = (title: string, text: string) =>
      settle(draft([{ at: { index: 0 }, title, text, when: { kind: 'date', date: { edtf: '2014' } } }]))
        .input;
    for (const text of ['Air Force One airborne.', 'AIR FORCE ONE AIRBORNE', 'Air Force One airborne。'])
      expect(saying('Air Force One airborne', text)).not.toHaveProperty('events.0.gloss');
    expect(saying('It began', 'It began?')).toMatchObject({ events: [{ gloss: 'It began?' }] });
  });

  it('makes lanes in the order in which they occur, and keeps what it has no field for', () => {
    const date: DraftWhen = { kind: 'date', date: { edtf: '2014' } };
    const more = { links: ['https://example.org/'], extra: { age: '36' } };
    const { input } = settle(
      draft([row(date, { lane: 'B', ...more }), row(date, { lane: 'A' })], { extra: { a: 1 } }),
    );
    expect(input).toMatchObject({
      lanes: [{ title: 'B' }, { title: 'A' }],
      events: [{ extra: { age: '36', links: ['https://example.org/'] } }, {}],
      extra: { a: 1 },
    });
    expect(parseChronology(input).mistakes.faults).toEqual([]);
  });

  it('keeps to the limits of the format', () => {
    const date: DraftWhen = { kind: 'date', date: { edtf: '2014' } };
    const long = { title: 'a '.repeat(400), text: 'b '.repeat(9000), source: 'c'.repeat(2000), id: '…' };
    const rows = Array.from({ length: 150 }, (_, n) => row(date, { ...long, lane: `lane ${n}` }));
    expect(parseChronology(settle(draft(rows)).input).mistakes.faults).toEqual([]);
  });

  it.each([
    ['timeline-of_battles.csv', 'Timeline of battles'],
    ['', 'CSV'],
  ])('has the title of its file’s name where it has none: %j', (name, title) => {
    const from: Draft = { ...words('1850'), format: 'CSV' };
    expect(settle(from, {}, name).input).toMatchObject({ title });
    expect(settle({ ...from, title: 'Battles' }, {}, name).input).toMatchObject({ title: 'Battles' });
  });
});
