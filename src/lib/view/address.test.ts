import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCALE_KINDS } from '../model/scale-kinds';
import { DIRECTIONS } from '../model/direction';
import { validChronology } from '../model/valid';
import { DAY_MS, dayStart } from '../time/calendar/instant';
import { en } from '../messages/en';
import { noEvent, parameterFault } from '../messages/fault';
import { liveTimeline } from './live-timeline';
import { type AddressState, readAddress, writeAddress } from './address';
import { readStamp } from '../time/edtf/stamp';

const MINUTE_MS = 60_000;
const laneIds = ['together', 'ground', 'a,b', '100%', '%2C', '中俄', 'x&y=z#', 'a+b c'];
const chronology = validChronology(
  {
    title: 'Test',
    lanes: laneIds.map((id) => ({ id, title: id })),
    events: [
      { id: 'minsk', title: 'Minsk', date: '2014-09-05' },
      { title: '中俄聯合聲明', date: '2022-02-04' },
    ],
  },
  'test',
);

/** Reads an address as a browser hands it over: its search with “?” and its hash with “#”. */
function read(address: string) {
  const [search = '', hash] = address.split('#');
  return readAddress(search, hash === undefined ? '' : `#${hash}`, chronology, readStamp);
}

const stretch = (start: number, length: number) => ({ start, end: start + length });

const states: fc.Arbitrary<AddressState> = fc.record(
  {
    kind: fc.constantFrom(...SCALE_KINDS),
    time: fc.constantFrom(...DIRECTIONS),
    window: fc
      .tuple(
        fc.integer({ min: dayStart(-9000), max: dayStart(9000) }),
        fc.integer({ min: 24 * 60 * MINUTE_MS, max: 400_000_000_000_000 }),
      )
      .map(([start, span]) => ({ start, end: Math.min(start + span, dayStart(9999)) })),
    at: fc.oneof(
      fc.integer({ min: -3_000_000, max: 2_900_000 }).map((days) => stretch(days * DAY_MS, DAY_MS)),
      fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }).map((seconds) => stretch(seconds * 1000, 1000)),
    ),
    lanes: fc.subarray(laneIds, { minLength: 1 }),
    selected: fc.constantFrom(...chronology.events.map(({ id }) => id)),
  },
  { requiredKeys: [] },
);

describe('readAddress', () => {
  it('of nothing is nothing, without a fault', () => {
    expect(read('')).toEqual({ state: {}, faults: [] });
    expect(read('?#')).toEqual({ state: {}, faults: [] });
  });

  it('reads every part', () => {
    expect(read('?from=2014-09&to=2022&at=2019&scale=even&lanes=ground,together#minsk')).toEqual({
      state: {
        window: { start: dayStart(2014, 9), end: dayStart(2023) },
        at: { start: dayStart(2019), end: dayStart(2020) },
        kind: 'even',
        lanes: ['ground', 'together'],
        selected: 'minsk',
      },
      faults: [],
    });
  });

  it('the window is [start(from), end(to)), so one month may be both', () => {
    expect(read('?from=2014-09&to=2014-09').state.window).toEqual({
      start: dayStart(2014, 9),
      end: dayStart(2014, 10),
    });
  });

  it('leaves alone what it does not know, such as a campaign’s parameters', () => {
    expect(read('?utm_source=x&lang=en')).toEqual({ state: {}, faults: [] });
  });

  it('reads an id that the browser has encoded, and one that it has not', () => {
    expect(read('#中俄聯合聲明').state.selected).toBe('中俄聯合聲明');
    expect(read(`#${encodeURIComponent('中俄聯合聲明')}`).state.selected).toBe('中俄聯合聲明');
  });

  it('reads an event from the search where the hash carries a chronology, or names none', () => {
    expect(read('?event=minsk#data=q1YqSSzJTFWyUlAyUNJR')).toEqual({
      state: { selected: 'minsk' },
      faults: [],
    });
    expect(read('?event=minsk').state.selected).toBe('minsk');
    expect(read('?event=nowhere#minsk').state.selected).toBe('minsk');
    expect(read('?event=nowhere#data=q1Y').faults).toEqual([noEvent('nowhere')]);
  });

  it('a hash that carries a chronology names no event, and is no fault', () => {
    expect(read('#data=q1YqSSzJTFWyUlAyUNJR')).toEqual({ state: {}, faults: [] });
  });

  it('passes over a space that was copied along', () => {
    expect(read('#minsk%20').state.selected).toBe('minsk');
    expect(read('?event=minsk%20').state.selected).toBe('minsk');
    expect(read('?scale=even%20')).toEqual({ state: { kind: 'even' }, faults: [] });
    expect(read('?at=2019%20').faults).toEqual([]);
  });

  it('an id is one and the same in whichever way its letters are composed', () => {
    const [composed = '', apart = ''] = ['NFC', 'NFD'].map((form) => 'é'.normalize(form));
    const lanes = [{ id: apart, title: 'L' }];
    const event = { id: apart, title: 'É', date: '2014', lane: composed };
    const own = validChronology({ title: 'T', lanes, events: [event] }, 'own');
    for (const id of [composed, apart, encodeURIComponent(composed), encodeURIComponent(apart)]) {
      for (const [search, hash] of [
        [`?lanes=${id}`, `#${id}`],
        [`?lanes=${id}&event=${id}`, '#data=q1Y'],
      ] as const) {
        expect(readAddress(search, hash, own, readStamp)).toEqual({
          state: { lanes: [composed], selected: composed },
          faults: [],
        });
      }
      expect(liveTimeline(own, en).find(decodeURIComponent(id))?.title).toBe('É');
    }
  });

  it('reads BCE and years beyond four digits', () => {
    expect(read('?from=-0043-03-15&to=Y12345').state.window).toEqual({
      start: dayStart(-43, 3, 15),
      end: dayStart(12_346),
    });
  });

  it.each([
    ['?from=2014-13&to=2022', 'from', '2014-13', '2014-09'],
    ['?from=2014&to=now', 'to', 'now', '2014-09'],
    ['?from=2014/..&to=2022', 'from', '2014/..', '2014-09'],
    ['?from=2014', 'to', '', '2014-09'],
    ['?to=2014', 'from', '', '2014-09'],
    ['?from=2022&to=2014', 'to', '2014', '> 2022'],
    ['?at=yesterday', 'at', 'yesterday', '2014-09'],
    ['?at=', 'at', '', '2014-09'],
    ['?scale=log', 'scale', 'log', 'time | gaps | even'],
    ['?time=up', 'time', 'up', 'ltr | rtl'],
    ['?lanes=ground,nowhere', 'lanes', 'nowhere', laneIds.join(' | ')],
  ])(
    '%s is one fault, in %s, and gives no window, instant or scale by it',
    (address, name, found, expected) => {
      const { faults, state } = read(address);
      expect(faults).toEqual([parameterFault(name, found, expected)]);
      expect(Object.keys(state)).toEqual(name === 'lanes' ? ['lanes'] : []);
    },
  );

  it('an unknown event is a fault, with the id as one reads it', () => {
    expect(read('#no%20such')).toEqual({ state: {}, faults: [noEvent('no such')] });
    expect(read('#%E4%')).toEqual({ state: {}, faults: [noEvent('%E4%')] });
  });

  it('follows the rest of an address with a fault', () => {
    expect(read('?from=x&to=2014&at=2015&scale=time#minsk').state).toEqual({
      at: { start: dayStart(2015), end: dayStart(2016) },
      kind: 'time',
      selected: 'minsk',
    });
  });

  it('never throws, whatever the search and the hash', () => {
    const part = fc.constantFrom(
      ...'from to at scale lanes = & ? # % %2 %FF , .. / 2014 -0000 Y12345 X'.split(' '),
    );
    const near = fc.array(part, { maxLength: 10 }).map((parts) => parts.join(''));
    const text = fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }), near);
    fc.assert(
      fc.property(text, text, (search, hash) => {
        readAddress(search, hash, chronology, readStamp);
      }),
    );
  });
});

describe('writeAddress', () => {
  it('of the first view is empty', () => {
    expect(writeAddress({}, 0)).toBe('');
  });

  it('writes what a reader can read', () => {
    const window = { start: dayStart(2014, 9), end: dayStart(2023) };
    const at = stretch(dayStart(2019), DAY_MS);
    const state = { window, at, kind: 'even', lanes: ['ground'], selected: 'minsk' } as const;
    expect(writeAddress(state, 0)).toBe('?from=2014-09&to=2022&at=2019-01-01&scale=even&lanes=ground#minsk');
  });

  it('leaves the hash to a chronology that is carried', () => {
    expect(writeAddress({ kind: 'even', selected: 'minsk' }, 0, 'q1Y')).toBe(
      '?scale=even&event=minsk#data=q1Y',
    );
    expect(writeAddress({}, 0, 'q1Y')).toBe('#data=q1Y');
  });

  it('is read back as it was, instants within the tolerance', () => {
    const packed = fc.constantFrom(undefined, 'q1YqSSzJTFWyUlAyUNJR', '-_0');
    const tolerances = fc.integer({ min: MINUTE_MS, max: 40 * MINUTE_MS });
    fc.assert(
      fc.property(states, tolerances, packed, (state, tolerance, carried) => {
        const { state: found, faults } = read(writeAddress(state, tolerance, carried));
        expect(faults).toEqual([]);
        const { window, at, ...rest } = found;
        const { window: givenWindow, at: givenAt, ...given } = state;
        expect(rest).toEqual(given);
        expect(window === undefined).toBe(givenWindow === undefined);
        const off = (a = 0, b = 0) => expect(Math.abs(a - b)).toBeLessThanOrEqual(tolerance);
        off(window?.start, givenWindow?.start);
        off(window?.end, givenWindow?.end);
        expect(at).toEqual(givenAt);
      }),
    );
  });
});
