import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { validChronology } from '../model/valid';
import { factorFor, roomsOf } from './enlarged';
import { makeFrame } from './frame';
import { openingScale } from './opening-scale';
import { PACKED_WIDTHS, roomFor } from './rows/room';

const reigns = (count: number) =>
  validChronology(
    {
      title: 'Reigns',
      events: Array.from({ length: count }, (_, place) => ({
        title: `Reign ${place + 1}`,
        date: `${1500 + 20 * place}/${1512 + 20 * place}`,
      })),
    },
    'reigns',
  );

const few = reigns(10);
const page = roomsOf(few, en);

describe('few events', () => {
  it('are drawn larger on a wide page, and larger yet on a slide as wide', () => {
    expect(page(1280, 292, true).factor).toBeGreaterThan(1.2);
    const sheetPx = 889;
    const onSlide = (roomsOf(few, en)(sheetPx, 290, false).factor * 1280) / sheetPx;
    expect(onSlide).toBeGreaterThan(page(1280, 292, true).factor);
  });

  it('have every name whole, in lanes that keep within their room', () => {
    for (const room of [page(1280, 292, true), page(960, 292, true), page(889, 290, false)]) {
      const frame = makeFrame(few, openingScale(few), room, [], en);
      const slots = frame.lanesAt(1).flatMap(({ packed }) => packed.flat());
      expect(
        slots.filter(({ rank, slot }) => slot.labelPx < (frame.lanes[0]?.at(rank).labelPx ?? 0)),
      ).toEqual([]);
      expect(slots).toHaveLength(few.events.length);
      expect(frame.lanesHeightPx).toBeLessThanOrEqual(room.heightPx);
    }
  });

  it('are as large on a page as at the width that it is packed for before script', () => {
    for (const [place, width] of PACKED_WIDTHS.entries()) {
      const next = PACKED_WIDTHS[place + 1] ?? 2000;
      for (const between of [width, width + 1, next - 1])
        expect(page(between, undefined, true).factor).toBe(page(width, undefined, true).factor);
    }
  });

  it('are no larger on a phone or tablet, whose names have no room to spare', () => {
    expect([360, 640, 959].map((width) => page(width, 292, true).factor)).toEqual([1, 1, 1]);
  });

  it('are as large while a part of them is looked for', () => {
    const part = {
      ...reigns(2),
      part: { whole: few, asked: { words: 'Reign', actors: [], isConflict: false } },
    };
    expect(roomsOf(part, en)(1280, 292, true).factor).toBe(page(1280, 292, true).factor);
  });

  it('begin on a slide where its title does, where no lane has a name', () => {
    expect(page(889, 290, false).insetStart).toBe(48);
    expect(page(1280, 292, true).insetStart).toBe(152);
  });
});

describe('events that fill their room', () => {
  it('are as large as ever, the essay’s at every packed width', () => {
    const rooms = roomsOf(validChronology(essay, 'essay'), en);
    expect(PACKED_WIDTHS.map((width) => rooms(width, undefined, true).factor)).toEqual([1, 1, 1, 1]);
    expect(factorFor(reigns(80), (factor) => roomFor(1280, 292, factor), 'page', en)).toBe(1);
  });

  it('are fewer and larger on a slide, and keep within their room', () => {
    const many = reigns(80);
    const room = roomsOf(many, en)(1280, 450, false);
    expect(room.factor).toBe(1.5);
    const frame = makeFrame(many, openingScale(many), room, [], en);
    const [lane] = frame.lanesAt(1);
    expect(lane?.pitch).toBeGreaterThanOrEqual(24);
    expect(lane?.packed.flat().filter(({ slot }) => slot.labelPx > 0).length).toBeGreaterThanOrEqual(12);
    expect(frame.lanesHeightPx).toBeLessThanOrEqual(room.heightPx);
    expect(roomsOf(many, en)(360, 236, false).factor).toBe(1);
  });

  it('and none at all, too', () => {
    expect(factorFor(reigns(0), (factor) => roomFor(1280, 292, factor), 'slide', en)).toBe(1);
  });
});
