import { describe, expect, it } from 'vitest';
import { WHOLE } from '../layout/scale/view';
import { validChronology } from '../model/valid';
import { type ViewState, gestureBetween } from './gesture';

const [first, second] = validChronology(
  {
    title: 'T',
    events: [
      { title: 'A', date: '2014' },
      { title: 'B', date: '2019' },
    ],
  },
  'two',
).events;

const home: ViewState = {
  ...{ at: 0, shown: undefined, selected: undefined },
  ...{ window: WHOLE, kind: 'time', hiddenLanes: [], foldedLanes: [] },
};
const on = (event: typeof first): ViewState => ({ ...home, at: event?.anchor ?? NaN, shown: event });
const chosen: ViewState = { ...on(first), selected: first };
const between: ViewState = { ...home, at: 1 };

describe('gestureBetween', () => {
  it.each([
    ['nothing', home, home, undefined],
    ['away from what was chosen', chosen, between, 'scrub'],
    ['from what was chosen onto another event', chosen, on(second), 'scrub'],
    ['from what was chosen and back to it', chosen, on(first), 'scrub'],
    ['to an instant between events', home, between, 'scrub'],
    ['from an event that was previewed', on(first), between, 'scrub'],
    ['onto an event', home, on(first), undefined],
    [
      'onto an event, with the view after it',
      home,
      { ...on(first), window: { from: 0, to: 0.5 } },
      undefined,
    ],
    ['nearer', home, { ...home, window: { from: 0.1, to: 0.5 } }, 'zoom'],
    [
      'sideways',
      { ...home, window: { from: 0.1, to: 0.5 } },
      { ...home, window: { from: 0.2, to: 0.6 } },
      'pan',
    ],
    ['to another scale', home, { ...home, kind: 'even', window: { from: 0.1, to: 0.5 } }, 'scale'],
    ['a lane out of sight', home, { ...home, hiddenLanes: ['a'] }, 'lanes'],
  ] as const)('%s', (_, before, now, gesture) => {
    expect(gestureBetween(before, now)).toBe(gesture);
  });
});
