import { describe, expect, it } from 'vitest';
import { givenBy } from './given';
import { readMarkwhen } from './markwhen';
import { markwhenDate } from './markwhen-lines';

describe('markwhenDate', () => {
  it.each([
    '1927',
    '16 April 1971',
    'March 21, 2007',
    'July 13 2021',
    '2012-05',
    '2012-05-03',
    '12/2012',
    '5/3/2012',
    'Nov 1992',
    '300 BC',
    'before 2000',
    '2014-05-03T10:00:00Z',
    '1 Jan 2012 10am',
  ])('%s is a point', (date) => {
    expect(markwhenDate(date)).toEqual({ kind: 'point', date });
  });

  it.each([
    ['1989-now', '1989', 'now'],
    ['1930 - 1967', '1930', '1967'],
    ['1969-January 1983', '1969', 'January 1983'],
    ['1 june 2009-now', '1 june 2009', 'now'],
    ['12 December 1993-December 1994', '12 December 1993', 'December 1994'],
    ['January 1994-December 31, 2014', 'January 1994', 'December 31, 2014'],
    ['2012-05-03/2013-01', '2012-05-03', '2013-01'],
    ['2012-05 - 2013-01', '2012-05', '2013-01'],
    ['5/3/2012-6/3/2012', '5/3/2012', '6/3/2012'],
    ['1989 to 1991', '1989', '1991'],
    ['Jan 1, 2012 10:30-11:30', 'Jan 1, 2012 10:30', 'Jan 1, 2012 11:30'],
    ['1/2/2012 10am - 2:30pm', '1/2/2012 10am', '1/2/2012 2:30pm'],
    ['2014-05-03T10:00Z-2014-05-03T12:00Z', '2014-05-03T10:00Z', '2014-05-03T12:00Z'],
  ])('%s lasts from %s to %s', (date, start, end) => {
    expect(markwhenDate(date)).toEqual({ kind: 'range', start, end });
  });

  it.each([
    ['2009 / 2 years', '2009', '2 years'],
    ['1/2/2012 - 10 days', '1/2/2012', '10 days'],
  ])('%s lasts from %s on for %s', (date, start, length) => {
    expect(markwhenDate(date)).toEqual({ kind: 'lasting', start, length });
  });

  it.each([
    [
      'Dec 1 2012 every week for 12 times',
      { kind: 'point', date: 'Dec 1 2012', rule: 'every week for 12 times' },
    ],
    ['2012 - 2013 x3', { kind: 'range', start: '2012', end: '2013', rule: 'x3' }],
  ])('%s comes again', (date, read) => {
    expect(markwhenDate(date)).toEqual(read);
  });

  it.each(['after !fair 3 days', '10 days', 'now', 'now - 10 years'])(
    '%s is reckoned from others',
    (words) => {
      expect(markwhenDate(words)).toEqual({ kind: 'relative', words });
    },
  );

  it.each(['', 'title', 'Created by', 'See http', '💡Fun fact', 'In 1995', 'By the river, at 10'])(
    '%j is no date',
    (words) => {
      expect(markwhenDate(words)).toBeUndefined();
    },
  );
});

describe('readMarkwhen', () => {
  it('reads groups, tags, places, links, and what stands before the first event', () => {
    const text = [
      '---',
      'title: Fairs',
      'description: "All of them"',
      'dateFormat: d/M/y',
      '#market: #ff0000',
      '---',
      '// a comment',
      'section Europe',
      'group "England": #market',
      '1989-now: Fair at Ely #market #big !ely',
      'By the river, at 10:20: early',
      '',
      '[Guildhall](location) [See it](https://example.org/Ely_(town)) ![Map](m.png)',
      'endGroup',
      'endSection',
      '2001: [Fair](javascript:alert(1)) again',
    ].join('\r\n');
    const draft = readMarkwhen(givenBy(text));
    expect(draft).toEqual({
      format: 'markwhen',
      title: 'Fairs',
      description: 'All of them',
      habits: { order: 'day-first' },
      extra: { dateFormat: 'd/M/y' },
      rows: [
        {
          at: { line: 10, index: 0 },
          id: 'ely',
          title: 'Fair at Ely',
          text: 'By the river, at 10:20: early\n\nGuildhall See it Map',
          lane: 'England',
          within: ['Europe'],
          links: ['https://example.org/Ely_(town)'],
          when: { kind: 'span', start: { words: '1989' }, end: { edtf: '..', words: 'now' } },
          tags: ['market', 'big'],
          extra: { places: ['Guildhall'] },
        },
        { at: { line: 16, index: 1 }, title: 'Fair again', when: { kind: 'date', date: { words: '2001' } } },
      ],
      losses: [
        { kind: 'styles', count: 1 },
        { kind: 'pictures', count: 1 },
        { kind: 'places', count: 1 },
      ],
    });
  });

  it('counts what comes again, what lasts so long, and lines before all events', () => {
    const { rows, losses } = readMarkwhen(
      givenBy('title: Fairs\n\n- a note\n1/2/2012 10am every week: Market\n2009 / 2 years: Works\n'),
    );
    expect(rows).toMatchObject([
      { title: 'Market', when: { date: { words: '1/2/2012 10:00 am' } }, extra: { rule: 'every week' } },
      { title: 'Works', when: { date: { words: '2009' } }, extra: { lasts: '2 years' } },
    ]);
    expect(losses).toEqual([
      { kind: 'strange-lines', count: 1 },
      { kind: 'recurrences', count: 1 },
      { kind: 'relative-dates', count: 1 },
    ]);
  });

  it('takes headings for groups, which close what is as deep', () => {
    const { rows } = readMarkwhen(givenBy('# A\n## B\n2001: x\n# C\n2002: y\n'));
    expect(rows.map(({ title, lane }) => [title, lane])).toEqual([
      ['x', 'B'],
      ['y', 'C'],
    ]);
  });
});
