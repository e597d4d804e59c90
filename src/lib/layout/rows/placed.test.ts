import { describe, expect, it } from 'vitest';
import { validChronology } from '../../model/valid';
import { frameAt, sceneIn } from '../testing';

const chronology = validChronology(
  {
    title: 'A week',
    events: ['2020-03-02', '2020-03-04', '2020-03-08'].map((date) => ({ title: `On ${date}`, date })),
  },
  'week',
);

describe('the name of a day’s event', () => {
  it.each(['time', 'even', 'gaps'] as const)('stands at its dot, however wide its day is: %s', (kind) => {
    const frame = frameAt(chronology, 1280, kind);
    const { widthPx } = frame.room;
    for (const [from, to] of [
      [0, 1],
      [0.2, 0.4],
      [0, 0.15],
    ] as const) {
      const named = sceneIn(frame, from, to).marks.filter(
        ({ label, isDateInView }) => label.widthPx > 0 && isDateInView,
      );
      for (const { start, end, parts, label, labelLeft } of named) {
        const [{ from: place } = { from: NaN }] = parts;
        const dot = (start + place * (end - start)) * widthPx;
        const gap = Math.max(labelLeft - dot, dot - labelLeft - label.widthPx);
        expect(gap).toBeGreaterThan(5);
        expect(gap).toBeLessThan(24);
      }
      if (from === 0 && to === 1) expect(named).toHaveLength(3);
    }
  });
});
