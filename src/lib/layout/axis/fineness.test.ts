import { describe, expect, it } from 'vitest';
import essay from '../../../content/sino-russia-axis';
import { validChronology } from '../../model/valid';
import { dayStart } from '../../time/calendar/instant';
import { WHOLE } from '../scale/view';
import type { ScaleKind } from '../../model/scale-kinds';
import { frameAt, sceneIn } from '../testing';
import type { Axis } from './axis';
import { unitAround } from './unit-around';

const dated = (...dates: readonly string[]) =>
  validChronology({ title: 'Dated', events: dates.map((date) => ({ title: date, date })) }, 'dated');

const said = (labelled: readonly { readonly label: string }[]) =>
  labelled.map(({ label }) => label).filter((label) => label !== '');

function axisOf(kind: ScaleKind, dates: readonly string[], from?: number, to?: number): Axis {
  return sceneIn(frameAt(dated(...dates), 1280, kind), from, to).axis;
}

describe('within a day', () => {
  const calls = ['14:00:05', '14:00:10', '14:04:00', '14:04:02', '14:19:30', '14:44:59'].map(
    (time) => `2022-06-23T${time}Z`,
  );

  it('ticks are minutes, below their day with its clock', () => {
    const { ticks, parents } = axisOf('time', calls);
    expect(said(ticks)).toEqual(
      ['05', '10', '15', '20', '25', '30', '35', '40', '45'].map((minutes) => `14:${minutes}`),
    );
    expect(said(parents)).toEqual(['23 June 2022, UTC']);
  });

  it('ticks go down to the second', () => {
    const frame = frameAt(dated(...calls), 1280, 'time');
    const at = (instant: number) => frame.scale.toShare(dayStart(2022, 6, 23) + instant);
    const { ticks } = sceneIn(frame, at(14 * 3_600_000), at(14 * 3_600_000 + 12_000)).axis;
    expect(said(ticks)).toEqual(expect.arrayContaining(['14:00:05', '14:00:10']));
  });

  it('a view of a second, in which no tick has room for its label, says which', () => {
    for (const width of [390, 1280]) {
      const frame = frameAt(dated(...calls), width, 'time');
      const last = frame.scale.toShare(dayStart(2022, 6, 23) + (14 * 3600 + 44 * 60 + 59) * 1000);
      const { ticks, parents } = sceneIn(frame, last, 1).axis;
      expect([...said(ticks), ...said(parents)].join(), `${width} px`).toMatch(/14:4[45]:/);
    }
  });

  it('the day is said once, also where a second between two folds has no room for its time', () => {
    const launch = ['19:22:42', '19:22:45', '19:22:51', '19:23:43', '19:25:19'].map(
      (time) => `2020-05-30T${time}Z`,
    );
    for (const width of [640, 890, 1280]) {
      const { parents } = sceneIn(frameAt(dated(...launch), width, 'gaps')).axis;
      expect(said(parents), `${width} px`).toEqual(['30 May 2020, UTC']);
    }
  });

  it('what is evenly spaced has each its own time, and the time between in minutes and seconds', () => {
    const { ticks, parents, elapsed } = axisOf('even', calls);
    expect(said(ticks)).toEqual(['14:00:05', '14:00:10', '14:04:00', '14:04:02', '14:19:30', '14:44:59']);
    expect(said(parents)).toEqual(['23 June 2022, UTC']);
    expect(said(elapsed)).toEqual([
      '5 seconds',
      'about 4 minutes',
      '2 seconds',
      'about 15 minutes',
      'about 25 minutes',
    ]);
  });

  it('evenly spaced, each day is said where it begins, and one that began before the view at its start', () => {
    const days = ['2022-06-23T14:00:00', '2022-06-23T16:30:00', '2022-06-24T09:00:00', '2022-06-25'];
    const { ticks, parents } = axisOf('even', days.slice(0, 3));
    expect(said(ticks)).toEqual(['14:00', '16:30', '09:00']);
    expect(parents.map(({ label, isBoundary }) => [label, isBoundary])).toEqual([
      ['23 June 2022, local time', true],
      ['24 June 2022, local time', true],
    ]);
    expect(axisOf('even', days.slice(0, 3), 0.3, 0.6).parents).toMatchObject([
      { label: '23 June 2022, local time', isBoundary: false, at: 0 },
    ]);
    const mixed = axisOf('even', days);
    expect(said(mixed.ticks)).toEqual(['14:00', '16:30', '09:00', '25 Jun 2022']);
    expect(said(mixed.parents)).toEqual(['23 June 2022, local time', '24 June 2022, local time']);
  });

  it('tears say minutes, and the day is said once before them', () => {
    const { tears, parents } = axisOf('gaps', calls);
    expect(said(parents)).toEqual(['23 June 2022, UTC']);
    expect(tears.length).toBeGreaterThan(0);
    for (const { words } of tears) expect(words).toMatch(/minutes/);
  });

  it('a step of the playhead is one of the clock', () => {
    const { scale } = frameAt(dated(...calls), 1280, 'time');
    const unit = unitAround(scale.toInstant(0.5), WHOLE, scale);
    expect([unit.step, unit.name]).toEqual([5, 'minute']);
  });
});

describe('evenly spaced', () => {
  it('no coarser date is told after a finer one of its own stretch', () => {
    expect(said(axisOf('even', ['2022-02-04', '2022-02-24', '2022', '2023']).ticks)).toEqual([
      '4 Feb 2022',
      '24 Feb 2022',
      '2023',
    ]);
    expect(said(axisOf('even', ['2022', '2022-09-05', '2022-09']).ticks)).toEqual(['2022', '5 Sept 2022']);
  });

  it('the essay never shows 2022 after February 2022', () => {
    const chronology = validChronology(essay, 'essay');
    for (const width of [960, 1280, 3840]) {
      const labels = said(sceneIn(frameAt(chronology, width, 'even')).axis.ticks);
      const february = labels.findIndex((label) => label.endsWith('Feb 2022'));
      expect(february).toBeGreaterThan(0);
      expect(labels.slice(february)).not.toContain('2022');
    }
  });
});

describe('years known only as years', () => {
  it('have no months between folds, however near one comes', () => {
    const frame = frameAt(
      dated('1500', '1501', '1700', '1701', '1900-03-05', '1900-03-09', '1902'),
      1280,
      'gaps',
    );
    expect(frame.scale.pieces.filter(({ isFolded }) => isFolded)).toHaveLength(2);
    const [from, to] = [dayStart(1500, 2), dayStart(1500, 11)].map((at) => frame.scale.toShare(at));
    const { ticks, parents } = sceneIn(frame, from, to).axis;
    expect([said(ticks), said(parents)]).toEqual([[], ['1500']]);
    const near = frame.scale.toShare(dayStart(1900, 3, 5));
    expect(said(sceneIn(frame, near, near + (to ?? 0) - (from ?? 0)).axis.ticks)).toContain('Apr');
  });
});

describe('deep time', () => {
  const all = ['Y-138E8S3', 'Y-4567000000', 'Y-3000000', 'Y-100000/-4999', '-3300', '2024-05-01T12:00:00Z'];

  it('is told in ages of two or three digits, never more than 200 of them, at any zoom', () => {
    for (const kind of ['time', 'gaps', 'even'] as const) {
      const frame = frameAt(dated(...all), 1280, kind);
      for (const at of [0, 0.1, 0.5, 0.9, 0.99, 0.999, 1]) {
        for (let span = 1; span > 1e-9; span /= 7) {
          const { ticks, parents } = sceneIn(frame, at * (1 - span), at * (1 - span) + span).axis;
          expect(ticks.length).toBeLessThanOrEqual(200);
          for (const label of said([...ticks, ...parents])) expect(label).not.toMatch(/[\d.]{5,} [kMG]a/);
        }
      }
    }
  });

  it('has boundaries that are round in years ago, and 1 CE after them', () => {
    const { ticks } = axisOf('time', ['Y-158000', 'Y-40000', '2020']);
    expect(said(ticks)).toEqual([
      '160 ka',
      '150 ka',
      '140 ka',
      '130 ka',
      '120 ka',
      '110 ka',
      '100 ka',
      '90 ka',
      '80 ka',
      '70 ka',
      '60 ka',
      '50 ka',
      '40 ka',
      '30 ka',
      '20 ka',
      '10 ka',
      '1 CE',
    ]);
  });

  it('evenly spaced beside today, each event says its own', () => {
    const { ticks, parents } = axisOf('even', all);
    // A time alone would need a day of its own in a second row.
    expect(said(ticks)).toEqual(['13.8 Ga', '4.57 Ga', '3.0 Ma', '100 ka', '3301 BCE', '1 May 2024']);
    expect(said(parents)).toEqual([]);
  });
});
