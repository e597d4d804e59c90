import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ics } from '../formats/ics';
import { calendarOf, calendarText, folded } from './calendar';
import { orderOfDates, orderOfEvents } from './testing';

const octets = (line: string) => new TextEncoder().encode(line).length;
/** The lines of a calendar as a reader has them: unfolded. */
const linesOf = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');

function whenOf(date: string): string[] {
  return linesOf(calendarOf(orderOfDates(date))).filter((line) => /^DT(START|END)/.test(line));
}

describe('calendarOf', () => {
  it.each([
    ['2014-09-05', ['DTSTART;VALUE=DATE:20140905', 'DTEND;VALUE=DATE:20140906']],
    ['2014-12-30/2014-12-31', ['DTSTART;VALUE=DATE:20141230', 'DTEND;VALUE=DATE:20150101']],
    ['2024-02-28/2024-02-29', ['DTSTART;VALUE=DATE:20240228', 'DTEND;VALUE=DATE:20240301']],
    ['2014-09-05/..', ['DTSTART;VALUE=DATE:20140905', 'DTEND;VALUE=DATE:20140906']],
    ['2014-09-05T10:20:30Z', ['DTSTART:20140905T102030Z']],
    ['2014-09-05T01:20:30+02:00', ['DTSTART:20140904T232030Z']],
    ['2014-09-05T10:20:30', ['DTSTART:20140905T102030']],
    ['0099-01-01', ['DTSTART;VALUE=DATE:00990101', 'DTEND;VALUE=DATE:00990102']],
    ['2014-09', []],
    ['2014-09-XX', []],
    ['0000-01-01', []],
    ['[2014-09-05,2014-09-06]', []],
    ['2014-09-05/2014-10', []],
  ])('of %s says %j', (date, lines) => {
    expect(whenOf(date)).toEqual(lines);
  });

  it('has a text with what would end it escaped', () => {
    const order = orderOfEvents({ title: 'a;b,c\\d\ne', date: '2014-09-05' });
    expect(linesOf(calendarOf(order))).toContain('SUMMARY:a\\;b\\,c\\\\d\\ne');
  });

  it('has lines of 75 octets at the most, whatever its texts are, which are whole when unfolded', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).map((words) => `${words}.`);
    fc.assert(
      fc.property(text, text, (title, gloss) => {
        const calendar = calendarOf(orderOfEvents({ title, gloss, date: '2014-09-05' }));
        const lines = calendar.split('\r\n');
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        expect(lines.every((line) => /^$|^ |^[A-Z][A-Z-]*[;:]/.test(line))).toBe(true);
        expect(linesOf(calendar)).toContain(`SUMMARY:${calendarText(title)}`);
      }),
    );
  });

  it('says which events it leaves out', async () => {
    const { chronology } = orderOfDates('2014', '2014-09-05~', '0000-01-01', '2015-01-01/..').content;
    expect(await ics.lossesOf?.(chronology)).toMatchObject([
      {
        expected: {
          format: 'iCalendar',
          parts: [
            { what: 'approximate', count: 1 },
            { what: 'open', count: 1 },
            { what: 'uncounted', count: 1 },
            { what: 'dayless', count: 1 },
          ],
        },
      },
    ]);
  });
});

describe('folded', () => {
  it('leaves a line of 75 octets as it is, and folds one of 76', () => {
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  it('cuts no letter in two', () => {
    expect(folded(`${'a'.repeat(74)}📅`)).toBe(`${'a'.repeat(74)}\r\n 📅`);
  });
});
