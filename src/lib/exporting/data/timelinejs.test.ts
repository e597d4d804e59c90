import { describe, expect, it } from 'vitest';
import { timelineJs } from '../formats/timelinejs';
import { orderOf, orderOfDates, orderOfEvents } from './testing';
import { timelineJsOf, timelineJsRows } from './timelinejs';

function spanOf(date: string) {
  const [event] = timelineJsOf(orderOfDates(date)).events;
  return [event?.start_date, event?.end_date];
}

describe('timelineJsOf', () => {
  it.each([
    ['2014', { year: 2014 }, undefined],
    ['2014-09', { year: 2014, month: 9 }, undefined],
    ['2014-09-05', { year: 2014, month: 9, day: 5 }, undefined],
    ['2014-09-05T10:20:30Z', { year: 2014, month: 9, day: 5, hour: 10, minute: 20, second: 30 }, undefined],
    ['2014-09-05T24:00:00', { year: 2014, month: 9, day: 6, hour: 0, minute: 0, second: 0 }, undefined],
    ['2014~/2016-03', { year: 2014 }, { year: 2016, month: 3 }],
    ['2014/..', { year: 2014 }, undefined],
    ['../2014-02', { year: 2014, month: 2 }, undefined],
    ['[1667,1668..1672]', { year: 1667 }, { year: 1672 }],
    ['{1672,1667}', { year: 1667 }, { year: 1672 }],
    ['186X', { year: 1860 }, { year: 1869 }],
    ['2014-21', { year: 2014, month: 3 }, { year: 2014, month: 5 }],
    ['2014-24', { year: 2014, month: 12 }, { year: 2015, month: 2 }],
    ['1950S2', { year: 1950 }, undefined],
    ['0001', { year: 1 }, undefined],
    ['0000', { year: -1 }, undefined],
    ['-0043-03-15', { year: -44, month: 3, day: 15 }, undefined],
  ])('of %s begins with %j and ends with %j', (date, start, end) => {
    expect(spanOf(date)).toEqual([start, end]);
  });

  it('says in words how a date was written', () => {
    const { events } = timelineJsOf(orderOfDates('1850~', '2014-XX'));
    expect(events.map((event) => event.display_date)).toEqual(['about 1850', 'some month of 2014']);
  });

  it('counts years alone where there are more than Date holds', () => {
    expect(timelineJsOf(orderOfDates('Y-300000', '2014-09-05'))).toMatchObject({
      scale: 'cosmological',
      events: [{ start_date: { year: -300_001 } }, { start_date: { year: 2014 } }],
    });
  });

  it('takes markup in a text as text', () => {
    const { events } = timelineJsOf(
      orderOfEvents({
        title: '<b>',
        date: '2014',
        gloss: '<script>',
        quotes: [{ exact: 'a & b', marks: [] }],
      }),
    );
    expect(events[0]?.text.headline).toBe('&lt;b&gt;');
    expect(events[0]?.text.text).toBe(
      '<p>&lt;script&gt;</p><blockquote>“a &amp; b”</blockquote><p>some time in 2014</p>',
    );
  });

  it('has the date on record, and lanes as groups', () => {
    const lanes = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    const event = { title: 'E', date: '2014-09', record: { edtf: '2014-09-05', source: 'S' }, lane: 'b' };
    expect(timelineJsOf(orderOf({ title: 'T', lanes, events: [event] })).events[0]).toMatchObject({
      start_date: { year: 2014, month: 9, day: 5 },
      group: 'B',
    });
  });
});

describe('timelineJsRows', () => {
  it('has 18 columns, the title as a row of its own', () => {
    const rows = timelineJsRows(orderOfDates('-0043', '2014-09-05T10:20:30Z'));
    expect(rows.map((row) => row.length)).toEqual([18, 18, 18, 18]);
    expect(rows[1]?.slice(9, 16)).toEqual(['Dates', '', '', '', '', '', 'title']);
    expect(rows[2]?.slice(0, 4)).toEqual(['-44', '', '', '']);
    expect(rows[3]?.slice(0, 4)).toEqual(['2014', '9', '5', '10:20:30']);
  });

  it('runs nothing in a spreadsheet', () => {
    const rows = timelineJsRows(orderOfEvents({ title: '=1+1', date: '-0043', gloss: '@a' }));
    expect(rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d+$)/.test(cell))).toEqual([]);
  });
});

describe('what TimelineJS lacks', () => {
  it('is counted', async () => {
    const { chronology } = orderOfDates('1850~', '1860~/1870?', '2014', '[2015,2016]', '2017/..').content;
    expect(await timelineJs.lossesOf?.(chronology)).toMatchObject([
      {
        kind: 'lost',
        expected: {
          format: 'TimelineJS',
          parts: [
            { what: 'approximate', count: 2 },
            { what: 'uncertain', count: 1 },
            { what: 'sets', count: 1 },
            { what: 'open', count: 1 },
          ],
        },
      },
    ]);
  });

  it('is nothing where there is nothing', async () => {
    expect(await timelineJs.lossesOf?.(orderOfDates('2014').content.chronology)).toEqual([]);
  });
});
