import { describe, expect, it } from 'vitest';
import type { Mark } from './mark';
import { measureLine } from './measure';
import { en } from '../../messages/en';
import { validChronology } from '../../model/valid';
import { liveDrawing } from '../live-drawing';
import { wordsOf } from '../../model/chronology-words';
import { WHOLE } from '../scale/view';

const chronology = validChronology(
  {
    title: 'T',
    events: [
      { id: 'a', title: 'First', date: '2014-09-05' },
      { id: 'b', title: 'Second', date: '2019-02-03' },
      { id: 'c', title: 'Third', date: '2019-02-20' },
    ],
  },
  'three',
);
const plot = { widthPx: 1080, heightPx: 310 };
const drawing = liveDrawing(chronology, en, wordsOf(chronology, en));
const state = { kind: 'time', hiddenLanes: [], options: { lanesPx: undefined }, stageWidthPx: 1280 } as const;
const room = drawing.roomFor(state);
const scene = drawing.frameFor(state, room).sceneAt(drawing.viewOf(WHOLE, room), undefined);
const marks: readonly Mark[] = scene.marks;

describe('measureLine', () => {
  it('goes from mark to mark, with its words where no name or mark is', () => {
    const line = measureLine(marks, ['a', 'b'], '4 years', plot);
    const at = (id: string) => marks.find(({ event }) => event.id === id);
    expect(line?.from).toEqual([(at('a')?.anchor ?? NaN) * 1080, at('a')?.y]);
    expect(line?.to).toEqual([(at('b')?.anchor ?? NaN) * 1080, at('b')?.y]);
    expect(line?.words).toBeDefined();
  });

  it('has no words where there is no room for them', () => {
    expect(measureLine(marks, ['b', 'c'], '17 days', plot)?.words).toBeUndefined();
    const all = { left: 0, right: 1080, top: 0, bottom: 310 };
    expect(measureLine(marks, ['a', 'b'], '4 years', plot, [all])?.words).toBeUndefined();
  });

  it('is none where one of the two is not drawn', () => {
    expect(measureLine(marks, ['a', 'x'], '4 years', plot)).toBeUndefined();
  });
});
