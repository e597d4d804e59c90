import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import type { ChronologyInput } from './chronology';
import { inTimeOrder } from './order';
import { validChronology } from './valid';

const order = (content: ChronologyInput) => validChronology(content, 'test').events.map(({ id }) => id);
/** The dates in the order of the events that have them. */
const orderOf = (...dates: string[]) =>
  validChronology({ title: 'Test', events: dates.map((date) => ({ title: date, date })) }, 'test').events.map(
    ({ title }) => title,
  );

/** The events of dates.md in the order it gives: 1, 2, 3, 4, 5, 8, 6, 7, 10, 9, 11, 12, 13, 14. */
const essayOrder = [
  'relations-in-the-making',
  'secret-papers-drawn-up',
  'minsk-agreement',
  'trade-level-2019',
  'no-limits',
  'minsk-at-munich',
  'invasion',
  'gas-and-trade',
  'vehicles',
  'standard-map',
  'munich-60',
  'papers-reported',
  'gas-and-cars',
  'future',
];

describe('time order', () => {
  it('of the essay is that of dates.md', () => {
    expect(order(essay)).toEqual(essayOrder);
  });

  it('of the essay is the same from any order of its content', () => {
    const shuffled = fc.shuffledSubarray([...essay.events], { minLength: essay.events.length });
    fc.assert(
      fc.property(shuffled, (events) => {
        expect(order({ ...essay, events })).toEqual(essayOrder);
      }),
    );
  });

  it('is by the middle of the first part: a year stands among its months', () => {
    expect(orderOf('2014-09', '2014', '2014-06')).toEqual(['2014-06', '2014', '2014-09']);
  });

  it('is by the record where there is one, else by the claim', () => {
    const record = { edtf: '2014-12-31', source: 'Somewhere' };
    const claim = { edtf: '2014', basis: 'stated' } as const;
    const events = [
      { id: 'recorded', title: 'Recorded', claim, record },
      { id: 'claimed', title: 'Claimed', claim },
    ];
    expect(order({ title: 'Test', events })).toEqual(['claimed', 'recorded']);
  });

  it('puts 2 BCE before 1 BCE before 1 CE, and 9999 before 10000', () => {
    const dates = ['Y-10000', '-0001', '0000', '0001', '9999', 'Y10000'];
    expect(orderOf(...[...dates].reverse())).toEqual(dates);
  });

  it('of one anchor is by end, an open one last', () => {
    const dates = ['2014', '2014/2015', '2014/2016', '2014/..'];
    expect(orderOf(...[...dates].reverse())).toEqual(dates);
  });

  it('of one anchor and end is the content’s', () => {
    const events = ['c', 'a', 'b'].map((id) => ({ id, title: id, date: '2014-09-05' }));
    expect(order({ title: 'Test', events })).toEqual(['c', 'a', 'b']);
    const { events: parsed } = validChronology({ title: 'Test', events }, 'test');
    expect(inTimeOrder([...parsed].reverse()).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('of no events is empty, and sorting leaves its input as it was', () => {
    expect(inTimeOrder([])).toEqual([]);
    const { events } = validChronology(essay, 'test');
    const reversed = Object.freeze([...events].reverse());
    expect(inTimeOrder(reversed)).toEqual(events);
  });
});
