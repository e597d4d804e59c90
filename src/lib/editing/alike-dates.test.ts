import { describe, expect, it } from 'vitest';
import { habitsOf, settledBy, withSettled } from './alike-dates';
import { eventsOf } from './document';
import { edtfOf } from './event-date';
import type { JsonObject } from './json';

const fileOf = (...dates: readonly string[]): JsonObject => ({
  title: 'T',
  events: dates.map((date) => ({ title: 'A', date })),
});

describe('what a reading settles for others', () => {
  it('is the order of days and months, and other habits', () => {
    expect(habitsOf('3/4/2014', '2014-04-03', 'en')).toEqual({ order: 'day-first' });
    expect(habitsOf('3/4/2014', '2014-03-04', 'en')).toEqual({ order: 'month-first' });
    expect(habitsOf('1921-22', '1921/1922', 'en')).toEqual({ hyphen: 'range' });
  });

  it('is nothing of a date that is no question, and of a reading that is one date’s own', () => {
    expect(habitsOf('May 2014', '2014-05', 'en')).toBeUndefined();
    expect(habitsOf('soon', '2014', 'en')).toBeUndefined();
    expect(habitsOf('the sixties', '196X', 'en')).toBeUndefined();
  });
});

describe('dates that are settled alike', () => {
  const file = fileOf('3/4/2014', '5/6/2015', '2014', '13/2/2014', 'soon', '1921-22', '5/6/2015');

  it('are those of the same question, each by its row', () => {
    expect([...settledBy(file, { order: 'day-first' })]).toEqual([
      [0, '2014-04-03'],
      [1, '2015-06-05'],
      [6, '2015-06-05'],
    ]);
  });

  it('are dates then, with their words beside them, and no other is', () => {
    const settled = withSettled(file, settledBy(file, { order: 'month-first' }));
    expect(eventsOf(settled).map(edtfOf)).toEqual([
      '2014-03-04',
      '2015-05-06',
      '2014',
      '13/2/2014',
      'soon',
      '1921-22',
      '2015-05-06',
    ]);
    expect(eventsOf(settled)[1]).toMatchObject({ claim: { words: '5/6/2015' } });
    expect(settledBy(settled, { order: 'month-first' }).size).toBe(0);
  });
});
