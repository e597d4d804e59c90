import { describe, expect, it, vi } from 'vitest';
import border from '../../../content/china-russia-border';
import essay from '../../../content/sino-russia-axis';
import { en } from '../../messages/en';
import { validChronology } from '../../model/valid';
import { dateInWords } from '../../time/words/date-words';
import { SCALE_KINDS } from '../../model/scale-kinds';
import { textWidth } from '../rows/text-width';
import { type CoveredBox, frameAt, labelBox, overlapsOf, sceneIn } from '../testing';
import { tagWidth } from './kind-tags';
import type { Mark } from './mark';
import { NAME_DATE_GAP_PX, NAME_DATE_PX, datedNames } from './name-dates';
import { takenIn } from './taken';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

const LINE_PX = 14;
const ESSAY = validChronology(essay, 'essay');
const chronologies = [ESSAY, validChronology(border, 'border')];
const dateOf = ({ event }: Mark) => dateInWords((event.record ?? event.claim).date, en);
const box = (what: string, left: number, right: number, y: number): CoveredBox => ({
  ...{ what, left, right },
  top: y - LINE_PX / 2,
  bottom: y + LINE_PX / 2,
});

function datedAt(
  chronology: (typeof chronologies)[number],
  width: number,
  kind: (typeof SCALE_KINDS)[number],
) {
  const frame = frameAt(chronology, width, kind);
  const scene = sceneIn(frame, 0, 1);
  return { frame, scene, dated: datedNames(scene, frame.room, [], dateOf) };
}

function boxOfDate({ label, labelLeft, y }: Mark, words: string): CoveredBox {
  const width = textWidth(words, NAME_DATE_PX);
  const [left, right] =
    label.shift === -1
      ? [labelLeft - NAME_DATE_GAP_PX - width, labelLeft - NAME_DATE_GAP_PX]
      : [labelLeft + label.widthPx + NAME_DATE_GAP_PX, labelLeft + label.widthPx + NAME_DATE_GAP_PX + width];
  return box(`date ${words}`, left, right, y);
}

describe('the dates beside names', () => {
  const places = chronologies.flatMap((chronology) =>
    [320, 390, 640, 960, 1280, 1920].flatMap((width) =>
      SCALE_KINDS.map((kind) => [chronology.title, width, kind, chronology] as const),
    ),
  );

  it.each(places)('of “%s” at %i px on %s keep clear of names, marks, each other and the edges', (...at) => {
    const [, width, kind, chronology] = at;
    const { frame, scene, dated } = datedAt(chronology, width, kind);
    const { widthPx } = frame.room;
    const boxes = [...dated].map(([mark, words]) => boxOfDate(mark, words));
    const dots = scene.marks
      .filter(({ isMarkInView }) => isMarkInView)
      .map(({ event, anchor, y }) => box(`dot ${event.id}`, anchor * widthPx - 5, anchor * widthPx + 5, y));
    const others = takenIn(scene, frame.room).map(({ left, right, y }) =>
      box('name or cluster', left, right, y),
    );
    const faults = overlapsOf([...boxes, ...scene.marks.map(labelBox), ...dots, ...others]);
    expect(faults.filter((line) => line.includes('date '))).toEqual([]);
    expect(boxes.filter(({ left, right }) => left < 0 || right > widthPx)).toEqual([]);
  });

  it('are no sentences: a date of many words is left to what points at its name', () => {
    const dates = ['1900', '1950', '2001-11-15~/2001-11-30~', '1970'];
    const events = dates.map((date, place) => ({ title: `Event ${place}`, date }));
    const { dated } = datedAt(validChronology({ title: 'T', events }, 'c'), 1280, 'even');
    expect([...dated.keys()].map(({ event }) => event.title)).toEqual(['Event 0', 'Event 1', 'Event 3']);
  });

  it('are there for most events of a page that has room for them', () => {
    for (const chronology of chronologies) {
      const isEssay = chronology === ESSAY;
      const { dated } = datedAt(chronology, 1280, isEssay ? 'gaps' : 'time');
      // Two more of the essay's say how long they last.
      expect(dated.size).toBeGreaterThanOrEqual(isEssay ? 9 : 11);
    }
  });

  it('are at half of the names at least, or at none', () => {
    const shares = places.map(([, width, kind, chronology]) => {
      const { dated, scene } = datedAt(chronology, width, kind);
      return dated.size / scene.marks.filter(({ isInView }) => isInView).length;
    });
    expect(shares.filter((share) => share > 0 && share < 0.5)).toEqual([]);
    expect(new Set(shares.map((share) => share > 0)).size).toBe(2);
  });

  it('stay where a link speaks beside some of them', () => {
    const { frame, scene, dated } = datedAt(ESSAY, 1280, 'gaps');
    const tags = [...dated.keys()].map(({ label, labelLeft, event, y }) => ({
      ...{ key: event.id, far: event.id, text: 'in the way', y },
      left: label.shift === -1 ? labelLeft - tagWidth('in the way') : labelLeft + label.widthPx,
    }));
    expect(datedNames(scene, frame.room, tags.slice(1), dateOf).size).toBe(1);
  });

  it('are at no name that is cut', () => {
    const cut = places.flatMap(([, width, kind, chronology]) => {
      const { dated, scene } = datedAt(chronology, width, kind);
      return scene.marks.flatMap((mark) => (mark.label.isShort ? [{ mark, isDated: dated.has(mark) }] : []));
    });
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.filter(({ isDated }) => isDated)).toEqual([]);
  });

  it('give way to the words of links', () => {
    const { frame, scene, dated } = datedAt(ESSAY, 1280, 'gaps');
    const [mark] = [...dated.keys()];
    if (!mark) throw new Error('expected a date');
    const text = 'in the way';
    const left =
      mark.label.shift === -1 ? mark.labelLeft - tagWidth(text) : mark.labelLeft + mark.label.widthPx;
    const tags = [{ key: 'tag', far: mark.event.id, text, left, y: mark.y }];
    expect(datedNames(scene, frame.room, tags, dateOf).has(mark)).toBe(false);
  });
});
