import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { validChronology } from '../model/valid';
import { drawnLanes } from './drawn-lanes';
import { makeFrame } from './frame';
import { nested } from './nested';
import { overviewOf } from './overview';
import { roomFor } from './rows/room';
import { sceneIn } from './testing';

const lanes = [
  { id: 'europe', title: 'Europe' },
  { id: 'france', title: 'France', parent: 'europe' },
  { id: 'paris', title: 'Paris', parent: 'france' },
  { id: 'spain', title: 'Spain', parent: 'europe', colour: 'green' },
  { id: 'asia', title: 'Asia' },
  { id: 'china', title: 'China', parent: 'asia' },
];
const events = lanes.flatMap(({ id }, at) =>
  id === 'asia' ? [] : [{ title: `Fair of ${id}`, date: `20${10 + at}-03-04`, lane: id }],
);
const chronology = validChronology({ title: 'Fairs', lanes, events }, 'test');
const flat = validChronology({ title: 'Fairs', lanes: [{ id: 'a', title: 'A' }], events: [] }, 'test');

const titlesIn = (hidden: string[], folded?: string[]) =>
  nested(chronology, hidden, folded, en).chronology.lanes.map(({ title }) => title);

describe('nested', () => {
  it('leaves a chronology whose lanes stand in none as it is', () => {
    const hidden = ['a'];
    expect(nested(flat, hidden, ['a'], en)).toEqual({ chronology: flat, hiddenLanes: hidden });
    expect(nested(flat, hidden, ['a'], en).chronology).toBe(flat);
  });

  it('has one lane in place of those that are folded, which says how many it has', () => {
    expect(titlesIn([], ['europe'])).toEqual(['Europe (3\u00a0lanes)', 'Asia', 'China']);
    expect(titlesIn([], ['france', 'asia'])).toEqual([
      'Europe',
      'France (1\u00a0lane)',
      'Spain',
      'Asia (1\u00a0lane)',
    ]);
    expect(titlesIn([], [])).toEqual(lanes.map(({ title }) => title));
  });

  it('is at first as its author wants it', () => {
    const own = {
      title: 'Fairs',
      events,
      lanes: lanes.map((lane) => ({ ...lane, folded: lane.id === 'asia' })),
    };
    const { chronology: drawn } = nested(validChronology(own, 'test'), [], undefined, en);
    expect(drawn.lanes.map(({ title }) => title)).toEqual([
      ...lanes.slice(0, 4).map(({ title }) => title),
      'Asia (1\u00a0lane)',
    ]);
  });

  it('hides what is in a hidden lane along with it', () => {
    expect(titlesIn(['europe', 'china'], [])).toEqual(['Europe (3\u00a0lanes)', 'Asia', 'China']);
    expect(nested(chronology, ['europe', 'paris'], [], en).hiddenLanes).toEqual(['europe']);
  });

  it('is one and the same for the same lanes, so that nothing is found twice', () => {
    expect(nested(chronology, [], ['asia'], en)).toBe(nested(chronology, [], ['asia'], en));
    expect(nested(chronology, [], ['asia'], en)).not.toBe(nested(chronology, [], ['europe'], en));
  });

  it('says what a press does', () => {
    const [europe, asia] = nested(chronology, [], ['europe'], en).chronology.lanes;
    expect([europe?.within?.fold, asia?.within?.fold]).toEqual([
      'Unfold Europe (3\u00a0lanes)',
      'Fold Asia (1\u00a0lane)',
    ]);
  });
});

describe('a frame of lanes in lanes', () => {
  const frameOf = (hidden: string[], folded: string[], widthPx = 1280) =>
    makeFrame(chronology, 'time', roomFor(widthPx, 480), hidden, en, folded);

  it.each([360, 1280])('draws or counts every event, folded or not, at %ipx', (widthPx) => {
    for (const folded of [[], ['europe'], ['france'], ['europe', 'asia'], ['france', 'europe', 'asia']]) {
      const frame = frameOf([], folded, widthPx);
      const { marks, clusters } = sceneIn(frame);
      const shown = [...marks.map(({ event }) => event.id), ...clusters.flatMap(({ ids }) => ids)];
      expect(shown.toSorted()).toEqual(chronology.events.map(({ id }) => id).toSorted());
      expect(frame.events).toEqual(chronology.events);
    }
  });

  it.each([360, 1280])(
    'has lanes that do not overlap, and a heading that is no higher than its name at %ipx',
    (widthPx) => {
      const { lanes: drawn } = sceneIn(frameOf([], [], widthPx));
      drawn.reduce((end, { top, height }) => {
        expect(top).toBeGreaterThanOrEqual(end);
        return top + height;
      }, 0);
      expect(drawn.find(({ id }) => id === 'asia')?.height).toBeLessThanOrEqual(18);
      expect(drawn.map(({ indentPx = 0 }) => indentPx)).toEqual([0, 10, 20, 10, 0, 10]);
    },
  );

  it('gives what is drawn in a folded lane its colour, by the place of that among all lanes', () => {
    const scene = sceneIn(frameOf([], ['asia', 'france']));
    const placeOf = (id: string) => scene.marks.find(({ event }) => event.lane === id)?.place;
    expect(['china', 'paris', 'spain'].map(placeOf)).toEqual([4, 1, undefined]);
    expect(scene.lanes.map(({ place }) => place)).toEqual([0, 1, 3, 4]);
    expect(overviewOf(frameOf([], ['europe'])).map(({ place }) => place)).toEqual([0, 4, 5]);
  });

  it('takes no step to what is hidden with the lane that it stands in', () => {
    expect(frameOf(['europe'], []).events.map(({ lane }) => lane)).toEqual(['china']);
    expect(frameOf(['china'], []).events).toHaveLength(4);
  });

  it('names the one lane that is left where all others stand in it', () => {
    const whole = {
      title: 'Fairs',
      events,
      lanes: lanes.map((lane) => (lane.id === 'asia' ? { ...lane, parent: 'europe' } : lane)),
    };
    const frame = makeFrame(validChronology(whole, 'test'), 'time', roomFor(360, 200), [], en, ['europe']);
    const [lane, ...others] = frame.lanesAt(1);
    expect(others).toEqual([]);
    expect((lane?.rowsTop ?? 0) - (lane?.top ?? 0)).toBeGreaterThanOrEqual(15);
    expect(drawnLanes(frame.lanesAt(1), frame.chronology, [], 320)[0]?.title).toBe('Europe (5\u00a0lanes)');
  });
});
