import { describe, expect, it } from 'vitest';
import { validChronology } from '../../model/valid';
import { dayStart } from '../../time/calendar/instant';
import { frameAt, sceneIn } from '../testing';
import type { Mark } from './mark';

/** The marks of some dates in the days of a window, by their dates, drawn to scale on a stage of 1280 px. */
function marksIn(dates: readonly string[], from: number, to: number): Record<string, Mark> {
  const events = dates.map((date) => ({ title: date, date }));
  const frame = frameAt(validChronology({ title: 'T', events }, 'T'), 1280, 'time');
  const scene = sceneIn(frame, frame.scale.toShare(from), frame.scale.toShare(to));
  return Object.fromEntries(scene.marks.map((mark) => [mark.event.title, mark]));
}

const shapesOf = (mark: Mark | undefined) => mark?.parts.map(({ shape }) => shape) ?? [];
const days = ['2014-03-01', '2014-09-05', '2014-09-20', '2014-12-31'];

describe('a dot', () => {
  it('is drawn whole where its middle is in view, else not at all, and so is its name', () => {
    const noon = dayStart(2014, 9, 5) + 43_200_000;
    const inside = marksIn(days, noon - 1000, dayStart(2014, 9, 20))['2014-09-05'];
    expect([shapesOf(inside), inside?.isDateInView, inside?.isMarkInView]).toEqual([['point'], true, true]);
    const outside = marksIn(days, noon + 1000, dayStart(2014, 9, 20))['2014-09-05'];
    expect([shapesOf(outside), outside?.isDateInView, outside?.isMarkInView]).toEqual([[], false, false]);
  });

  it('of a month is left out while its band is in view', () => {
    const mark = marksIn(['2014-09', ...days], dayStart(2014, 9, 20), dayStart(2014, 12))['2014-09'];
    expect(shapesOf(mark)).toEqual(['band', 'beyond-start']);
    expect(mark?.isDateInView).toBe(true);
  });
});

describe('what lasts', () => {
  const war = '1914-07-28/1918-11-11';
  const place = (mark: Mark | undefined, shape: string) => {
    const part = mark?.parts.find((candidate) => candidate.shape === shape);
    return mark && part && mark.start + part.from * (mark.end - mark.start);
  };

  it('has a sign at each edge that it leaves the view by', () => {
    const inside = marksIn([war, '1910', '1925'], dayStart(1916), dayStart(1917))[war];
    expect(shapesOf(inside)).toEqual(['bar', 'beyond-start', 'beyond-end']);
    expect(place(inside, 'beyond-start')).toBeCloseTo(0, 9);
    expect(place(inside, 'beyond-end')).toBeCloseTo(1, 9);
    const end = marksIn([war, '1910', '1925'], dayStart(1916), dayStart(1920))[war];
    expect(shapesOf(end)).toEqual(['bar', 'beyond-start']);
  });

  it('has none where it ends, or goes on with all of the scale', () => {
    expect(shapesOf(marksIn([war, '1910', '1925'], dayStart(1911), dayStart(1924))[war])).toEqual(['bar']);
    const frame = frameAt(
      validChronology({ title: 'T', events: [{ title: 'a', date: '1914/..' }] }, 'T'),
      1280,
      'time',
    );
    expect(
      sceneIn(frame)
        .marks.flatMap(shapesOf)
        .filter((shape) => shape.startsWith('beyond')),
    ).toEqual([]);
  });

  it('has none where it is out of view', () => {
    const mark = marksIn([war, '1910', '1925'], dayStart(1920), dayStart(1924))[war];
    expect(shapesOf(mark)).toEqual(['bar']);
    expect(mark?.isDateInView).toBe(false);
  });
});

it('the small mark in a band has the band’s width to be drawn by', () => {
  const { parts = [] } = marksIn(['2014-09', ...days], dayStart(2014), dayStart(2015))['2014-09'] ?? {};
  const [band, middle] = parts;
  expect([band?.shape, middle?.shape]).toEqual(['band', 'middle']);
  expect(middle?.from).toBeCloseTo(band?.from ?? NaN, 9);
  expect(middle?.to).toBeCloseTo(band?.to ?? NaN, 9);
});
