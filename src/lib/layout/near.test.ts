import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { wordsOf } from '../model/chronology-words';
import { validChronology } from '../model/valid';
import { liveDrawing } from './live-drawing';
import { nearTo } from './near';
import { WHOLE } from './scale/view';

const EVENTS = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const link = (from: string, to: string) => ({ from, to, kind: 'follows', path: '' });

describe('nearTo', () => {
  it('is an event, the one before and the one after it, and those that a link joins to it', () => {
    expect([...nearTo('c', EVENTS, [link('c', 'f'), link('a', 'c'), link('a', 'e')])].sort()).toEqual([
      ...['a', 'b', 'c', 'd', 'f'],
    ]);
    expect([...nearTo('a', EVENTS, [])].sort()).toEqual(['a', 'b']);
    expect([...nearTo('f', EVENTS, [])].sort()).toEqual(['e', 'f']);
  });
});

describe('names that are too small for the last row', () => {
  const chronology = validChronology(essay, 'essay');
  const drawing = liveDrawing(chronology, en, wordsOf(chronology, en));
  const namedOn = (hasTools: boolean, lanesPx: number, chosen?: string) => {
    const room = drawing.roomFor({ stageWidthPx: 889, options: { lanesPx, hasTools } });
    const frame = drawing.frameFor({ kind: drawing.openingKind, hiddenLanes: [] }, room);
    const { marks } = frame.sceneAt(drawing.viewOf(WHOLE, room), chosen);
    expect(marks).toHaveLength(14);
    return marks.filter(({ label }) => label.widthPx > 0).map(({ event }) => event.id);
  };

  it('are all there on a slide until an event is chosen, then those of what is spoken of with it', () => {
    expect(namedOn(false, 298)).toHaveLength(14);
    expect(namedOn(false, 298, 'minsk-at-munich')).toEqual([
      'minsk-agreement',
      'no-limits',
      'minsk-at-munich',
      'invasion',
      'munich-60',
    ]);
  });

  it('are all there beside what is read', () => {
    expect(namedOn(true, 298, 'minsk-at-munich')).toHaveLength(14);
  });
});
