import { describe, expect, it, vi } from 'vitest';
import { crowd } from '../../content/crowd';
import { validChronology } from '../model/valid';
import { OVERVIEW_HEIGHT, overviewOf } from './overview';
import { SCALE_KINDS } from '../model/scale-kinds';
import { faultsIn, frameAt } from './testing';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

const MOST_CHARACTERS = 20_000;

describe('the overview', () => {
  const many = validChronology(crowd(10_000), 'crowd');

  it.each(SCALE_KINDS)('of 10 000 events is a path of less than 20 kB on the %s scale', (kind) => {
    const lanes = overviewOf(frameAt(many, 1280, kind));
    expect(lanes.map(({ path }) => path).join('').length).toBeLessThan(MOST_CHARACTERS);
    expect(faultsIn(lanes)).toEqual([]);
  });

  it('has a band of its height for each lane', () => {
    const lanes = overviewOf(frameAt(validChronology(crowd(50), 'crowd'), 1280, 'time'));
    lanes.forEach(({ path }, index) => {
      const heights = [...path.matchAll(/[V ]([\d.]+)/g)].map(([, y]) => Number(y));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual((index * OVERVIEW_HEIGHT) / 3);
      expect(Math.max(...heights)).toBeLessThanOrEqual(((index + 1) * OVERVIEW_HEIGHT) / 3);
    });
  });

  it('of an empty chronology is empty', () => {
    const none = validChronology({ title: 'None', events: [] }, 'none');
    expect(overviewOf(frameAt(none, 1280, 'time')).map(({ path }) => path)).toEqual(['']);
  });
});
