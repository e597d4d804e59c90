import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { validChronology } from '../model/valid';
import { boundsOf } from '../time/edtf/bounds';
import { dayStart } from '../time/calendar/instant';
import { phaseAt } from '../time/edtf/phase';
import { whereaboutsAmong } from './whereabouts';

const chronology = validChronology(essay, 'essay');
const at = whereaboutsAmong(chronology.events, chronology, en);
const ids = (remarks: readonly { readonly event: { readonly id: string } }[]) =>
  remarks.map(({ event }) => event.id);

describe('whereaboutsAmong', () => {
  it('says the date as finely as the axis, and what is under way with its date', () => {
    const here = at(dayStart(2019, 12, 10), { name: 'month' });
    expect(here.date).toBe('December 2019');
    expect(here.underWay.map(({ event, words }) => [event.id, words])).toEqual([
      ['relations-in-the-making', expect.stringMatching(/^under way \(.*1984/)],
      ['trade-level-2019', expect.stringMatching(/^under way \(.*throughout 2019/)],
    ]);
    expect(here.rest).toBe('');
  });

  it('says the last event and the next, no more exactly than the date', () => {
    const here = at(dayStart(2019, 12, 10), { name: 'month' });
    expect([here.before?.event.id, here.after?.event.id]).toEqual(['trade-level-2019', 'no-limits']);
    expect(here.after?.words).toBe('about 2 years later');
    expect(at(dayStart(2022, 2, 20), { name: 'day' }).after?.words).toBe('4 days later');
  });

  it('says what is by its claim alone last, and that the record has it otherwise', () => {
    const here = at(dayStart(2023, 6), { name: 'month' });
    expect(ids(here.underWay)).toContain('standard-map');
    expect(here.underWay.at(-1)?.words).toMatch(/By the record: .*By the essay’s date: /);
  });

  it('has before the first event and after the last what there is', () => {
    const start = at(dayStart(1900), { name: 'year' });
    expect([start.before, start.after?.event.id]).toEqual([undefined, 'relations-in-the-making']);
    expect([start.underWay, start.rest]).toEqual([[], 'No event is under way.']);
    const end = at(dayStart(2500), { name: 'year' });
    expect([end.before?.event.id, end.after]).toEqual(['future', undefined]);
  });

  it('of nothing says the date, and that nothing is under way', () => {
    const none = whereaboutsAmong([], validChronology({ title: 'T', events: [] }, 'none'), en);
    expect(none(0, { name: 'year' })).toMatchObject({
      date: '1970',
      underWay: [],
      text: 'No event is under way.',
    });
  });

  it('says a few of many, those that are certain first, and counts the rest', () => {
    const events = Array.from({ length: 40 }, (_, place) => ({
      title: `${place}`,
      date: place % 2 === 0 ? '2014?/2018' : '2010~/2020',
    }));
    const many = validChronology({ title: 'T', events }, 'many');
    const here = whereaboutsAmong(many.events, many, en)(dayStart(2016), { name: 'year' });
    expect(here.underWay).toHaveLength(5);
    expect(here.rest).toBe('and 35 more');
    expect(here.text.split('\n').slice(0, 4)).toEqual([
      ...here.underWay.slice(0, 3).map(({ event }) => `Under way: ${event.title}`),
      'And 37 more',
    ]);
  });

  it('says all that is under way and nothing that is not, at any instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayStart(1980), max: dayStart(2026) }), (instant) => {
        const here = at(instant, { name: 'month' });
        const expected = chronology.events.filter(({ record, claim }) =>
          [record ?? claim, claim].some(({ date }) =>
            ['under-way', 'possible'].includes(phaseAt(boundsOf(date), instant)),
          ),
        );
        expect(ids(here.underWay).sort()).toEqual(ids(expected.map((event) => ({ event }))).sort());
        if (here.before) expect(here.before.event.anchor).toBeLessThanOrEqual(instant);
        if (here.after) expect(here.after.event.anchor).toBeGreaterThan(instant);
      }),
    );
  });

  it('speaks Chinese', () => {
    const here = whereaboutsAmong(
      chronology.events,
      chronology,
      zhHant,
    )(dayStart(2019, 12, 10), { name: 'month' });
    expect(here.date).toBe('2019年12月');
    expect(here.text).toMatch(/^進行中：/);
    expect(here.text).toContain('晚約2年：');
  });
});
