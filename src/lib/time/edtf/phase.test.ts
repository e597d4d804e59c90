import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds';
import { type Instant, dayStart } from '../calendar/instant';
import { phaseAt } from './phase';
import { read } from '../testing';

function phase(text: string, instant: Instant) {
  return phaseAt(boundsOf(read(text)), instant);
}

const day = (year: number, month = 1, dayOfMonth = 1) => dayStart(year, month, dayOfMonth);

describe('phaseAt', () => {
  it.each([
    ['2014-09-05', day(2014, 9, 5) - 1, 'ahead'],
    ['2014-09-05', day(2014, 9, 5), 'under-way'],
    ['2014-09-05', day(2014, 9, 6) - 1, 'under-way'],
    ['2014-09-05', day(2014, 9, 6), 'past'],
    ['2014-09', day(2014, 9) - 1, 'ahead'],
    ['2014-09', day(2014, 9), 'possible'],
    ['2014-09', day(2014, 10) - 1, 'possible'],
    ['2014-09', day(2014, 10), 'past'],
    ['2008/2014', day(2008) - 1, 'ahead'],
    ['2008/2014', day(2008), 'possible'],
    ['2008/2014', day(2009) - 1, 'possible'],
    ['2008/2014', day(2009), 'under-way'],
    ['2008/2014', day(2014) - 1, 'under-way'],
    ['2008/2014', day(2014), 'possible'],
    ['2008/2014', day(2015) - 1, 'possible'],
    ['2008/2014', day(2015), 'past'],
    ['2024-02-16/2024-02-18', day(2024, 2, 16) - 1, 'ahead'],
    ['2024-02-16/2024-02-18', day(2024, 2, 16), 'under-way'],
    ['2024-02-16/2024-02-18', day(2024, 2, 19) - 1, 'under-way'],
    ['2024-02-16/2024-02-18', day(2024, 2, 19), 'past'],
    ['2014/2014', day(2014, 7), 'possible'],
    ['2014/..', day(2014) - 1, 'ahead'],
    ['2014/..', day(2014), 'possible'],
    ['2014/..', day(2015), 'under-way'],
    ['2014/..', day(200_000), 'under-way'],
    ['../2014', day(-200_000), 'under-way'],
    ['../2014', day(2014) - 1, 'under-way'],
    ['../2014', day(2014), 'possible'],
    ['../2014', day(2015), 'past'],
    ['2014-09-05/', day(2014, 9, 5) - 1, 'ahead'],
    ['2014-09-05/', day(2014, 9, 5), 'possible'],
    ['2014-09-05/', day(2030), 'possible'],
    ['/2014-09-05', day(1900), 'possible'],
    ['/2014-09-05', day(2014, 9, 6) - 1, 'possible'],
    ['/2014-09-05', day(2014, 9, 6), 'past'],
    ['[2024-01..2024-03]', day(2024, 2), 'possible'],
    ['[1667,1670]', day(1667) - 1, 'ahead'],
    ['[1667,1670]', day(1671), 'past'],
    ['-0043-03-15', day(-43, 3, 15), 'under-way'],
    ['0000', day(1), 'past'],
  ])('%s at %d is %s', (text, instant, expected) => {
    expect(phase(text, instant)).toBe(expected);
  });

  it('never goes back as time goes on, for a date with an end', () => {
    const order = ['ahead', 'possible', 'under-way', 'past'];
    const texts = fc.constantFrom('2014-09-05', '2014-09', '2012?', '[2011,2013]', '2014-09-05/2015-01-01');
    const instants = fc.integer({ min: day(2009), max: day(2017) });
    fc.assert(
      fc.property(texts, instants, instants, (text, a, b) => {
        const [first, last] = [phase(text, Math.min(a, b)), phase(text, Math.max(a, b))];
        expect(order.indexOf(first)).toBeLessThanOrEqual(order.indexOf(last));
      }),
    );
  });
});
