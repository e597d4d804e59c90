import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { wordsOf } from '../model/chronology-words';
import { validChronology } from '../model/valid';
import { liveDrawing } from './live-drawing';
import { WHOLE } from './scale/view';

describe('names of a few that have no room to be any larger', () => {
  const chronology = validChronology(essay, 'essay');
  const drawing = liveDrawing(chronology, en, wordsOf(chronology, en));
  const namedOn = (hasTools: boolean, lanesPx: number, chosen?: string) => {
    const room = drawing.roomFor({ stageWidthPx: 889, options: { lanesPx, hasTools } });
    const frame = drawing.frameFor({ kind: drawing.openingKind, hiddenLanes: [] }, room);
    const { marks } = frame.sceneAt(drawing.viewOf(WHOLE, room), chosen);
    expect(marks).toHaveLength(14);
    return marks.filter(({ label }) => label.widthPx > 0).map(({ event }) => event.id);
  };

  it('are all there on a slide, whether an event is chosen or none', () => {
    expect(namedOn(false, 298)).toHaveLength(14);
    expect(namedOn(false, 298, 'minsk-at-munich')).toHaveLength(14);
  });

  it('are all there beside what is read', () => {
    expect(namedOn(true, 298, 'minsk-at-munich')).toHaveLength(14);
  });
});
