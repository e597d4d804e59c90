import { describe, expect, it } from 'vitest';
import { validChronology } from '../model/valid';
import { Measuring } from './measuring.svelte';

const { events } = validChronology(
  {
    title: 'T',
    events: ['2014', '2019', '2022'].map((date, place) => ({ title: `E ${place}`, date, id: `e${place}` })),
  },
  'three',
);
const [a, b, c] = events;
if (!a || !b || !c) throw new Error('expected three events');
const find = (id: string) => events.find((event) => event.id === id);
const idsOf = (measuring: Measuring) => measuring.ends?.map(({ id }) => id);

describe('Measuring', () => {
  it('is between what is shown and what is chosen next, the earlier first', () => {
    const measuring = new Measuring();
    measuring.reach(a, c);
    expect(idsOf(measuring)).toEqual(['e0', 'e2']);
  });

  it('from an event that was asked for waits for another', () => {
    const measuring = new Measuring();
    measuring.begin(b);
    expect([measuring.isWaiting, measuring.ends]).toEqual([true, undefined]);
    measuring.reach(c, a);
    expect([measuring.isWaiting, idsOf(measuring)]).toEqual([false, ['e1', 'e2']]);
  });

  it('of one event alone waits for another', () => {
    const measuring = new Measuring();
    measuring.reach(a);
    expect(measuring.isWaiting).toBe(true);
    measuring.reach(a, a);
    expect(measuring.isWaiting).toBe(true);
    measuring.reach(b);
    expect(idsOf(measuring)).toEqual(['e0', 'e1']);
  });

  it('ends', () => {
    const measuring = new Measuring();
    measuring.reach(a, b);
    measuring.end();
    expect([measuring.ends, measuring.asked, measuring.isWaiting]).toEqual([undefined, undefined, false]);
  });

  it('is what an address says of it', () => {
    const measuring = new Measuring();
    measuring.open('e2..e0', find);
    expect([idsOf(measuring), measuring.asked]).toEqual([['e0', 'e2'], 'e0..e2']);
    for (const asked of [undefined, '', 'e0', 'e0..', 'e0..e0', 'e0..x', 'e0..e1..e2']) {
      measuring.open(asked, find);
      expect(measuring.ends, asked).toBeUndefined();
    }
  });
});
