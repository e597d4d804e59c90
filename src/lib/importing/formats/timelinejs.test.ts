import { describe, expect, it } from 'vitest';
import type { DraftRow } from '../draft';
import { givenBy } from './given';
import { isTimelineJs } from './known-by';
import { readTimelineJs } from './timelinejs';

const read = (json: unknown) => readTimelineJs(givenBy(JSON.stringify(json)));
const rowsOf = (...events: readonly unknown[]): readonly DraftRow[] => read({ events }).rows;

describe('readTimelineJs', () => {
  it.each([
    [{ year: '1815', month: '12', day: '10' }, { edtf: '1815-12-10' }],
    [{ year: '1943', month: '7', day: '' }, { edtf: '1943-07' }],
    [{ year: '1946', month: '', day: '' }, { edtf: '1946' }],
    [{ year: '1946', month: '0', day: '0' }, { edtf: '1946' }],
    [{ year: 1946 }, { edtf: '1946' }],
    [{ year: '-44', month: '3', day: '15' }, { edtf: '-0043-03-15' }],
    [{ year: '-1' }, { edtf: '0000' }],
    [{ year: '-13800000000' }, { edtf: 'Y-13800000000' }],
    [{ year: '99' }, { edtf: '0099' }],
    [{ year: '2014', month: '9', day: '5', hour: '10', minute: '20' }, { edtf: '2014-09-05T10:20' }],
    [
      { year: '2014', month: '9', day: '5', hour: '10', minute: '20', second: '3' },
      { edtf: '2014-09-05T10:20:03' },
    ],
    [{ year: '2014', month: '9', day: '5', hour: '0', minute: '0', second: '0' }, { edtf: '2014-09-05' }],
    [
      { year: '2003', month: '12', day: '1', display_date: 'December 2003' },
      { edtf: '2003-12', words: 'December 2003' },
    ],
    [
      { year: '1850', display_date: 'c. 1850' },
      { edtf: '1850~', words: 'c. 1850' },
    ],
    [
      { year: '2014', display_date: 'Fall 2014' },
      { edtf: '2014', words: 'Fall 2014' },
    ],
    [{ year: '2014', month: '9', day: '5', hour: '13', minute: '' }, { edtf: '2014-09-05T13:00' }],
    [{ year: '0' }, { words: '0' }],
    [{ year: 'c. 1850' }, { words: 'c. 1850' }],
    [{ year: '2014', month: 'Sept', day: '5' }, { words: '5 Sept 2014' }],
    [{ year: '2014', month: '2', day: '30' }, { words: '30 2 2014' }],
  ])('reads %j', (start_date, date) => {
    expect(rowsOf({ start_date })[0]?.when).toEqual({ kind: 'date', date });
  });

  it('takes a time that all dates have for none', () => {
    const events = ['1900', '1901', '1902'].map((year) => ({
      start_date: { year, month: '01', day: '05', hour: '6', minute: '45', second: '56' },
    }));
    const { rows, losses } = read({ events });
    expect(rows.map(({ when }) => when)).toEqual(
      ['1900', '1901', '1902'].map((year) => ({ kind: 'date', date: { edtf: `${year}-01-05` } })),
    );
    expect(losses).toEqual([{ kind: 'filled-times', count: 3 }]);
  });

  it('has spans, and a date where both ends are one', () => {
    const [span, date, none] = rowsOf(
      { start_date: { year: '1815' }, end_date: { year: '1852' } },
      { start_date: { year: '1815' }, end_date: { year: '1815' } },
      { start_date: { year: '' }, end_date: {} },
    );
    expect(span?.when).toEqual({ kind: 'span', start: { edtf: '1815' }, end: { edtf: '1852' } });
    expect(date?.when).toEqual({ kind: 'date', date: { edtf: '1815' } });
    expect(none?.when).toEqual({ kind: 'none' });
  });

  it('goes by what an event shows for its date, and keeps that of a span', () => {
    const [date, span] = rowsOf(
      { start_date: { year: '-753' }, display_date: 'c. 753 BC' },
      { start_date: { year: '1914' }, end_date: { year: '1918' }, display_date: 'The Great War' },
    );
    expect(date).toMatchObject({ when: { date: { edtf: '-0752~', words: 'c. 753 BC' } } });
    expect(date?.extra).toBeUndefined();
    expect(span?.extra).toEqual({ display_date: 'The Great War' });
  });

  it('has the words of a quotation that stands in the place of a picture', () => {
    const url = '<blockquote>No demand. <cite>Edith</cite></blockquote>';
    const { rows, losses } = read({
      events: [
        {
          start_date: { year: '1948' },
          text: { text: 'Clarke' },
          media: { url },
          background: { opacity: 50 },
        },
      ],
    });
    expect(rows[0]?.text).toBe('Clarke\nNo demand. Edith');
    expect(losses).toEqual([]);
  });

  it('reads a bare list of slides', () => {
    const slides = givenBy(JSON.stringify([{ start_date: { year: '1900' }, text: { headline: 'Fair' } }]));
    expect(isTimelineJs(slides)).toBe(true);
    expect(readTimelineJs(slides).rows).toMatchObject([{ title: 'Fair' }]);
  });

  it('keeps what it has no field for, and counts what is not shown', () => {
    const draft = read({
      title: {
        text: { headline: 'Fairs &amp; feasts', text: '<p>All of them</p>' },
        media: { url: 'http://e/a.jpg' },
      },
      eras: [{ start_date: { year: '1900' }, text: { headline: '1900 or so' } }],
      scale: 'human',
      events: [
        {
          start_date: { year: '1900' },
          text: { headline: '<b>Fair</b>', text: 'At <a href="https://example.org">Ely</a>' },
          group: 'Markets',
          unique_id: 'fair',
          media: { url: 'http://e/b.jpg', credit: 'Me', caption: '' },
          background: { url: 'http://e/c.jpg' },
        },
        7,
      ],
    });
    expect(draft).toEqual({
      format: 'TimelineJS',
      title: 'Fairs & feasts',
      description: 'All of them',
      habits: { yearZero: 'historical', order: 'month-first' },
      rows: [
        {
          at: { index: 0 },
          id: 'fair',
          title: 'Fair',
          text: 'At Ely',
          lane: 'Markets',
          links: ['https://example.org'],
          when: { kind: 'date', date: { edtf: '1900' } },
          media: { src: 'http://e/b.jpg', credit: 'Me' },
          extra: {
            media: { url: 'http://e/b.jpg', credit: 'Me', caption: '' },
            background: { url: 'http://e/c.jpg' },
          },
        },
      ],
      losses: [
        { kind: 'no-events', count: 1 },
        { kind: 'backgrounds', count: 1 },
        { kind: 'pictures', count: 1 },
      ],
      eras: [{ title: '1900 or so', when: { kind: 'date', date: { edtf: '1900' } } }],
      extra: {
        title: { media: { url: 'http://e/a.jpg' } },
        scale: 'human',
      },
    });
  });

  it.each([
    ['2012,1,26', { kind: 'date', date: { edtf: '2012-01-26' } }],
    ['2012,1', { kind: 'date', date: { edtf: '2012-01' } }],
    ['2012', { kind: 'date', date: { edtf: '2012' } }],
    ['2012,0,0', { kind: 'date', date: { edtf: '2012' } }],
    ['-44,3,15', { kind: 'date', date: { edtf: '-0043-03-15' } }],
    ['2012,1,26,10,30,00', { kind: 'date', date: { edtf: '2012-01-26T10:30' } }],
    ['Wed Dec 14 2011 10:00:00 GMT-0500 (EST)', { kind: 'date', date: { edtf: '2011-12-14T10:00-05:00' } }],
    ['1/26/2012', { kind: 'date', date: { words: '1/26/2012' } }],
    ['2012,2,30', { kind: 'date', date: { words: '2012,2,30' } }],
    ['', { kind: 'none' }],
  ])('reads the old date %j', (startDate, when) => {
    const draft = read({ timeline: { headline: 'Old', date: [{ startDate, headline: 'Fair', tag: 'A' }] } });
    expect(draft).toMatchObject({ title: 'Old', rows: [{ title: 'Fair', lane: 'A', when }] });
  });

  it('reads what a script gives a name', () => {
    const text = 'storyjs_jsonp_data = {"timeline":{"date":[{"startDate":"2012","endDate":"2013"}]}};';
    expect(readTimelineJs(givenBy(text)).rows).toHaveLength(1);
  });
});
