import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { parameterFault } from '../messages/fault';
import type { ChronologyInput } from '../model/chronology';
import { validChronology } from '../model/valid';
import { readStamp } from '../time/edtf/stamp';
import { writeAddress } from './address';
import { gestureBetween, moveBetween, viewStateOf } from './gesture';
import { liveTimeline } from './live-timeline';
import { renew } from './renewed';
import { addressOf, openAddress } from './restore';

const lanes = [
  { id: 'europe', title: 'Europe' },
  { id: 'france', title: 'France', parent: 'europe' },
  { id: 'paris', title: 'Paris', parent: 'france' },
  { id: 'spain', title: 'Spain', parent: 'europe' },
  { id: 'asia', title: 'Asia', folded: true },
  { id: 'china', title: 'China', parent: 'asia' },
];
const events = ['france', 'paris', 'spain', 'china'].map((lane, at) => ({
  title: `Fair of ${lane}`,
  date: `201${at}-03-04`,
  lane,
}));
const input = { title: 'Fairs', lanes, events };
const timelineOf = (all: ChronologyInput = input) => liveTimeline(validChronology(all, 'test'), en);

function opened(search: string) {
  const timeline = timelineOf();
  timeline.stageWidthPx = 1280;
  const faults = openAddress(timeline, search, '', readStamp);
  return { timeline, faults, address: writeAddress(addressOf(timeline), 0) };
}

describe('a timeline of lanes in lanes', () => {
  it('folds nothing that no lane stands in, whatever its author wants', () => {
    const own = { ...input, lanes: lanes.map((lane) => ({ ...lane, folded: true })) };
    expect(timelineOf(own).foldedLanes).toEqual(['europe', 'france', 'asia']);
  });

  it('has those folded that its author folds, and folds others by their names', () => {
    const timeline = timelineOf();
    expect(timeline.foldedLanes).toEqual(['asia']);
    timeline.toggleLane('europe');
    timeline.toggleLane('asia');
    expect(timeline.foldedLanes).toEqual(['europe']);
    expect(timeline.scene.lanes.map(({ title }) => title)).toEqual([
      'Europe (3\u00a0lanes)',
      'Asia',
      'China',
    ]);
    expect(timeline.hiddenLanes).toEqual([]);
  });

  it('keeps one lane in sight that has events of its own, and not only the names of others', () => {
    const timeline = timelineOf();
    for (const id of ['france', 'paris', 'spain', 'china']) timeline.toggleLane(id);
    expect(timeline.hiddenLanes).toEqual(['paris', 'spain']);
    expect(timeline.foldedLanes).toEqual(['asia', 'france']);
  });

  it('shows what an event stands in that is chosen, and leaves it folded where it is', () => {
    const { timeline } = opened('?lanes=asia,china');
    const event = timeline.find('fair-of-paris');
    if (!event) throw new Error('expected an event, found none');
    timeline.select(event);
    expect(timeline.hiddenLanes).toEqual([]);
    const { timeline: folded } = opened('?folded=europe');
    folded.select(event);
    expect(folded.foldedLanes).toEqual(['europe']);
    expect(folded.scene.marks.find(({ event: { id } }) => id === event.id)?.isInView).toBe(true);
  });

  it('is a gesture of lanes where one is folded', () => {
    const timeline = timelineOf();
    const before = viewStateOf(timeline);
    timeline.toggleLane('europe');
    expect(gestureBetween(before, viewStateOf(timeline))).toBe('lanes');
    expect(moveBetween(before, viewStateOf(timeline))).toBe('lanes');
  });
});

describe('the address of a timeline of lanes in lanes', () => {
  it.each([
    ['', ''],
    ['?folded=europe,asia', '?folded=europe,asia'],
    ['?folded=asia', ''],
    ['?folded=', '?folded='],
    ['?folded=asia,europe', '?folded=europe,asia'],
    ['?lanes=asia,china&folded=france', '?lanes=asia,china&folded=france'],
    ['?lanes=europe,france', '?lanes=europe,france'],
    ['?lanes=paris', '?lanes=europe,france,paris'],
  ])('%j is said again as %j', (search, said) => {
    const { faults, address } = opened(search);
    expect(faults).toEqual([]);
    expect(address).toBe(said);
    expect(opened(address).timeline.scene).toEqual(opened(search).timeline.scene);
  });

  it('hides what is in a lane with it, so that both are there again by one press', () => {
    const { timeline } = opened('?lanes=china');
    expect(timeline.hiddenLanes).toEqual(['europe']);
    timeline.toggleLane('europe');
    expect(timeline.hiddenLanes).toEqual([]);
    expect(timeline.scene.lanes.map(({ id }) => id)).toEqual(['europe', 'france', 'paris', 'spain', 'asia']);
  });

  it('names a lane that none stands in, which is told, and all else is followed', () => {
    const parents = 'europe | france | asia';
    expect(opened('?folded=spain').faults).toEqual([parameterFault('folded', 'spain', parents)]);
    expect(opened('?folded=spain').timeline.foldedLanes).toEqual(['asia']);
    expect(opened('?folded=spain,france').timeline.foldedLanes).toEqual(['france']);
  });
});

describe('a timeline of lanes in lanes that is edited', () => {
  const without = (id: string) => ({ ...input, lanes: lanes.filter((lane) => lane.id !== id) });

  it('is folded as its author wants it for as long as no reader has folded anything', () => {
    const timeline = timelineOf();
    const own = { ...input, lanes: lanes.map((lane) => ({ ...lane, folded: lane.id === 'europe' })) };
    renew(timeline, validChronology(own, 'test'), en);
    expect(timeline.foldedLanes).toEqual(['europe']);
  });

  it('stays folded as its reader left it, but for what has nothing in it any more', () => {
    const timeline = timelineOf();
    timeline.toggleLane('france');
    const { paris, ...others } = Object.fromEntries(lanes.map((lane) => [lane.id, lane]));
    expect(paris).toBeDefined();
    const rest = { ...without('paris'), lanes: Object.values(others), events: events.slice(2) };
    renew(timeline, validChronology(rest, 'test'), en);
    expect(timeline.foldedLanes).toEqual(['asia']);
  });
});
