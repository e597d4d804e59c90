import { describe, expect, it } from 'vitest';
import { crowd } from '../../../content/crowd';
import essay from '../../../content/sino-russia-axis';
import { svgOf } from '../../exporting/svg/svg';
import { contentOf } from '../../exporting/svg/testing';
import { stepStills, stillOfView } from './views';

const content = contentOf(essay);
const steps = [...stepStills(content, 'gaps')];

describe('stepStills', () => {
  it('are the overview and each event in time order, by names that sort so', () => {
    const names = steps.map(({ name }) => name);
    expect(names).toEqual([
      '00-overview',
      ...content.chronology.events.map(({ id }, index) => `${String(index + 1).padStart(2, '0')}-${id}`),
    ]);
    expect([...names].sort()).toEqual(names);
  });

  it('nothing moves from one to the next', () => {
    const places = steps.map(({ still: { scene, room } }) => [
      room.lanesPx,
      ...scene.marks.map(({ event, anchor, y }) => `${event.id} ${anchor} ${y}`),
    ]);
    for (const place of places) expect(place).toEqual(places[0]);
  });

  it('the playhead stands on the event that each is about', () => {
    for (const { still } of steps.slice(1)) {
      const mark = still.scene.marks.find(({ event }) => event.id === still.selectedId);
      expect(still.playhead?.share).toBeCloseTo(mark?.anchor ?? NaN, 9);
      expect(still.playhead?.words).toBe(`date ${mark?.event.claim.edtf}`);
    }
  });

  it('draw and name whole what the overview only counts', () => {
    const [overview, ...many] = stepStills(contentOf(crowd(300)), 'time');
    const counted = new Set(overview?.still.scene.clusters.flatMap(({ ids }) => ids));
    const about = many.filter(({ still: { selectedId = '' } }) => counted.has(selectedId));
    expect(about.length).toBeGreaterThan(10);
    for (const { still } of about.slice(0, 20)) {
      const mark = still.scene.marks.find(({ event }) => event.id === still.selectedId);
      expect(mark?.label.over?.lines.join(' ')).toBe(mark?.event.title);
      for (const line of mark?.label.over?.lines ?? []) expect(svgOf(still)).toContain(`>${line}<`);
    }
  });

  it('are of those events that are asked for', () => {
    const some = content.chronology.events.slice(3, 5);
    expect(Array.from(stepStills(content, 'time', some), ({ name }) => name)).toEqual([
      '00-overview',
      `01-${some[0]?.id}`,
      `02-${some[1]?.id}`,
    ]);
  });
});

describe('stillOfView', () => {
  it('has the same part of the scale in sight as the view', () => {
    const { scene } = stillOfView(content, { kind: 'time', window: { from: 0.85, to: 1 } });
    const shown = scene.marks.filter(({ isMarkInView }) => isMarkInView).map(({ event }) => event.id);
    expect(shown).toContain('invasion');
    expect(shown).not.toContain('minsk-agreement');
  });

  it('says the playhead’s place between events as fine as the view is', () => {
    const at = 1_640_000_000_000;
    const wide = stillOfView(content, { kind: 'time', at });
    const near = stillOfView(content, { kind: 'time', at, window: { from: 0.94, to: 0.95 } });
    expect(wide.playhead?.words).toBe('2021');
    expect(near.playhead?.words).toMatch(/^\d+ December 2021$/);
  });

  it('of nothing says so, and has no date and no playhead', () => {
    const nothing = contentOf({ title: 'Nothing yet', events: [] });
    const svg = svgOf(stillOfView(nothing, { kind: 'time', at: 0 }));
    expect(svg).toContain('There is nothing here yet.');
    expect(svg).not.toMatch(/1970|January|data-part="(playhead|tick)"/);
  });

  it('without a place there is no playhead, and no date is ahead or past', () => {
    const svg = svgOf(stillOfView(content, { kind: 'time' }));
    expect(svg).not.toMatch(/data-phase|data-part="playhead"/);
  });
});
