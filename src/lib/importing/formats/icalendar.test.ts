import { describe, expect, it } from 'vitest';
import { givenBy } from './given';
import { readICalendar } from './icalendar';
import { propertyOf } from './icalendar-lines';

const calendar = (...lines: readonly string[]) =>
  readICalendar(givenBy(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')));
const whenOf = (...lines: readonly string[]) =>
  calendar('BEGIN:VEVENT', ...lines, 'END:VEVENT').rows[0]?.when;

describe('when an event of a calendar is', () => {
  it.each([
    [['DTSTART;VALUE=DATE:20140905'], '2014-09-05'],
    [['DTSTART:20140905'], '2014-09-05'],
    [['DTSTART:20140905', 'DTEND:20140906'], '2014-09-05'],
    [['DTSTART:20140905', 'DTEND:20140905'], '2014-09-05'],
    [['DTSTART:20140905', 'DURATION:P1D'], '2014-09-05'],
    [['DTSTART:20140905T102000Z'], '2014-09-05T10:20Z'],
    [['DTSTART:20140905T102003'], '2014-09-05T10:20:03'],
    [['DTSTART;TZID="Europe/Kyiv":20140905T102000'], '2014-09-05T10:20'],
    [['DTSTART:20140905T000000'], '2014-09-05T00:00'],
    [['DTSTART:20140905T102000', 'DTEND:20140905T102000'], '2014-09-05T10:20'],
  ])('%j is a date', (lines, edtf) => {
    expect(whenOf(...lines)).toEqual({ kind: 'date', date: { edtf } });
  });

  it.each([
    [['DTSTART;VALUE=DATE:20140228', 'DTEND;VALUE=DATE:20140303'], '2014-02-28', '2014-03-03'],
    [['DTSTART;VALUE=DATE:20140228', 'DURATION:P1W'], '2014-02-28', '2014-03-07'],
    [['DTSTART:20140905T233000', 'DURATION:PT1H'], '2014-09-05T23:30', '2014-09-06T00:30'],
    [['DTSTART:20140905T233000Z', 'DTEND:20140906T000000Z'], '2014-09-05T23:30Z', '2014-09-06T00:00Z'],
  ])('%j lasts until before its end', (lines, start, end) => {
    expect(whenOf(...lines)).toEqual({
      kind: 'span',
      start: { edtf: start },
      end: { edtf: end },
      endsBefore: true,
    });
  });

  it('is its words where they are no date, and nothing without any', () => {
    expect(whenOf('DTSTART:20140230')).toEqual({ kind: 'date', date: { words: '20140230' } });
    expect(whenOf('SUMMARY:Fair')).toEqual({ kind: 'none' });
  });
});

describe('readICalendar', () => {
  it('unfolds and unescapes, keeps a rule by name, and counts what is lost', () => {
    const draft = calendar(
      'X-WR-CALNAME:Fairs\\, feasts',
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:a@example.org',
      'SUMMARY:Fa',
      ' ir\\; day',
      'DTSTART;TZID=Europe/Kyiv:20140905T102000',
      'RRULE:FREQ=YEARLY',
      'CATEGORIES:Markets\\, big,Food',
      'LOCATION:Ely',
      'ORGANIZER;CN="Ann: A.":mailto:a@example.org',
      'URL:https://example.org',
      'DESCRIPTION:One\\nTwo',
      'BEGIN:VALARM',
      'DESCRIPTION:Wake',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VTODO',
      'SUMMARY:Buy',
      'END:VTODO',
      'BEGIN:VJOURNAL',
      'DTSTART:20140906',
      'SUMMARY:Note',
      'END:VJOURNAL',
    );
    expect(draft).toEqual({
      format: 'iCalendar',
      title: 'Fairs, feasts',
      rows: [
        {
          at: { line: 8, index: 0 },
          id: 'a@example.org',
          title: 'Fair; day',
          text: 'One\nTwo',
          lane: 'Markets, big',
          actors: ['Ann: A.'],
          tags: ['Food'],
          links: ['https://example.org'],
          when: { kind: 'date', date: { edtf: '2014-09-05T10:20' } },
          isYearly: true,
          extra: {
            location: 'Ely',
            rrule: 'FREQ=YEARLY',
            timeZone: 'Europe/Kyiv',
          },
        },
        { at: { line: 26, index: 1 }, title: 'Note', when: { kind: 'date', date: { edtf: '2014-09-06' } } },
      ],
      losses: [
        { kind: 'recurrences', count: 1 },
        { kind: 'places', count: 1 },
        { kind: 'alarms', count: 1 },
        { kind: 'time-zones', count: 1 },
        { kind: 'tasks', count: 1 },
      ],
    });
  });

  it('keeps what it has no field for, people without a name too', () => {
    const { rows, losses } = calendar(
      'BEGIN:VEVENT',
      'DTSTART:20140905',
      'DTSTAMP:20140101T000000Z',
      'ATTENDEE:mailto:b@example.org',
      'ATTACH:https://example.org/a.pdf',
      'URL:javascript:alert(1)',
      'COMMENT:One',
      'COMMENT:Two\\, three',
      'RRULE:FREQ=WEEKLY',
      'END:VEVENT',
      'BEGIN:VFREEBUSY',
      'DTSTART:20140905T100000Z',
      'END:VFREEBUSY',
    );
    expect(rows).toEqual([
      {
        at: { line: 2, index: 0 },
        when: { kind: 'date', date: { edtf: '2014-09-05' } },
        extra: {
          attendee: 'mailto:b@example.org',
          attach: 'https://example.org/a.pdf',
          url: 'javascript:alert(1)',
          comment: 'One\nTwo, three',
          rrule: 'FREQ=WEEKLY',
        },
      },
    ]);
    expect(losses).toEqual([
      { kind: 'recurrences', count: 1 },
      { kind: 'no-events', count: 1 },
    ]);
  });

  it('has what came before a file was cut off, and counts lines that are none', () => {
    const { rows, losses } = readICalendar(
      givenBy('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Fair\n???\nDTSTART:2014'),
    );
    expect(rows).toMatchObject([{ title: 'Fair', when: { date: { words: '2014' } } }]);
    expect(losses).toEqual([
      { kind: 'strange-lines', count: 1 },
      { kind: 'cut-off', count: 1 },
    ]);
  });

  it('reads a property’s parameters, quoted or not', () => {
    expect(propertyOf('ATTENDEE;CN="A;B:C";ROLE=CHAIR:mailto:x')).toEqual({
      name: 'ATTENDEE',
      parameters: new Map([
        ['CN', 'A;B:C'],
        ['ROLE', 'CHAIR'],
      ]),
      value: 'mailto:x',
    });
  });
});
