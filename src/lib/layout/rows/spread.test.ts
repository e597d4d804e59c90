import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { validChronology } from '../../model/valid';
import { makeFrame } from '../frame';
import { sceneIn } from '../testing';
import { roomFor } from './room';

const PHONE_PX = 390;
const PARTS = 8;

const NAMES = [
  'The commission hears its witnesses',
  'A letter from the coast',
  'They meet',
  'Witnesses at the station',
  'The second inquiry is opened in Kyiv',
  'The bridge is closed',
];

/** What a phone names of so many events, one a day, with their names as long as people make them. */
function namedOn(count: number, weightOf: (place: number) => number = () => 0.5) {
  const events = Array.from({ length: count }, (_, place) => ({
    id: `e${place}`,
    title: `${NAMES[(place * 5) % NAMES.length] ?? ''}, ${place}`,
    date: new Date(Date.UTC(1990, 0, 1 + place)).toISOString().slice(0, 10),
    weight: weightOf(place),
  }));
  const chronology = validChronology({ title: 'Many', events }, 'any');
  const { marks } = sceneIn(makeFrame(chronology, 'even', roomFor(PHONE_PX), [], en));
  return marks.filter(({ label }) => label.widthPx > 0);
}

describe('names of many events on a phone', () => {
  it.each([60, 90, 130, 155])('of %i are in each part of the width, the first among them', (count) => {
    const named = namedOn(count);
    const parts = new Set(named.map(({ anchor }) => Math.floor(anchor * PARTS)));
    expect([...parts].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(named[0]?.event.id).toBe('e0');
    expect(named.length).toBeGreaterThan(9);
  });

  it('are first of all those of what has all the weight there is', () => {
    const named = namedOn(100, (place) => (place === 41 || place === 46 ? 1 : 0.4));
    expect(named.map(({ event }) => event.id)).toEqual(expect.arrayContaining(['e41', 'e46']));
  });
});
