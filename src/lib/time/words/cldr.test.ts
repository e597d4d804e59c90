import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../messages/by-lang';
import { TAGS } from '../../messages/languages';
import type { Messages } from '../../messages/messages';
import { dayStart } from '../calendar/instant';
import { countInWords, pluralForm } from './count';
import { instantInWords, shortDayOrMonth, yearInWords } from './words';

// What CLDR says of dates is what `Intl` says of them in Node, which has all of ICU. It has no quarters: their nouns
// (trimestre, Quartal, квартал, 季) are CLDR's too, but count in words, as halves and thirds do, which CLDR has not.

const BY_CASE = 'the year’s noun stands in its case, and where room is scarce not at all';
const MILLIONS = 'whole millions take “de”, as the plural form “many” is for';

/** What is said otherwise than CLDR has it: of what, and why. */
const ON_PURPOSE: Readonly<Partial<Record<string, readonly (readonly [what: RegExp, why: string])[]>>> = {
  en: [
    [/era$/, 'BCE and CE, as the science of dates has them'],
    [/^short (year|month|day|hour|minute|second)$/, 'one sign for one and many, without room for more'],
  ],
  'zh-Hant': [[/(year|month|day|hour|minute|second)$/, 'no space beside Chinese, as its dates have none']],
  uk: [[/^(short )?(month|day) \d/, BY_CASE]],
  ru: [[/^(short )?(month|day) \d|era$/, BY_CASE]],
  ar: [[/^1 (year|month|day|hour|minute|second)$/, 'one says that it is one, beside other counts']],
  es: [[/^1000000 /, MILLIONS]],
  fr: [
    [/^1000000 /, MILLIONS],
    [/day 1$/, 'the first of a month is “1er”'],
    [/^of the era$/, '“apr.” is what the Imprimerie nationale has'],
    [/^short year$/, 'one sign for one and many'],
  ],
  pt: [
    [/^1000000 /, MILLIONS],
    [/^short (month|day) \d/, 'no “de” where room is scarce'],
    [/^short (year|month|day)$/, 'one sign for one and many'],
  ],
};

const UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const COUNTS = [1, 1.5, 2, 5, 21, 1_000_000];

const alike = (words: string) => words.replace(/\s/gu, ' ').replace(/[\u200e\u200f]/g, '');

/** What it is of, our words and CLDR's. */
function* compared(m: Messages): Generator<readonly [what: string, ours: string, theirs: string]> {
  const said = (options: Intl.DateTimeFormatOptions, year = 2014, month = 9, day = 5) =>
    new Intl.DateTimeFormat(m.locale, { timeZone: 'UTC', calendar: 'gregory', ...options }).format(
      dayStart(year, month, day),
    );
  for (let month = 1; month <= 12; month++) {
    const at = dayStart(2014, month, 5);
    yield [
      `month ${month}`,
      instantInWords(at, 'month', m),
      said({ month: 'long', year: 'numeric' }, 2014, month),
    ];
    yield [
      `short month ${month}`,
      shortDayOrMonth(at, 'month', m),
      said({ month: 'short', year: 'numeric' }, 2014, month),
    ];
  }
  for (const day of [1, 5]) {
    const at = dayStart(2014, 9, day);
    const parts = { day: 'numeric', year: 'numeric' } as const;
    yield [`day ${day}`, instantInWords(at, 'day', m), said({ ...parts, month: 'long' }, 2014, 9, day)];
    yield [
      `short day ${day}`,
      shortDayOrMonth(at, 'day', m),
      said({ ...parts, month: 'short' }, 2014, 9, day),
    ];
  }
  yield ['before the era', yearInWords(-43, m), said({ year: 'numeric', era: 'short' }, -43, 3)];
  yield ['of the era', yearInWords(99, m), said({ year: 'numeric', era: 'short' }, 99, 3)];
  for (const unit of UNITS) {
    for (const count of COUNTS) {
      const digits = countInWords(count, m.locale);
      const theirs = (unitDisplay: 'long' | 'short') =>
        new Intl.NumberFormat(m.locale, { style: 'unit', unit, unitDisplay }).format(count);
      yield [`${count} ${unit}`, m.dates[`${unit}s`](digits, pluralForm(count, m.locale)), theirs('long')];
      if (count === 5) yield [`short ${unit}`, m.dates[`${unit}sShort`](digits), theirs('short')];
    }
  }
}

describe.each(TAGS)('dates and lengths of time in %s', (lang) => {
  it('are as CLDR has them, but for what is otherwise on purpose', async () => {
    const differing = [...compared(await messagesOf(lang))].filter(
      ([what, ours, theirs]) =>
        alike(ours) !== alike(theirs) && !ON_PURPOSE[lang]?.some(([known]) => known.test(what)),
    );
    expect(differing).toEqual([]);
  });
});
