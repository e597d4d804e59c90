import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import type { Messages } from '../messages/messages';
import { uk } from '../messages/uk';
import { zhHant } from '../messages/zh-Hant';
import type { ChronologyInput } from '../model/chronology';
import { validChronology } from '../model/valid';
import { type Instant, dayStart } from '../time/calendar/instant';
import { UNITS } from '../time/calendar/unit';
import { whereaboutsAmong } from './whereabouts';

const LANGUAGES = { en, uk, 'zh-Hant': zhHant };

function tell(input: ChronologyInput, m: Messages, at: Instant, name: 'day' | 'month' | 'year' = 'month') {
  const chronology = validChronology(input, 'chronology');
  return whereaboutsAmong(chronology.events, chronology, m)(at, { name });
}

const of = (...events: ChronologyInput['events']): ChronologyInput => ({ title: 'T', events });
const between = of({ title: 'A', date: '2022-02-04' }, { title: 'B', date: '2022-02-28' });
const lasting = of(
  { title: 'A', date: '2010-05-01/2012-03-31' },
  { title: 'B', date: '2020-01-01/2024-12-31' },
  { title: 'C', date: '2021-01-01/2024-12-31' },
);
const conflict: ChronologyInput = {
  title: 'T',
  source: {
    noun: 'essay',
    title: 'S',
    authors: [],
    publisher: 'P',
    published: '2024',
    url: 'https://example.org/',
  },
  events: [
    {
      title: 'A',
      claim: { edtf: '2023', basis: 'stated' },
      record: { edtf: '2022-02-19', source: 'R', conflict: 'A year off.' },
    },
  ],
};

describe('whereaboutsAmong says', () => {
  it.each([
    ['en', 'On 24 February 2022', '20 days ago: “A”; 4 days later: “B”.'],
    ['uk', '24 лютого 2022 року', '20 днів тому: «A»; через 4 дні: «B».'],
    ['zh-Hant', '2022年2月24日', '20天前：「A」；4天後：「B」。'],
  ] as const)('between two days, what was last and what is next (%s)', (lang, date, text) => {
    expect(tell(between, LANGUAGES[lang], dayStart(2022, 2, 24), 'day')).toMatchObject({ date, text });
  });

  it.each([
    ['en', 'In June 2022', 'two under way, “C” among them; ended about 10 years ago: “A”.'],
    [
      'uk',
      'У червні 2022 року',
      'тривають дві події, серед них «C»; завершилося приблизно 10 років тому: «A».',
    ],
    ['zh-Hant', '2022年6月', '兩件事進行中，包括「C」；約10年前結束：「A」。'],
  ] as const)('what is under way, by the title of the one that began last (%s)', (lang, date, text) => {
    expect(tell(lasting, LANGUAGES[lang], dayStart(2022, 6, 10))).toMatchObject({ date, text });
  });

  it.each([
    ['en', 'the essay puts “A” here; on record: about 16 months ago.'],
    ['uk', 'за текстом саме тоді: «A»; за іншими джерелами: приблизно 16 місяців тому.'],
    ['zh-Hant', '依文中所述在此時：「A」；紀錄則為約16個月前。'],
  ] as const)('first where the two dates disagree (%s)', (lang, text) => {
    expect(tell(conflict, LANGUAGES[lang], dayStart(2023, 6, 10)).text).toBe(text);
  });

  it.each([
    ['en', 'perhaps at this time: “A” and one more.'],
    ['uk', 'можливо, саме тоді: «A» і ще одна.'],
    ['zh-Hant', '可能在此時：「A」等兩件。'],
  ] as const)('what may be, as that (%s)', (lang, text) => {
    const open = of({ title: 'A', date: '2014' }, { title: 'B', date: '2014~' });
    expect(tell(open, LANGUAGES[lang], dayStart(2014, 6)).text).toBe(text);
  });

  it.each([
    ['en', 'year', 'In 2022', 'earlier that year: “A”; later that year: “B”.'],
    ['uk', 'year', 'У 2022 році', 'раніше того ж року: «A»; пізніше того ж року: «B».'],
    ['zh-Hant', 'year', '2022年', '同年稍早：「A」；同年稍晚：「B」。'],
    ['en', 'month', 'In July 2022', 'about 6 months ago: “A”; about 5 months later: “B”.'],
    ['uk', 'month', 'У липні 2022 року', 'приблизно 6 місяців тому: «A»; приблизно через 5 місяців: «B».'],
    ['zh-Hant', 'month', '2022年7月', '約6個月前：「A」；約5個月後：「B」。'],
  ] as const)(
    'no length finer than the date of where one stands (%s, to the %s)',
    (lang, name, date, text) => {
      const apart = of({ title: 'A', date: '2022-01-03' }, { title: 'B', date: '2022-12-30' });
      expect(tell(apart, LANGUAGES[lang], dayStart(2022, 7, 1), name)).toMatchObject({ date, text });
    },
  );

  it.each([
    ['en', 'nothing is dated here.'],
    ['uk', 'тут немає жодної дати.'],
    ['zh-Hant', '這裡沒有任何日期。'],
  ] as const)('of nothing that there is nothing (%s)', (lang, text) => {
    expect(tell(of(), LANGUAGES[lang], 0)).toMatchObject({ text, before: undefined, after: undefined });
  });

  it('the years of deep time as so many ago, and lengths to no more digits than those', () => {
    const deep = of({ title: 'A', date: 'Y-310000000' }, { title: 'B', date: 'Y-234000000' });
    const chronology = validChronology(deep, 'deep');
    const here = whereaboutsAmong(
      chronology.events,
      chronology,
      en,
    )(dayStart(-301_573_000), {
      name: 'year',
      isAgo: true,
    });
    expect(here).toMatchObject({
      date: '302 million years ago',
      text: 'about 8 million years ago: “A”; about 68 million years later: “B”.',
    });
  });

  it('the events of its sentence as pieces, each of which leads to one', () => {
    const { pieces, text } = tell(between, en, dayStart(2022, 2, 24), 'day');
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.event.id))).toEqual([
      '20 days ago: ',
      'a',
      '; 4 days later: ',
      'b',
      '.',
    ]);
    expect(text).toContain('“A”');
  });

  it('a title that quotes by the other quotation marks, and no more of a long one than fits', () => {
    const long = 'An event whose title is so very long that nobody would read all of it in a sentence';
    const titled = of({ title: '“No limits”', date: '2022-02-04' }, { title: long, date: '2022-02-28' });
    expect(tell(titled, en, dayStart(2022, 2, 24), 'day').text).toBe(
      '20 days ago: “‘No limits’”; 4 days later: “An event whose title is so very long that…”.',
    );
  });
});

const chronology = validChronology(essay, 'essay');
const event = fc.record({
  title: fc.string({ minLength: 1, maxLength: 60 }).filter((title) => title.trim() !== ''),
  date: fc.constantFrom(
    ...[
      '2014',
      '2014-09',
      '2014-09-05',
      '2013~',
      '2012?',
      '201X',
      '2010/2016',
      '2011-03-01/2015-04',
      '2012/..',
    ],
    ...['../2013', '[2012,2015]', '2014-22', '2015-01-03T10:20:00Z'],
  ),
});
const instants = fc.integer({ min: dayStart(2005), max: dayStart(2020) });
const units = fc.constantFrom(...UNITS.filter(({ name }) => ['day', 'month', 'year'].includes(name)));

describe('whatever the chronology and wherever one stands,', () => {
  it.each(Object.entries(LANGUAGES))(
    'the sentence says something, without a trace of what is absent (%s)',
    (_, m) => {
      fc.assert(
        fc.property(fc.array(event, { maxLength: 8 }), instants, units, (events, at, unit) => {
          const read = validChronology({ title: 'T', events }, 'any');
          const here = whereaboutsAmong(read.events, read, m)(at, unit);
          const words = here.pieces.filter((piece) => typeof piece === 'string').join('A');
          expect(words).not.toMatch(/undefined|NaN|null|\[object|Infinity|^[^\p{L}]*$/u);
          expect(here.date.trim()).not.toBe('');
          // Two lines, whose first part may be as long as it is.
          expect([...words].length).toBeLessThan(200);
        }),
      );
    },
  );

  it('no length is finer than the date of where one stands, or than that of the event', () => {
    const FINER = {
      day: /\d+ (hour|minute|second)/,
      month: /\d+ (day|hour|minute|second)/,
      year: /\d+ (month|day|hour|minute|second)/,
    };
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), instants, units, (events, at, unit) => {
        if (unit.name !== 'day' && unit.name !== 'month' && unit.name !== 'year') return;
        const read = validChronology(
          { title: 'T', events: events.map((one) => ({ ...one, title: 'T' })) },
          'any',
        );
        const { text } = whereaboutsAmong(read.events, read, en)(at, unit);
        expect(text).not.toMatch(FINER[unit.name]);
      }),
    );
    // What is known to the month or year is about so far, or between.
    fc.assert(
      fc.property(fc.constantFrom('2014', '2014-09', '201X', '2013~'), instants, (date, at) => {
        const { text } = tell(of({ title: 'A', date }), en, at, 'day');
        expect(text).toMatch(/about|up to|between|perhaps|to \d/);
      }),
    );
  });

  it('the events before and after are before and after', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayStart(1980), max: dayStart(2026) }), (at) => {
        const here = whereaboutsAmong(chronology.events, chronology, en)(at, { name: 'month' });
        if (here.before) expect(here.before.event.anchor).toBeLessThanOrEqual(at);
        if (here.after) expect(here.after.event.anchor).toBeGreaterThan(at);
      }),
    );
  });
});
