import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { WHOLE, inView, isWhole } from '../layout/scale/view';
import { SCALE_KINDS } from '../model/scale-kinds';
import { en } from '../messages/en';
import { validChronology } from '../model/valid';
import { type Interval, dayStart } from '../time/calendar/instant';
import { firstPart } from '../time/edtf/bounds';
import { readAddress, writeAddress } from './address';
import { addressOf, restore, toleranceOf } from './restore';
import { liveTimeline } from './live-timeline';
import type { TimelineState } from './timeline-state.svelte';
import { readStamp } from '../time/edtf/stamp';

const chronology = validChronology(essay, 'essay');
const laneIds = chronology.lanes.map(({ id }) => id);
const MINUTE_MS = 60_000;
const shares = fc.double({ min: 0, max: 1, noNaN: true });

function timeline(widthPx = 1280): TimelineState {
  const state = liveTimeline(chronology, en);
  state.stageWidthPx = widthPx;
  return state;
}

const scenarios = fc.record({
  widthPx: fc.oneof(fc.constantFrom(360, 1280, 1920), fc.integer({ min: 320, max: 3840 })),
  kind: fc.constantFrom(...SCALE_KINDS),
  from: shares,
  // Wide windows and narrow ones alike.
  span: fc.oneof(shares, fc.double({ min: 0, max: 0.01, noNaN: true })),
  hidden: fc.subarray(laneIds, { maxLength: 2 }),
  selected: fc.option(fc.constantFrom(...chronology.events)),
  scrubbed: fc.option(shares),
  scrubbedElsewhere: fc.boolean(),
});

/** Does what a reader may do: hide lanes, select, zoom, scrub, and perhaps move away from the playhead. */
function stateOf({
  widthPx,
  kind,
  from,
  span,
  hidden,
  selected,
  scrubbed,
  scrubbedElsewhere,
}: Scenario): TimelineState {
  const state = timeline(widthPx);
  state.setScale(kind);
  if (selected) state.select(selected);
  hidden.forEach((lane) => state.toggleLane(lane));
  state.setWindow(scrubbedElsewhere ? WHOLE : { from, to: from + span });
  if (scrubbed !== null) state.scrubTo(scrubbed);
  state.setWindow({ from, to: from + span });
  return state;
}

type Scenario = typeof scenarios extends fc.Arbitrary<infer T> ? T : never;

/** How far two states are apart at most, in pixels of the first: window’s ends and playhead. */
function pixelsApart(a: TimelineState, b: TimelineState): number {
  const { scale } = a.frame;
  const at = (share: number) => inView(share, a.view) * a.room.widthPx;
  const pairs = [
    [a.window.from, b.window.from],
    [a.window.to, b.window.to],
    [scale.toShare(a.at), scale.toShare(b.at)],
  ] as const;
  return Math.max(...pairs.map(([one, other]) => Math.abs(at(one) - at(other))));
}

/** What is left of a date's text without its time, its day and its month. */
function coarserThan(text: string): string[] {
  return [10, 7, 4].filter((length) => length < text.length).map((length) => text.slice(0, length));
}

function isDateOfAny({ frame }: TimelineState, date: Interval | undefined): boolean {
  return frame.events.some(({ record, claim }) => {
    const { start, end } = firstPart((record ?? claim).date);
    return start === date?.start && end === date.end;
  });
}

// Outside an effect nothing derived is kept, so each look at a state lays it out anew: slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

describe('restore', () => {
  it('of the address of a state is that state within a pixel', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const state = stateOf(scenario);
        const again = timeline(scenario.widthPx);
        restore(again, addressOf(state));
        expect(pixelsApart(state, again)).toBeLessThan(1);
        expect([again.kind, again.selectedId]).toEqual([state.kind, state.selectedId]);
        expect(again.shown).toBe(state.shown);
        expect([...again.hiddenLanes].sort()).toEqual([...state.hiddenLanes].sort());
      }),
      { numRuns: 12 },
    );
  });

  it('of the written address is that state within a pixel', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const state = stateOf(scenario);
        const address = writeAddress(addressOf(state), toleranceOf(state));
        const [search = '', hash = ''] = address.split('#');
        const { state: read, faults } = readAddress(search, `#${hash}`, chronology, readStamp);
        expect(faults).toEqual([]);
        const again = timeline(scenario.widthPx);
        restore(again, read);
        expect(pixelsApart(state, again)).toBeLessThanOrEqual(1);
        expect([again.kind, again.selectedId]).toEqual([state.kind, state.selectedId]);
        expect(again.shown).toBe(state.shown);
        expect(again.isAtHome).toBe(state.isAtHome);
      }),
      { numRuns: 12 },
    );
  });

  it('of the coarsest dates that do: no coarser ones would bring an end or the playhead back within half a pixel', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const state = stateOf(scenario);
        const tolerance = toleranceOf(state);
        const { window, at } = addressOf(state);
        const search = writeAddress(addressOf(state), tolerance);
        const { state: read } = readAddress(search.split('#')[0] ?? '', '', chronology, readStamp);
        const again = timeline(scenario.widthPx);
        restore(again, { ...read, ...(state.selectedId !== undefined && { selected: state.selectedId }) });
        expect(pixelsApart(state, again)).toBeLessThanOrEqual(1);
        const ends = { from: window?.start, to: window?.end, at: state.shown ? undefined : at && state.at };
        for (const [name, instant] of Object.entries(ends)) {
          const text = new URLSearchParams(search).get(name);
          if (text === null || instant === undefined) continue;
          for (const coarser of coarserThan(text)) {
            const date = readStamp(coarser);
            const off = Math.abs((date?.[name === 'to' ? 'end' : 'start'] ?? NaN) - instant);
            const isAnEvents = name === 'at' && coarser.length < 10 && isDateOfAny(state, date);
            if (!isAnEvents) expect(off, `${coarser} for ${text}`).toBeGreaterThan(tolerance);
          }
          if (tolerance >= MINUTE_MS / 2 && name === 'from') expect(text).not.toMatch(/:(?!00Z)\d\dZ/);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('of an empty address is the first view, whatever was before', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const state = stateOf(scenario);
        restore(state, {});
        const first = timeline(scenario.widthPx);
        expect(addressOf(state)).toEqual({});
        expect([state.kind, state.at, state.window, state.shown]).toEqual([
          first.kind,
          first.at,
          first.window,
          first.shown,
        ]);
      }),
      { numRuns: 12 },
    );
  });

  it('of an event alone puts the playhead on it', () => {
    const state = timeline();
    restore(state, { selected: 'invasion' });
    expect(state.at).toBe(state.selected?.anchor);
    expect(addressOf(state)).toEqual({ selected: 'invasion' });
  });

  it('of the day or the minute in which an event is anchored rests on that event', () => {
    const state = timeline();
    const anchor = state.find('invasion')?.anchor ?? NaN;
    const day = { start: dayStart(2022, 2, 24), end: dayStart(2022, 2, 25) };
    for (const at of [day, { start: anchor, end: anchor + MINUTE_MS }]) {
      restore(state, { at });
      expect([state.at, state.shown?.id, state.selected]).toEqual([anchor, 'invasion', undefined]);
    }
  });

  it('of a year rests on the event that is dated by it, and else on none', () => {
    const state = timeline();
    restore(state, { at: { start: dayStart(2022), end: dayStart(2023) } });
    expect(state.shown?.id).toBe('gas-and-trade');
    restore(state, { at: { start: dayStart(2021), end: dayStart(2022) } });
    expect([state.at, state.shown]).toEqual([dayStart(2021), undefined]);
  });

  it('of an event and another place follows the place, on which that event is not', () => {
    const state = timeline();
    restore(state, { selected: 'invasion', at: { start: dayStart(2019, 12), end: dayStart(2020) } });
    expect([state.at, state.shown, state.selected]).toEqual([dayStart(2019, 12), undefined, undefined]);
    restore(state, {
      selected: 'invasion',
      at: { start: dayStart(2022, 2, 24), end: dayStart(2022, 2, 25) },
    });
    expect(state.selectedId).toBe('invasion');
  });

  it('of a window wider than the timeline is the whole of it', () => {
    const state = timeline();
    restore(state, { window: { start: dayStart(-5000), end: dayStart(9000) } });
    expect(isWhole(state.window)).toBe(true);
  });

  it('of a window far off is a window of the timeline all the same', () => {
    const state = timeline();
    restore(state, { window: { start: dayStart(5000), end: dayStart(5001) } });
    expect(state.window.from).toBeGreaterThanOrEqual(0);
    expect(state.window.to).toBeLessThanOrEqual(1 + 1e-9);
    expect(state.window.to).toBeGreaterThan(state.window.from);
  });

  it('ends the play', () => {
    const state = timeline();
    state.player.toggle();
    restore(state, {});
    expect(state.player.isPlaying).toBe(false);
  });
});

describe('a copied address', () => {
  it('shows the event under the playhead and the same place within a pixel, whatever a reader did, and names nothing that was left', () => {
    fc.assert(
      fc.property(scenarios, fc.option(fc.constantFrom(...chronology.events)), (scenario, previewed) => {
        const state = stateOf(scenario);
        if (previewed) state.preview(previewed);
        const address = addressOf(state);
        expect(address.selected).toBe(state.selectedId);
        const [search = '', hash = ''] = writeAddress(address, toleranceOf(state)).split('#');
        const again = timeline(scenario.widthPx);
        restore(again, readAddress(search, `#${hash}`, chronology, readStamp).state);
        expect([again.shown, again.selected]).toEqual([state.shown, state.selected]);
        expect(pixelsApart(state, again)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 12 },
    );
  });

  it('of an event that shares its day with others shows that very one', () => {
    const dates = ['2014-09-05', '2014-09-05', '2014-09', '2014-09', '2015'];
    const same = validChronology(
      { title: 'T', events: dates.map((date, place) => ({ title: 'E', date, id: `e${place}` })) },
      'same',
    );
    for (const event of same.events) {
      const [state, again] = [liveTimeline(same, en), liveTimeline(same, en)];
      state.preview(event);
      restore(again, addressOf(state));
      expect(again.shown).toBe(event);
    }
  });

  it('beside an event that it does not rest on rests on none, within a pixel of where it was', () => {
    const state = timeline();
    const anchor = state.find('invasion')?.anchor ?? NaN;
    state.moveTo(anchor + 400);
    const again = timeline();
    restore(again, addressOf(state));
    expect(again.shown).toBeUndefined();
    expect(pixelsApart(state, again)).toBeLessThan(1);
  });
});

describe('addressOf', () => {
  it('says which way time runs where that is another than the language has', () => {
    const arabic = liveTimeline(
      validChronology({ title: 'م', lang: 'ar', events: [{ title: 'حدث', date: '2014' }] }, 'test'),
      en,
    );
    expect([arabic.time, addressOf(arabic)]).toEqual(['rtl', {}]);
    restore(arabic, { time: 'ltr' });
    expect([arabic.time, addressOf(arabic)]).toEqual(['ltr', { time: 'ltr' }]);
    restore(arabic, {});
    expect(arabic.time).toBe('rtl');
  });

  it('of the first view is empty', () => {
    expect(addressOf(timeline())).toEqual({});
  });

  it('never says a day of an event that has none', () => {
    for (const event of chronology.events) {
      const state = timeline();
      state.preview(event);
      const at = /at=([^&#]*)/.exec(writeAddress(addressOf(state), 0))?.[1] ?? '';
      const { date } = event.record ?? event.claim;
      const first = date.kind === 'interval' ? date.start : date;
      const isDay = typeof first === 'object' && first.kind === 'date' && first.precision === 'day';
      if (!isDay) expect(at, event.id).not.toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('names the lanes that are shown once any is hidden', () => {
    const state = timeline();
    state.toggleLane('ground');
    expect(addressOf(state)).toEqual({ lanes: ['together', 'apart'] });
  });
});

describe('toleranceOf', () => {
  it('is half a pixel of time on the proportional scale', () => {
    const state = timeline();
    state.setScale('time');
    const { scale } = state.frame;
    const whole = scale.toInstant(1) - scale.toInstant(0);
    expect(toleranceOf(state)).toBeCloseTo(whole / state.room.widthPx / 2, 0);
  });

  it('is as fine as the place of the playhead, where that is out of sight in a denser part', () => {
    const state = timeline();
    state.setScale('even');
    state.select(state.find('papers-reported') ?? state.chronology.events[0] ?? expect.unreachable());
    state.setWindow({ from: 0, to: 0.1 });
    const { scale, events } = state.frame;
    const next = events.find(({ anchor }) => anchor > state.at)?.anchor ?? NaN;
    const msPerPx =
      (next - state.at) /
      (inView(scale.toShare(next), state.view) - state.playheadShare) /
      state.room.widthPx;
    expect(toleranceOf(state)).toBeLessThanOrEqual(msPerPx / 2 + 1);
  });
});
