import { expect, it } from 'vitest';
import { calendarOf } from './calendar';
import { orderOf } from './testing';
import { visOf } from './vis';

const order = orderOf({
  title: 'A night',
  zone: 'Europe/Kyiv',
  events: [
    { title: 'Siren', date: '2022-02-23T22:30:00Z' },
    // Of no clock of its own.
    { title: 'Speech', date: '2022-02-24T04:30:00' },
    { title: 'Day', date: '2022-02-24' },
  ],
});

it('a calendar has the instants of times that a zone tells, and its days', () => {
  const lines = calendarOf(order).split('\r\n');
  expect(lines.filter((line) => line.startsWith('DTSTART')).toSorted()).toEqual([
    'DTSTART:20220223T223000Z',
    'DTSTART:20220224T023000Z',
    'DTSTART;VALUE=DATE:20220224',
  ]);
});

it('so has vis-timeline', () => {
  const starts = visOf(order).items.map(({ start }) => start);
  expect(starts.toSorted()).toEqual(['2022-02-23T22:30:00Z', '2022-02-24', '2022-02-24T02:30:00Z']);
});
