import { expect, it } from 'vitest';
import type { Progress } from './given';
import { seldom } from './seldom';

it('tells of each stage at once, and of what is done of it four times a second', () => {
  const told: Progress[] = [];
  let now = 1000;
  const tell = seldom(
    (progress) => told.push(progress),
    () => now,
  );
  for (let nth = 0; nth < 100; nth += 1) {
    tell({ stage: 'reading', done: nth / 100 });
    now += 10;
  }
  tell({ stage: 'settling', done: 0 });
  tell({ stage: 'settling', done: 0.5 });
  expect(told).toEqual([
    { stage: 'reading', done: 0 },
    { stage: 'reading', done: 0.25 },
    { stage: 'reading', done: 0.5 },
    { stage: 'reading', done: 0.75 },
    { stage: 'settling', done: 0 },
  ]);
});
