import { describe, expect, it } from 'vitest';
import { WHOLE, isWhole } from '../layout/scale/view';
import { en } from '../messages/en';
import { parseChronology } from '../model/parse';
import { readStamp } from '../time/edtf/stamp';
import { writeAddress } from './address';
import { liveTimeline } from './live-timeline';
import { addressOf, openAddress, toleranceOf } from './restore';
import type { TimelineState } from './timeline-state.svelte';

const events = [2001, 2008, 2014, 2016, 2019, 2022].map((year) => ({ title: `Event ${year}`, date: year }));

function timelineOf(opening: object): TimelineState {
  const read = parseChronology({ title: 'T', events, opening });
  if (read.kind !== 'chronology') throw new Error('expected a chronology, found none');
  const state = liveTimeline(read.chronology, en);
  state.stageWidthPx = 1280;
  return state;
}

function written(state: TimelineState): string {
  return writeAddress(addressOf(state), toleranceOf(state));
}

/** Opens an address on a timeline that nobody has touched. */
function opened(opening: object, address: string): TimelineState {
  const state = timelineOf(opening);
  const [search = '', hash = ''] = address.split('#');
  openAddress(state, search, hash, readStamp);
  return state;
}

const OPENING = { scale: 'even', from: '2014', to: '2019', event: 'event-2016' };

describe('a timeline whose author says what it opens on', () => {
  it('opens on that', () => {
    const state = timelineOf(OPENING);
    expect(state.kind).toBe('even');
    expect(state.selected?.id).toBe('event-2016');
    expect(isWhole(state.window)).toBe(false);
    const { scale } = state.frame;
    expect(scale.toInstant(state.window.from)).toBeCloseTo(Date.UTC(2014, 0), -3);
    expect(scale.toInstant(state.window.to)).toBeCloseTo(Date.UTC(2020, 0), -3);
  });

  it.each(['', '?lanes=events'])('opens on it where the address %j asks for nothing else', (address) => {
    const state = opened(OPENING, address);
    expect(state.window).toEqual(timelineOf(OPENING).window);
    expect(state.selected?.id).toBe('event-2016');
  });

  it.each(['#event-2001', '?at=2001', '?from=..&to=..'])('follows the address %j instead', (address) => {
    const state = opened(OPENING, address);
    expect(state.window).toEqual(WHOLE);
    expect(state.selected?.id).not.toBe('event-2016');
  });

  it('says in its address that all is in sight and nothing chosen, which saying nothing would not', () => {
    const state = timelineOf(OPENING);
    state.setWindow(WHOLE);
    state.clearSelection();
    expect(written(state)).toBe('?from=..&to=..');
    const again = opened(OPENING, written(state));
    expect(again.window).toEqual(WHOLE);
    expect(again.selected).toBeUndefined();
  });

  it('has all that is seen in its address after that', () => {
    const state = timelineOf(OPENING);
    state.setScale('time');
    const again = opened(OPENING, written(state));
    expect(again.kind).toBe('time');
    expect(again.selected?.id).toBe('event-2016');
    expect(again.window.from).toBeCloseTo(state.window.from, 3);
    expect(again.window.to).toBeCloseTo(state.window.to, 3);
  });

  it('shows all from a date on', () => {
    const { window, frame } = timelineOf({ from: '2014' });
    expect(frame.scale.toInstant(window.from)).toBeCloseTo(Date.UTC(2014, 0), -3);
    expect(window.to).toBe(1);
  });
});

it('without such a wish an address that says nothing shows all, and `..` is as far as there is anything', () => {
  expect(written(timelineOf({}))).toBe('');
  const { window, frame } = opened({}, '?from=2014&to=..');
  expect(frame.scale.toInstant(window.from)).toBeCloseTo(Date.UTC(2014, 0), -3);
  expect(window.to).toBe(1);
});
