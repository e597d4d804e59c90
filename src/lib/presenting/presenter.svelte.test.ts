import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { validChronology } from '../model/valid';
import { dayStart } from '../time/calendar/instant';
import { find } from '../view/finding';
import { liveTimeline } from '../view/live-timeline';
import { DEFAULTS } from '../../embed/options/options';
import { Presenter } from './presenter.svelte';

const chronology = validChronology(
  {
    title: 'T',
    events: ['2014', '2016', '2018', '2020'].map((date) => ({ title: date, date, id: `e${date}` })),
  },
  'four',
);

function presented(steps: readonly string[] = []) {
  const timeline = liveTimeline(chronology, en);
  const presenter = new Presenter(timeline);
  presenter.setSteps({ ...DEFAULTS, steps });
  return { timeline, presenter };
}

describe('a step', () => {
  it('is of what is found alone, and of all that was named again once all is shown', () => {
    const { timeline, presenter } = presented(['e2020', 'e2016', 'e2014']);
    const ids = () => presenter.steps.map(({ id }) => id);
    find(timeline, { words: 'twenty', actors: [], isConflict: false }, en);
    expect(ids()).toEqual([]);
    find(timeline, { words: '201', actors: [], isConflict: false }, en);
    expect(ids()).toEqual(['e2016', 'e2014']);
    find(timeline, { words: '', actors: [], isConflict: false }, en);
    expect(ids()).toEqual(['e2020', 'e2016', 'e2014']);
  });

  it('goes from the overview through all of them to the edge, and back', () => {
    const { timeline, presenter } = presented();
    expect(presenter.stepBy(-1)).toBe('edge');
    const there = chronology.events.map(() => {
      presenter.stepBy(1);
      return timeline.selectedId;
    });
    expect(there).toEqual(['e2014', 'e2016', 'e2018', 'e2020']);
    expect(presenter.stepBy(1)).toBe('edge');
    there.forEach(() => presenter.stepBy(-1));
    expect([presenter.step, timeline.isAtHome]).toEqual([0, true]);
  });

  it('between two goes on to the later one, and back to the earlier one', () => {
    for (const [by, id] of [
      [1, 'e2018'],
      [-1, 'e2016'],
    ] as const) {
      const { timeline, presenter } = presented();
      timeline.moveTo(dayStart(2017));
      expect(presenter.step).toBe(2);
      expect(presenter.stepBy(by)).toBe('moved');
      expect(timeline.selectedId).toBe(id);
    }
  });

  it('after the last goes on with the deck, and back to the last; before the first the other way round', () => {
    const { timeline, presenter } = presented();
    timeline.moveTo(dayStart(2020, 12));
    expect(presenter.stepBy(1)).toBe('edge');
    presenter.stepBy(-1);
    expect(timeline.selectedId).toBe('e2020');
    timeline.moveTo(dayStart(2014));
    expect(presenter.stepBy(-1)).toBe('edge');
    presenter.stepBy(1);
    expect(timeline.selectedId).toBe('e2014');
  });

  it('on an event that is none of the steps goes by its place among them', () => {
    const { timeline, presenter } = presented(['e2014', 'e2020']);
    const other = timeline.find('e2018') ?? expect.unreachable();
    timeline.select(other);
    expect(presenter.step).toBe(1);
    presenter.stepBy(1);
    expect(timeline.selectedId).toBe('e2020');
  });

  it('leaves in sight what was there when the playhead moves on from it', () => {
    const { timeline, presenter } = presented();
    presenter.setSteps({ ...DEFAULTS, show: 'upto' });
    timeline.moveTo(dayStart(2017));
    expect(chronology.events.map(({ id }) => presenter.shows(id))).toEqual([true, true, false, false]);
  });
});

describe('start', () => {
  it('leaves the playhead where the address has put it, unless a step or an event is asked for', () => {
    const { timeline, presenter } = presented();
    timeline.moveTo(dayStart(2017));
    presenter.start(DEFAULTS);
    expect(timeline.at).toBe(dayStart(2017));
    presenter.start({ ...DEFAULTS, step: 3 });
    expect(timeline.selectedId).toBe('e2018');
  });
});
