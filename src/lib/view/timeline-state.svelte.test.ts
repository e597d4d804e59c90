import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { unitAround } from '../layout/axis/unit-around';
import { WHOLE, inView, isWhole } from '../layout/scale/view';
import { SCALE_KINDS } from '../model/scale-kinds';
import { en } from '../messages/en';
import { validChronology } from '../model/valid';
import { dayStart } from '../time/calendar/instant';
import { liveTimeline } from './live-timeline';
import type { TimelineState } from './timeline-state.svelte';

const SNAP_PX = 9;
const chronology = validChronology(essay, 'essay');
const ids = chronology.events.map(({ id }) => id);
const shares = fc.double({ min: 0, max: 1, noNaN: true });
const kinds = fc.constantFrom(...SCALE_KINDS);

function event(id: string) {
  const found = chronology.events.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`expected an event ${id}`);
  return found;
}

function stateOf(other: typeof chronology): TimelineState {
  return liveTimeline(other, en);
}

function timeline(): TimelineState {
  const state = stateOf(chronology);
  state.stageWidthPx = 1280;
  return state;
}

const px = (state: TimelineState, share: number) => share * state.room.widthPx;

// Outside an effect nothing derived is kept, so each look at a state lays it out anew: slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

describe('a timeline at first', () => {
  it('shows the whole, nothing selected, with the playhead at the end of the last date', () => {
    const state = timeline();
    expect(state.window).toEqual(WHOLE);
    expect([state.selected, state.shown]).toEqual([undefined, undefined]);
    expect(state.at).toBe(state.drawing.home);
    expect(state.drawing.home).toBe(dayStart(2024, 4));
  });

  it('opens with the gaps closed where it has gaps, else on time', () => {
    expect(timeline().kind).toBe('gaps');
    const even = { title: 'T', events: ['2011', '2012', '2013'].map((date) => ({ title: date, date })) };
    expect(stateOf(validChronology(even, 'even')).kind).toBe('time');
  });

  it('of an empty chronology has no neighbours, and neither steps nor scrubs onto anything', () => {
    const state = stateOf(validChronology({ title: 'T', events: [] }, 'empty'));
    state.step(1);
    state.stepToEdge('first');
    state.scrubTo(0.5);
    state.stepByUnit(1);
    expect(state.shown).toBeUndefined();
    expect(Number.isFinite(state.at)).toBe(true);
  });
});

describe('select', () => {
  it('moves the playhead to the anchor, away from what was previewed', () => {
    const state = timeline();
    state.preview(event('invasion'));
    state.select(event('minsk-agreement'));
    expect(state.at).toBe(event('minsk-agreement').anchor);
    expect(state.selected).toBe(event('minsk-agreement'));
    expect(state.shown).toBe(event('minsk-agreement'));
  });

  it('brings the event into view', () => {
    const state = timeline();
    state.setWindow({ from: 0.8, to: 0.9 });
    state.select(event('relations-in-the-making'));
    expect(state.playheadShare).toBeGreaterThanOrEqual(0);
    expect(state.playheadShare).toBeLessThanOrEqual(1);
  });

  it('shows the lane of an event that is hidden', () => {
    const state = timeline();
    state.toggleLane('ground');
    state.select(event('invasion'));
    expect(state.hiddenLanes).toEqual([]);
  });

  it('ends the play', () => {
    const state = timeline();
    state.player.toggle();
    state.select(event('invasion'));
    expect(state.player.isPlaying).toBe(false);
  });

  it('clearSelection leaves nothing selected, and the playhead as at first', () => {
    const state = timeline();
    state.select(event('invasion'));
    state.clearSelection();
    expect([state.selected, state.shown]).toEqual([undefined, undefined]);
    expect(state.isAtHome).toBe(true);
  });
});

describe('step', () => {
  it.each(SCALE_KINDS)('visits all events in time order and back, on the scale %s', (kind) => {
    const state = timeline();
    state.setScale(kind);
    state.stepToEdge('first');
    const there = ids.map(() => {
      const id = state.shown?.id;
      state.step(1);
      return id;
    });
    expect(there).toEqual(ids);
    const back = ids.map(() => {
      const id = state.shown?.id;
      state.step(-1);
      return id;
    });
    expect(back).toEqual([...ids].reverse());
  });

  it('from the playhead at home goes back to the last event, and not on', () => {
    const state = timeline();
    state.step(1);
    expect(state.shown).toBeUndefined();
    state.step(-1);
    expect(state.shown?.id).toBe('future');
  });

  it('previews, and ends a selection that it leaves', () => {
    const state = timeline();
    state.select(event('invasion'));
    state.step(1);
    expect([state.selected, state.shown]).toEqual([undefined, event('gas-and-trade')]);
  });

  it('to the event that is chosen keeps it chosen', () => {
    const state = timeline();
    state.select(event('future'));
    state.stepToEdge('last');
    expect(state.selectedId).toBe('future');
  });

  it('passes over hidden lanes', () => {
    const state = timeline();
    state.toggleLane('together');
    state.select(event('invasion'));
    state.step(1);
    expect(state.shown?.lane).not.toBe('together');
  });
});

describe('play', () => {
  it('visits all events once, from the first, and ends by itself with no timer left', () => {
    const state = timeline();
    const seen: (string | undefined)[] = [];
    state.player.toggle();
    while (state.player.isPlaying && seen.length < 100) {
      seen.push(state.shown?.id);
      vi.advanceTimersToNextTimer();
      if (seen.at(-1) === state.shown?.id) seen.pop();
    }
    seen.push(state.shown?.id);
    expect(seen).toEqual(ids);
    vi.runAllTimers();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('keyOf', () => {
  it('has the arrows across the picture change places where time runs to the left, and no other keys', () => {
    const state = timeline();
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'Home', 'a'];
    expect(keys.map((key) => state.keyOf({ key }))).toEqual(keys);
    state.time = 'rtl';
    expect(keys.map((key) => state.keyOf({ key }))).toEqual(['ArrowRight', 'ArrowLeft', ...keys.slice(2)]);
  });
});

describe('scrubTo', () => {
  it('rests on the event within 9 px, and on none beyond', () => {
    fc.assert(
      fc.property(kinds, shares, shares, shares, (kind, a, b, share) => {
        const state = timeline();
        state.kind = kind;
        state.setWindow({ from: Math.min(a, b), to: Math.max(a, b) });
        state.scrubTo(share);
        const { scale } = state.frame;
        const distances = chronology.events.map(({ anchor }) =>
          Math.abs(px(state, inView(scale.toShare(anchor), state.view) - share)),
        );
        const least = Math.min(...distances);
        if (Math.abs(least - SNAP_PX) < 1e-6) return;
        expect(state.shown !== undefined).toBe(least < SNAP_PX);
        if (state.shown) expect(state.at).toBe(state.shown.anchor);
        else expect(px(state, state.playheadShare)).toBeCloseTo(px(state, share), 3);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    [8.9, 'minsk-agreement'],
    [-8.9, 'minsk-agreement'],
    [9.1, undefined],
    [-9.1, undefined],
  ])('%d px from an event it shows %s', (offPx, id) => {
    const state = timeline();
    state.setScale('even');
    const share = state.frame.scale.toShare(event('minsk-agreement').anchor);
    state.scrubTo(share + offPx / state.room.widthPx);
    expect(state.shown?.id).toBe(id);
  });

  it('stops at the edges of the view', () => {
    const state = timeline();
    state.setScale('time');
    state.setWindow({ from: 0.3, to: 0.5 });
    state.scrubTo(-5);
    expect(state.playheadShare).toBeCloseTo(0, 9);
    state.scrubTo(5);
    expect(state.playheadShare).toBeCloseTo(1, 9);
  });
});

describe('the event under the playhead', () => {
  const same = validChronology(
    {
      title: 'T',
      events: ['2014-09-05', '2014-09-05', '2020', '2020-07-02', '2022-02'].map((date, place) => ({
        title: `${place}`,
        ...{ date, id: `e${place}`, lane: place % 2 === 0 ? 'even' : 'odd' },
      })),
      lanes: [
        { id: 'even', title: 'Even' },
        { id: 'odd', title: 'Odd' },
      ],
    },
    'same',
  );
  const instants = fc.integer({ min: dayStart(2013), max: dayStart(2023) });
  const by = fc.constantFrom<1 | -1>(1, -1);
  const [event1, ...others] = same.events;
  const events = fc.constantFrom(event1 ?? expect.unreachable(), ...others);
  /** What a reader may do, by name. */
  const acts = fc.oneof(
    shares.map((share) => ({ name: 'scrub', act: (state: TimelineState) => state.scrubTo(share) })),
    instants.map((at) => ({ name: 'move', act: (state: TimelineState) => state.moveTo(at) })),
    by.map((way) => ({ name: 'step', act: (state: TimelineState) => state.step(way) })),
    by.map((way) => ({ name: 'unit', act: (state: TimelineState) => state.stepByUnit(way) })),
    events.map((one) => ({ name: 'select', act: (state: TimelineState) => state.select(one) })),
    events.map((one) => ({ name: 'preview', act: (state: TimelineState) => state.preview(one) })),
    fc.constant({ name: 'play', act: (state: TimelineState) => state.player.toggle() }),
    fc.constant({ name: 'clear', act: (state: TimelineState) => state.clearSelection() }),
    fc.constant({ name: 'lane', act: (state: TimelineState) => state.toggleLane('odd') }),
    fc.tuple(shares, shares).map(([a, b]) => ({
      name: 'window',
      act: (state: TimelineState) => state.setWindow({ from: Math.min(a, b), to: Math.max(a, b) }),
    })),
  );

  it('is the only one that is ever shown or chosen, whatever the reader does', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 12 }), (all) => {
        const state = stateOf(same);
        state.stageWidthPx = 1280;
        for (const { name, act } of all) {
          const before = { at: state.at, selected: state.selected };
          act(state);
          if (state.shown) expect(state.shown.anchor).toBe(state.at);
          if (state.selected) expect(state.selected).toBe(state.shown);
          if (before.selected && state.at !== before.at && name !== 'select') {
            expect(state.selected).toBeUndefined();
          }
          if (name === 'window' || name === 'lane') {
            expect([state.at, state.selected]).toEqual([before.at, before.selected]);
          }
        }
        state.stop();
      }),
      { numRuns: 60 },
    );
  });

  it('is rested on by whatever comes to its anchor, also by the calendar', () => {
    const state = stateOf(same);
    state.moveTo(dayStart(2020, 7, 2));
    expect(state.shown?.id).toBe('e2');
  });

  it('stays the one of several at one instant that is chosen, as long as the playhead stays', () => {
    const state = stateOf(same);
    state.stageWidthPx = 1280;
    const second = same.events[1] ?? expect.unreachable();
    state.select(second);
    state.scrubTo(state.playheadShare + 3 / state.room.widthPx);
    expect(state.selected).toBe(second);
    state.step(-1);
    expect([state.selected, state.shown?.id]).toEqual([undefined, 'e0']);
  });
});

describe('setScale', () => {
  it('keeps the window’s instants, from any scale to any other', () => {
    fc.assert(
      fc.property(kinds, kinds, shares, shares, (before, after, a, b) => {
        const state = timeline();
        state.setScale(before);
        state.setWindow({ from: Math.min(a, b), to: Math.max(a, b) });
        if (isWhole(state.window)) return;
        const { scale } = state.frame;
        const [start, end] = [scale.toInstant(state.window.from), scale.toInstant(state.window.to)];
        state.setScale(after);
        const wanted = [state.frame.scale.toShare(start), state.frame.scale.toShare(end)] as const;
        // Where these instants would be closer than the finest zoom, the window is wider, about their middle.
        expect(state.window.from).toBeLessThanOrEqual(wanted[0] + 1e-7);
        expect(state.window.to).toBeGreaterThanOrEqual(wanted[1] - 1e-7);
        const shown = state.frame.scale;
        const spanMs = shown.toInstant(state.window.to) - shown.toInstant(state.window.from);
        if (spanMs > 30 * 86_400_000 && wanted[1] - wanted[0] > 0.01) {
          expect(state.window.from).toBeCloseTo(wanted[0], 6);
          expect(state.window.to).toBeCloseTo(wanted[1], 6);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the whole whole, the playhead and the selection', () => {
    const state = timeline();
    state.select(event('invasion'));
    SCALE_KINDS.forEach((kind) => {
      state.setScale(kind);
      expect(state.window).toEqual(WHOLE);
      expect([state.at, state.selectedId]).toEqual([event('invasion').anchor, 'invasion']);
    });
  });
});

describe('stepByUnit', () => {
  it('moves the playhead onto the calendar boundaries of the present zoom', () => {
    const state = timeline();
    state.setScale('time');
    state.select(event('invasion'));
    const unit = unitAround(state.at, state.window, state.frame.scale);
    state.stepByUnit(-1);
    expect(state.at).toBe(unit.floor(event('invasion').anchor));
    state.stepByUnit(1);
    expect(state.at).toBe(unit.offset(unit.floor(event('invasion').anchor), 1));
    expect(state.shown).toBeUndefined();
  });

  it('stops at the ends of the timeline', () => {
    const state = timeline();
    state.setScale('time');
    const stepToRest = (by: 1 | -1) => {
      let before = NaN;
      for (let times = 0; times < 200 && state.at !== before; times++) {
        before = state.at;
        state.stepByUnit(by);
      }
      return state.frame.scale.toShare(state.at);
    };
    expect(stepToRest(1)).toBeLessThanOrEqual(1);
    expect(stepToRest(-1)).toBeGreaterThanOrEqual(0);
    expect(state.at).toBeLessThan(dayStart(1990));
  });
});

describe('toggleLane', () => {
  it('hides a lane and shows it again, but the last in sight stays', () => {
    const state = timeline();
    state.toggleLane('together');
    state.toggleLane('ground');
    state.toggleLane('apart');
    expect(state.hiddenLanes).toEqual(['together', 'ground']);
    state.toggleLane('ground');
    expect(state.hiddenLanes).toEqual(['together']);
    expect(state.frame.events.every(({ lane }) => lane !== 'together')).toBe(true);
  });
});

describe('stop', () => {
  it('leaves no timer', () => {
    const state = timeline();
    state.player.toggle();
    state.zoomStep(2);
    state.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
