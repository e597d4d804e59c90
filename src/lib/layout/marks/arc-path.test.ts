import { describe, expect, it } from 'vitest';
import content from '../../../content/sino-russia-axis';
import { validChronology } from '../../model/valid';
import { frameAt, sceneIn } from '../testing';
import { bowBetween, brokenBow, bowsIn, throughText } from './arc-path';
import { nameLines } from './taken';

const essay = validChronology(content, 'essay');

describe('the bow of a link', () => {
  const [from, to] = [
    { x: 100, y: 60 },
    { x: 500, y: 60 },
  ];

  it('is flat and above its ends where nothing is in its way', () => {
    expect(bowBetween(from, to, []).bend).toEqual({ x: 300, y: 60 - 14 - 400 / 12 });
  });

  it('goes round a name on its way, above or below', () => {
    for (const y of [40, 36, 44]) {
      const name = { left: 200, right: 420, y };
      const bow = bowBetween(from, to, [name]);
      expect(throughText(bow, [name])).toBe(0);
    }
  });

  it('goes below, where names fill what is above', () => {
    const names = [10, 25, 40, 55].map((y) => ({ left: 150, right: 450, y }));
    const bow = bowBetween({ ...from, y: 65 }, { ...to, y: 65 }, names);
    expect(throughText(bow, names)).toBe(0);
    expect(bow.bend.y).toBeGreaterThan(65);
  });

  it('goes across a name above its ends rather than below them', () => {
    const name = { left: 200, right: 420, y: 40 };
    const bow = bowBetween(from, { x: 500, y: 20 }, [name]);
    expect(bow.bend.y).toBeLessThan(60);
  });

  it('rises out of its row at once, where what joins two dates lies in it', () => {
    const joint = { left: 108, right: 400, y: 60 };
    const bow = bowBetween(from, { x: 500, y: 20 }, [], [joint]);
    expect(throughText(bow, [joint])).toBeLessThan(30);
    expect(bow.bend.y).toBeLessThan(60);
  });

  it('goes across a name that lies between its ends, not along it', () => {
    const name = { left: 0, right: 700, y: 90 };
    const bow = bowBetween(from, { x: 500, y: 120 }, [name]);
    expect(throughText(bow, [name])).toBeLessThan(60);
  });
});

describe('a bow that is broken behind words', () => {
  const bow = { from: { x: 0, y: 100 }, bend: { x: 200, y: 0 }, to: { x: 400, y: 100 } };

  it('is whole where there are none', () => {
    expect(brokenBow(bow, [])).toEqual([bow]);
  });

  it('is in two pieces beside a name, neither of which lies on it', () => {
    const name = { left: 180, right: 260, y: 50 };
    const pieces = brokenBow(bow, [name]);
    expect(pieces).toHaveLength(2);
    expect(pieces.map((piece) => throughText(piece, [name]))).toEqual([0, 0]);
    expect(pieces[0]?.from).toEqual(bow.from);
    expect(pieces[1]?.to).toEqual(bow.to);
  });
});

it.each([768, 1024, 1280, 1920])('arcs of the essay run along no name at %i px', (width) => {
  const frame = frameAt(essay, width, 'gaps');
  const scene = sceneIn(frame);
  const names = scene.marks.map((mark) => ({ title: mark.event.title, lines: nameLines(mark) }));
  const faults = scene.links.flatMap(({ path, from, to }) => {
    const [bow] = bowsIn(path, frame.room.widthPx);
    if (!bow) return [];
    return names
      .map(({ title, lines }) => ({ title, px: throughText(bow, lines) }))
      .filter(({ px }) => px > 40)
      .map(({ title, px }) => `${from}–${to}: ${Math.round(px)} px of “${title}”`);
  });
  expect(faults).toEqual([]);
});
