import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../edtf/bounds';
import { civilText } from './named';
import { civilDay, dayStart } from '../calendar/instant';
import { parseEdtf } from '../edtf/parse-edtf';
import { read } from '../testing';
import { lexiconFor } from './vocabulary/lexicon';
import { MOST_CHARACTERS } from './plain-text';
import { readHumanDate } from './read-human-date';

const texts = (date: ReturnType<typeof readHumanDate>) => {
  if (date.kind === 'none') return [];
  return date.kind === 'read' ? [date.edtf] : date.readings.map(({ edtf }) => edtf);
};

const WORDS = [...lexiconFor().keys()];
const piece = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.integer({ min: 0, max: 2100 }).map(String),
  fc.constantFrom(
    '-',
    '–',
    '/',
    '.',
    ', ',
    '?',
    '~',
    '(',
    ')',
    '’',
    ':',
    '[',
    '..',
    's',
    'th',
    'XIX',
    '10:20',
    'T',
    'Z',
  ),
);
const dateLike = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

describe('readHumanDate', () => {
  it('reads any text at all, and all that it gives is EDTF, no reading twice', () => {
    fc.assert(
      fc.property(fc.oneof(dateLike, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const readings = texts(readHumanDate(text));
        for (const edtf of readings) expect(parseEdtf(edtf)).not.toHaveProperty('wanted');
        expect(new Set(readings).size).toBe(readings.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('long texts of one piece again and again end too', () => {
    fc.assert(
      fc.property(piece, fc.constantFrom('', ' ', '-', '/', '.'), (text, gap) => {
        const long = Array.from({ length: 300 }, () => text).join(gap);
        for (const length of [MOST_CHARACTERS, 300])
          for (const edtf of texts(readHumanDate(long.slice(0, length))))
            expect(parseEdtf(edtf)).not.toHaveProperty('wanted');
      }),
    );
  });

  it('asks only where there are two readings or more', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const date = readHumanDate(text);
        if (date.kind === 'asked') expect(date.readings.length).toBeGreaterThan(1);
      }),
    );
  });

  it('what a question’s answer settles is read so, unasked', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const date = readHumanDate(text);
        const readings = date.kind === 'asked' ? date.readings : [];
        for (const { edtf, habits } of readings)
          if (habits) expect(texts(readHumanDate(text, habits))).toContain(edtf);
      }),
    );
  });

  it('is never narrower than its words: a span of years holds each of its thirds, “about” keeps the bounds', () => {
    const span = fc
      .tuple(fc.integer({ min: 2, max: 20 }), fc.constantFrom('th century', 'th century BC'))
      .map(([nth, words]) => nth + words);
    fc.assert(
      fc.property(
        span,
        fc.constantFrom('early ', 'mid-', 'late ', 'first half of the ', 'c. '),
        (words, part) => {
          const [whole = ''] = texts(readHumanDate(words));
          const [of = ''] = texts(readHumanDate(part + words));
          const [outer, inner] = [boundsOf(read(whole)), boundsOf(read(of))];
          expect(inner.start).toBeGreaterThanOrEqual(outer.start);
          expect(inner.end).toBeLessThanOrEqual(outer.end);
          const least = part === 'c. ' ? 1 : part.startsWith('first') ? 1 / 2 : 1 / 3;
          expect(inner.end - inner.start).toBeGreaterThanOrEqual(
            (outer.end - outer.start) * least - 2 * 86_400_000,
          );
        },
      ),
    );
  });

  it('a day is that day, however it is written', () => {
    const day = fc.integer({ min: dayStart(1000), max: dayStart(2999) }).map(civilDay);
    fc.assert(
      fc.property(day, (date) => {
        const { year, month, day: dayOfMonth } = date;
        const names = [
          'January',
          'февраля',
          'mars',
          'abril',
          'Mai',
          'juin',
          'июля',
          'Aug.',
          'Sept.',
          'octubre',
          'Nov',
          'Dezember',
        ];
        const name = names[month - 1] ?? '';
        const edtf = civilText(date);
        for (const text of [
          `${dayOfMonth} ${name} ${year}`,
          `${name} ${dayOfMonth}, ${year}`,
          `${dayOfMonth}-${name.replace('.', '')}-${year}`,
          `${year}/${month}/${dayOfMonth}`,
          `${year}年${month}月${dayOfMonth}日`,
        ])
          expect(readHumanDate(text)).toEqual({ kind: 'read', edtf, assumed: [] });
        expect(texts(readHumanDate(`${dayOfMonth}/${month}/${year}`))).toContain(edtf);
        expect(texts(readHumanDate(`${month}-${dayOfMonth}-${year}`))).toContain(edtf);
      }),
    );
  });

  it.each([
    '‮4102',
    '2014'.padEnd(MOST_CHARACTERS + 1, ' x'),
    '1'.repeat(100_000),
    '(((((((((((((',
    '𓀀',
    '\u0000',
    '1 '.repeat(50),
  ])('finds no date in %j', (text) => {
    expect(readHumanDate(text).kind).toBe('none');
  });

  it.each(['', ' ', '\u00a0\n', '\u200f'])('%j is empty', (text) => {
    expect(readHumanDate(text)).toEqual({ kind: 'none', reason: 'empty' });
  });

  it('marks of direction and full width change nothing', () => {
    expect(readHumanDate('\u2066２０１４\u2069')).toEqual({ kind: 'read', edtf: '2014', assumed: [] });
  });

  it('what is settled is not asked', () => {
    expect(readHumanDate('9/10/2017', { order: 'month-first' })).toMatchObject({ edtf: '2017-09-10' });
    expect(readHumanDate('-753', { yearZero: 'astronomical' })).toMatchObject({ edtf: '-0753' });
    expect(readHumanDate('19th century', { centuries: 'strict' })).toMatchObject({ edtf: '[1801..1900]' });
    expect(readHumanDate('2001-02', { hyphen: 'range' })).toMatchObject({ edtf: '2001/2002' });
    expect(readHumanDate('Oct-06', { shortYear: 'year' })).toMatchObject({ edtf: '2006-10' });
    expect(readHumanDate('41887', { serials: 'excel' })).toMatchObject({ edtf: '2014-09-05' });
    expect(readHumanDate('1409875200', { serials: 'unix-s' })).toMatchObject({
      edtf: '2014-09-05T00:00:00Z',
    });
  });
});
