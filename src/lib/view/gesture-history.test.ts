import { beforeEach, describe, expect, it } from 'vitest';
import { WHOLE } from '../layout/scale/view';
import { validChronology } from '../model/valid';
import type { ViewState } from './gesture';
import { GestureHistory } from './gesture-history';

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

let nowMs = 0;
let entries: string[] = [];
let state = home;
let played = 0;
let history: GestureHistory;

const seen = () => ({ state, played });

/** Does something, whose address is its name, and waits. */
function move(name: string, change: Partial<ViewState>, waitMs = 0, isHeld = false): void {
  state = { ...state, ...change };
  history.see(seen(), name, isHeld);
  nowMs += waitMs;
}

function rest(): void {
  history.rest();
}

const nearer = (to: number) => ({ window: { from: 0, to } });
const place = (event: typeof first) => ({ at: event?.anchor ?? NaN, shown: event, selected: undefined });

beforeEach(() => {
  [nowMs, entries, state, played] = [0, ['first'], home, 0];
  history = new GestureHistory(
    seen(),
    {
      here: () => entries.at(-1) ?? '',
      push: (url) => entries.push(url),
      replace: (url) => entries.splice(-1, 1, url),
    },
    () => nowMs,
  );
});

describe('GestureHistory', () => {
  it('has one entry for a gesture, with what it came to', () => {
    move('a', nearer(0.8));
    move('b', nearer(0.5));
    expect(entries).toEqual(['first']);
    rest();
    expect(entries).toEqual(['first', 'b']);
  });

  it('puts gestures of one kind within two seconds together, and not later ones', () => {
    for (const [name, to] of [['a', 0.8] as const, ['b', 0.6] as const, ['c', 0.4] as const]) {
      move(name, nearer(to));
      rest();
      nowMs += name === 'a' ? 1999 : 2000;
    }
    expect(entries).toEqual(['first', 'b', 'c']);
  });

  it('has one for what leads back to where a gesture began, however soon', () => {
    move('a', nearer(0.5));
    rest();
    move('first', { window: WHOLE });
    rest();
    expect(entries).toEqual(['first', 'a', 'first']);
  });

  it('has one for each kind, however soon the next begins', () => {
    move('zoom', nearer(0.5), 50);
    move('scale', { kind: 'even' }, 50);
    move('scrub', { at: 5 }, 50);
    move('lanes', { hiddenLanes: ['a'] }, 50);
    move('part', { parts: 'measure=a..b' }, 50);
    rest();
    expect(entries).toEqual(['first', 'zoom', 'scale', 'scrub', 'lanes', 'part']);
  });

  it('takes a pan in a zoom, and all that is done while a pointer is down, for one gesture', () => {
    move('a', nearer(0.5), 50);
    move('b', { window: { from: 0.1, to: 0.6 } }, 50);
    rest();
    expect(entries).toEqual(['first', 'b']);
    move('c', { at: 5 }, 50, true);
    move('d', nearer(0.2), 50, true);
    rest();
    expect(entries).toEqual(['first', 'b', 'd']);
  });

  it('has none for an event that is come to, nor for what the play does, but for what is done besides', () => {
    move('a', place(first));
    rest();
    expect(entries).toEqual(['a']);
    move('b', { ...place(first), selected: first });
    history.settle(seen());
    played += 1;
    move('c', place(second));
    rest();
    expect(entries).toEqual(['c']);
    played += 1;
    move('d', place(first), 50);
    move('e', nearer(0.5), 50);
    played += 1;
    move('f', place(second), 50);
    rest();
    expect(entries).toEqual(['d', 'f']);
  });

  it('has one for a scrub that leaves what was chosen, on whatever it ends', () => {
    state = { ...state, ...place(first), selected: first };
    history.settle(seen());
    move('b', place(second));
    rest();
    expect(entries).toEqual(['first', 'b']);
  });

  it('has none where nothing moves, whatever the address becomes', () => {
    expect(history.see(seen(), 'other', false)).toBe(false);
    rest();
    expect(entries).toEqual(['first']);
  });

  it('begins anew after an entry was read', () => {
    move('a', nearer(0.8));
    rest();
    history.settle(seen());
    move('b', nearer(0.6));
    rest();
    expect(entries).toEqual(['first', 'a', 'b']);
  });
});
