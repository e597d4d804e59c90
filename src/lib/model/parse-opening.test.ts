import { describe, expect, it } from 'vitest';
import { dayStart } from '../time/calendar/instant';
import { inputOf } from './input';
import { parseChronology } from './parse';
import { issuesOf } from './testing';

const events = [
  { title: 'Signed', date: '2014-09' },
  { title: 'Broken', date: '2022' },
];
const withOpening = (opening: unknown) => ({ title: 'T', events, opening });

function chronologyOf(input: object) {
  const result = parseChronology(input);
  if (result.kind !== 'chronology') throw new Error('expected a chronology, found none');
  return result.chronology;
}

describe('what a chronology opens on', () => {
  it('is a scale, a window and an event, as far as its author says', () => {
    expect(
      chronologyOf(withOpening({ scale: 'even', from: 2014, to: '2022-02', event: 'broken' })).opening,
    ).toEqual({
      ...{ scale: 'even', from: '2014', to: '2022-02', event: 'broken' },
      window: { start: dayStart(2014), end: dayStart(2022, 3) },
    });
    expect(chronologyOf(withOpening({ scale: 'gaps' })).opening).toEqual({ scale: 'gaps' });
  });

  it('goes on to where there is nothing more, where one date is left out', () => {
    expect(chronologyOf(withOpening({ from: '2014' })).opening?.window).toEqual({
      start: dayStart(2014),
      end: Infinity,
    });
    expect(chronologyOf(withOpening({ to: '2014' })).opening?.window).toEqual({
      start: -Infinity,
      end: dayStart(2015),
    });
  });

  it('is nothing where nothing is said', () => {
    expect(chronologyOf({ title: 'T', events })).not.toHaveProperty('opening');
    expect(chronologyOf(withOpening({}))).not.toHaveProperty('opening');
  });

  it('is read again as it was written', () => {
    const opening = { scale: 'time', from: '2014', to: '2022', event: 'signed' };
    const read = chronologyOf(withOpening(opening));
    expect(inputOf(read).opening).toEqual(opening);
    expect(chronologyOf(inputOf(read)).opening).toEqual(read.opening);
  });

  it.each([
    [{ scale: 'log' }, 'opening.scale: expected “time” or “gaps” or “even”, found “log”'],
    [{ event: 'unheard-of' }, 'opening.event: expected the id of an event, found “unheard-of”'],
    [
      { from: '2022', to: '2014' },
      'opening.to: expected a date that is not before the first one, found “2014”',
    ],
    [{ from: 'spring' }, 'opening.from'],
    [{ zoom: 2 }, 'opening.zoom'],
  ])('%o is told, and the rest of it is followed', (opening, told) => {
    const input = withOpening({ ...opening, ...('scale' in opening ? {} : { scale: 'even' }) });
    expect(issuesOf(input)).toEqual([expect.stringContaining(told)]);
    if (!('scale' in opening)) expect(chronologyOf(input).opening).toEqual({ scale: 'even' });
  });

  it('says nothing more of an event that is wrong itself', () => {
    const given = [...events, { id: 'wrong', title: 'Wrong', date: 'no date' }];
    expect(issuesOf({ title: 'T', events: given, opening: { event: 'wrong' } })).toHaveLength(1);
  });
});

describe('a line for the present day', () => {
  it('is there only where it is asked for', () => {
    expect(chronologyOf({ title: 'T', events, today: true }).today).toBe(true);
    expect(chronologyOf({ title: 'T', events, today: false })).not.toHaveProperty('today');
    expect(issuesOf({ title: 'T', events, today: 'yes' })).toEqual([expect.stringContaining('today')]);
  });
});
