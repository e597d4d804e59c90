import { describe, expect, it } from 'vitest';
import type { Grain } from '../calendar/clock';
import { grainOf, singlesOf } from './grain';
import { parseEdtf } from './parse-edtf';

function grain(...texts: string[]): Grain {
  return grainOf(
    texts.flatMap((text) => {
      const date = parseEdtf(text);
      if (date.kind === 'fault') throw new RangeError(`expected a date, found ${text}`);
      return singlesOf(date);
    }),
  );
}

describe('grainOf', () => {
  it.each([
    ['1990', 'year'],
    ['199X', 'year'],
    ['2014-21', 'month'],
    ['2014-09', 'month'],
    ['2014-XX', 'month'],
    ['2014-09-05', 'day'],
    ['2014-09-05T10:20:00Z', 'minute'],
    ['2014-09-05T10:20Z', 'minute'],
    ['2014-09-05T10:20Z/2014-09-05T10:20:30Z', 'second'],
    ['2014-09-05T10:20Z/2015', 'minute'],
    ['2014-09-05T10:20:30Z', 'second'],
    ['1990/2014-09', 'month'],
    ['{1990,2014-09-05}', 'day'],
  ])('of %s is the %s', (text, finest) => {
    expect(grain(text).finest).toBe(finest);
  });

  it('is that of the finest date, and of nothing the day', () => {
    expect(grain('1990', '2014-09-05', '2020-01')).toEqual({ finest: 'day' });
    expect(grainOf([])).toEqual({ finest: 'day' });
  });

  it('has the clock that all times name, or local time where none does', () => {
    expect(grain('2014-09-05T10:20:30+02:00', '2014-09-06T10:20:00+02:00').clock).toEqual({
      offsetMinutes: 120,
    });
    expect(grain('2014-09-05T10:20:30Z', '2014').clock).toEqual({ offsetMinutes: 0 });
    expect(grain('2014-09-05T10:20:30').clock).toEqual({});
  });

  it('has UTC where clocks differ, and where there are days of no clock', () => {
    const utc = { offsetMinutes: 0 };
    expect(grain('2014-09-05T10:20:30+02:00', '2014-09-06T10:20:00+01:00').clock).toEqual(utc);
    expect(grain('2014-09-05T10:20:30+02:00', '2014-09-06T10:20:00').clock).toEqual(utc);
    expect(grain('2014-09-05T10:20:30+02:00', '2014-09-06')).toEqual({
      finest: 'second',
      clock: utc,
      ownClock: { offsetMinutes: 120 },
    });
  });
});
