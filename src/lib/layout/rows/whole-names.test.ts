import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { validChronology } from '../../model/valid';
import { makeFrame } from '../frame';
import { sceneIn } from '../testing';
import { roomFor } from './room';

const TABLET_PX = 768;
// As paper has it, and a tablet held upright.
const LANES_PX = 480;

const LONG = 'The committee meets behind closed doors again';
const LONGER = `${LONG}, and nobody who was there has said a word of it to anyone since then`;

const sceneOf = (title: string, date: string) =>
  sceneIn(
    makeFrame(
      validChronology(
        {
          title: 'A hearing',
          lanes: [
            { id: 'a', title: 'Hearings' },
            { id: 'b', title: 'Others' },
          ],
          events: [
            { title: 'First', date: '2000-01-01', lane: 'a' },
            { title, date, lane: 'a', id: 'middle' },
            { title: 'Last', date: '2002-01-01', lane: 'b' },
          ],
        },
        'any',
      ),
      'time',
      roomFor(TABLET_PX, LANES_PX),
      [],
      en,
    ),
  );

describe('a name that has room on neither side of its mark', () => {
  it('is not there, rather than cut, and its event is a bead', () => {
    const { marks, clusters } = sceneOf(LONG, '2001-01-01');
    expect(marks.map(({ event }) => event.title)).toEqual(['First', 'Last']);
    expect(clusters.map(({ ids }) => ids)).toEqual([['middle']]);
  });

  it('is cut where it is a sentence, of which a part says something', () => {
    const { marks } = sceneOf(LONGER, '2000-08-01');
    const { widthPx, isShort } = marks.find(({ event }) => event.id === 'middle')?.label ?? {};
    expect(isShort).toBe(true);
    expect(widthPx).toBeGreaterThan(200);
  });
});
