import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../messages/by-lang';
import { wordsOf } from '../../model/chronology-words';
import { parseChronology } from '../../model/parse';
import { makeFrame } from '../frame';
import type { ScaleKind } from '../../model/scale-kinds';
import { sceneOf } from '../scene';

const en = await messagesOf('en');
const EVENTS = ['1948', '1961', '1962', '1963', '1989', '2001'].map((date) => ({
  title: `In ${date}`,
  date,
}));

function sceneWith(
  eras: readonly object[],
  {
    kind = 'time',
    from = 0,
    to = 1,
    widthPx = 900,
    heightPx = 260,
  }: Partial<{
    kind: ScaleKind;
    from: number;
    to: number;
    widthPx: number;
    heightPx: number;
  }> = {},
  events: readonly object[] = EVENTS,
) {
  const result = parseChronology({ title: 'T', events, eras });
  if (result.kind !== 'chronology') throw new Error('expected a chronology, found none');
  const { chronology } = result;
  const room = { widthPx, heightPx, nameHeightPx: 0, nameWidthPx: 96 };
  const frame = makeFrame(chronology, kind, room, [], en);
  return { frame, scene: sceneOf(frame, { from, to, widthPx }, en, wordsOf(chronology, en)) };
}
const COLD_WAR = { title: 'Cold War', edtf: '1947/1991' };

describe('the eras of a scene', () => {
  it('are none where a chronology has none, and all else is where it was', () => {
    expect(sceneWith([]).scene).not.toHaveProperty('eras');
  });

  it('move the lanes down by their names’ rows, within the same room', () => {
    const without = sceneWith([]).scene;
    const { scene, frame } = sceneWith([COLD_WAR]);
    expect(scene.lanes[0]?.top).toBe(20);
    expect(without.lanes[0]?.top).toBe(0);
    expect(frame.lanesHeightPx).toBeLessThanOrEqual(260);
    expect(Math.max(...scene.marks.map(({ y }) => y))).toBeLessThan(260);
  });

  it('go on out of sight at an edge, without an end there', () => {
    const [era] = sceneWith([COLD_WAR]).scene.eras?.all ?? [];
    expect(era).toMatchObject({ from: 0, hasStart: false, hasEnd: true, name: 'Cold War', row: 0 });
    const [open] = sceneWith([{ title: 'Since', edtf: '1991-12-26/..' }]).scene.eras?.all ?? [];
    expect(open).toMatchObject({ to: 1, hasStart: true, hasEnd: false });
  });

  it('keep their name in sight where the view is within them', () => {
    const [era] = sceneWith([COLD_WAR], { from: 0.4, to: 0.5 }).scene.eras?.all ?? [];
    expect(era).toMatchObject({ from: 0, to: 1, name: 'Cold War', hasStart: false, hasEnd: false });
  });

  it('a name is cut at the end of its era, and none where that says nothing', () => {
    const name = (edtf: string) =>
      sceneWith([{ title: 'The long nineteenth century', edtf }]).scene.eras?.all[0]?.name;
    expect(name('1950-01-01/1999-12-31')).toBe('The long nineteenth century');
    expect(name('1960-01-01/1964-12-31')).toMatch(/^The.*…$/);
    expect(name('1960-01-01/1960-06-30')).toBe('');
  });

  it('what has no row is counted, with what it is', () => {
    const nested = Array.from({ length: 9 }, (_, at) => ({
      title: `E${at}`,
      edtf: `${1949 + at}/${1999 - at}`,
    }));
    const { eras } = sceneWith(nested).scene;
    expect(eras?.rows).toBe(3);
    expect(eras?.more).toEqual({ label: '+6', words: expect.stringContaining('E8: 1957 to 1991') });
    expect(eras?.all).toHaveLength(9);
  });

  it('fifty over one another lay no more on the ground than one fold does', () => {
    const nested = Array.from({ length: 50 }, (_, at) => ({ title: `E${at}`, edtf: '1949/1999' }));
    const { all = [] } = sceneWith(nested).scene.eras ?? {};
    expect(all.reduce((sum, { strength }) => sum + strength, 0)).toBeLessThanOrEqual(0.0751);
  });

  it('a fold says what of them begins or ends in it, and is where it would be without them', () => {
    const kind = 'gaps';
    const events = ['1900', '1901', '1902', '1903', '1990', '1991', '1992', '1993'].map((date) => ({
      title: `In ${date}`,
      date,
    }));
    const { frame, scene } = sceneWith([{ title: 'War', edtf: '1914-07-28/1918-11-11' }], { kind }, events);
    const without = sceneWith([], { kind }, events);
    expect(scene.axis.tears[0]?.words).toMatch(/; “War” begins in it; “War” ends in it$/);
    expect(frame.scale.pieces).toEqual(without.frame.scale.pieces);
    expect(without.scene.axis.tears).toHaveLength(1);
  });

  it('leave rows that close up in the room that they had', () => {
    const events = Array.from({ length: 30 }, (_, at) => ({ title: `Number ${at}`, date: `${1950 + at}` }));
    const { scene } = sceneWith([COLD_WAR], { from: 0.45, to: 0.55 }, events);
    expect(Math.min(...scene.lanes.map(({ top }) => top))).toBe(20);
    expect(Math.max(...scene.lanes.map(({ top, height }) => top + height))).toBeLessThanOrEqual(260);
  });
});
