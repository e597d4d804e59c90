import { expect, it } from 'vitest';
import { offClock, onClock } from './clock';
import { dayStart } from './instant';

it('a clock ahead of UTC shows a later time, and back', () => {
  const clock = { offsetMinutes: 330 };
  const at = dayStart(2014, 9, 5);
  expect(onClock(at, clock)).toBe(at + 5.5 * 3_600_000);
  expect(offClock(onClock(at, clock), clock)).toBe(at);
});
