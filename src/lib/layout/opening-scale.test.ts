import { describe, expect, it } from 'vitest';
import border from '../../content/china-russia-border';
import { crowd } from '../../content/crowd';
import content from '../../content/sino-russia-axis';
import type { Chronology } from '../model/chronology';
import { validChronology } from '../model/valid';
import { chronologyOf } from './any-chronology';
import { openingScale } from './opening-scale';
import { sceneIn, frameAt } from './testing';

function dated(...dates: readonly string[]): Chronology {
  return chronologyOf(dates.map((date, index) => ({ title: `Event ${index}`, lane: 'l1', date })));
}

const essay = validChronology(content, 'essay');
/** So many days in a row, from the first of a month on. */
const days = (month: string, count: number) =>
  Array.from({ length: count }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);
// A year that cannot be folded is longer than all of the days.
const oneWeek = [...days('1963-11', 24), '1978'];

const decades = Array.from({ length: 10 }, (_, at) => `18${at}0/18${at}9`);

describe('the scale that opens', () => {
  it('is “gaps” for the essay, whose last years it gives clearly more of the picture', () => {
    expect(openingScale(essay)).toBe('gaps');
  });

  it.each([
    ['nothing is worth folding', dated('1951', '1954-07', '1957-02-11')],
    ['all have their names to scale as well', dated('1299/1800', '1702/1714', '1714/1727', '1756/1760')],
    ['there is no event', dated()],
    [
      'a few hours have a silence before them',
      dated(...['13:50', '14:02', '14:05', '14:10', '14:45', '14:46'].map((time) => `2022-06-23T${time}Z`)),
    ],
    ['there is no more than a crowd', validChronology(crowd(60), 'crowd')],
    ['marks are apart, and no silence is half of the picture', validChronology(border, 'border')],
    [
      'much lasts, of which an even row would mislead',
      dated(...decades, '1963-11-03/1963-11-20', ...days('1963-11', 24)),
    ],
    [
      'there are more events than places, all over',
      dated(...Array.from({ length: 200 }, (_, at) => `${1700 + at}`)),
    ],
  ])('is “time” where %s', (_, chronology) => {
    expect(openingScale(chronology)).toBe('time');
  });

  it.each([
    [
      'it tells days apart that are one heap to scale',
      dated('1961-05-20', ...days('1963-11', 24), '1978-03-01'),
    ],
    [
      'one silence is about half of the picture',
      dated('1815-12-10/1852-11-27', '1943', '1951', '1952', '1958', '1972', '1985'),
    ],
  ])('is “gaps” where %s', (_, chronology) => {
    expect(openingScale(chronology)).toBe('gaps');
  });

  it('is “even” where both others have most events in one heap', () => {
    expect(openingScale(dated(...oneWeek))).toBe('even');
    expect(openingScale(dated('1955', '1956', '1957', '1963', ...oneWeek))).toBe('even');
  });

  it('has what lasts drawn broken in an even row, where it would be shorter than what lasts half as long', () => {
    const chronology = dated(...oneWeek, '1961-01-01/1962-12-31', '1963-11-03/1963-11-20');
    expect(openingScale(chronology)).toBe('even');
    const { marks } = sceneIn(frameAt(chronology, 1280, 'even'));
    const broken = marks.filter((mark) => mark.broken !== undefined);
    expect(broken.map(({ event, broken }) => [event.title, broken])).toEqual([
      ['Event 25', 'lasts 2 years, drawn broken'],
    ]);
    expect(broken[0]?.parts.filter(({ shape }) => shape === 'break')).toHaveLength(1);
  });

  it('breaks no bar of which the sign would be all that is seen', () => {
    const chronology = dated(...oneWeek, '1961-01-01/1962-12-31', '1963-11-03/1963-11-20');
    for (const widthPx of [360, 640, 960, 1280]) {
      const frame = frameAt(chronology, widthPx, 'even');
      for (const { start, end, parts, broken } of sceneIn(frame).marks) {
        const isBroken = parts.some(({ shape }) => shape === 'break');
        expect(broken !== undefined).toBe(isBroken);
        if (isBroken) expect((end - start) * frame.room.widthPx).toBeGreaterThanOrEqual(20);
      }
    }
    const phone = sceneIn(frameAt(chronology, 360, 'even')).marks;
    expect(phone.filter(({ broken }) => broken !== undefined)).toEqual([]);
  });

  it('leaves lengths as they are where somebody asks for an even row', () => {
    const { marks } = sceneIn(frameAt(essay, 1280, 'even'));
    expect(marks.filter(({ broken }) => broken !== undefined)).toEqual([]);
  });
});
