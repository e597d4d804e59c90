import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventMeant, idsOf } from './id';

const ids = (...titles: string[]) => idsOf(titles.map((title) => ({ title })));

describe('idsOf', () => {
  it.each([
    ['Minsk Agreement signed', 'minsk-agreement-signed'],
    ['  The 60th  conference!  ', 'the-60th-conference'],
    ['Wang Yi: Russian gas, Chinese cars', 'wang-yi-russian-gas-chinese-cars'],
    ['中俄聯合聲明', '中俄聯合聲明'],
    ['「無上限」友誼（2022）', '無上限-友誼-2022'],
    ['Минское соглашение', 'минское-соглашение'],
    ['Élysée', 'élysée'],
    ['E\u0301lyse\u0301e', 'élysée'],
    ['हिन्दी', 'हिन्दी'],
    ['2014', '2014'],
    ['!?', 'event'],
    ['', 'event'],
    ['🎉', 'event'],
  ])('the id of “%s” is %s', (title, id) => {
    expect(ids(title)).toEqual([id]);
  });

  it('numbers a title that comes again', () => {
    expect(ids('Talks', 'Talks', 'talks!', 'Other', 'Talks')).toEqual([
      'talks',
      'talks-2',
      'talks-3',
      'other',
      'talks-4',
    ]);
  });

  it('passes over a number that another title makes', () => {
    expect(ids('Talks', 'Talks 2', 'Talks')).toEqual(['talks', 'talks-2', 'talks-3']);
    expect(ids('Talks', 'Talks', 'Talks 2')).toEqual(['talks', 'talks-3', 'talks-2']);
  });

  it('leaves a given id to the event that has it, before or after', () => {
    expect(idsOf([{ title: 'Talks' }, { id: 'talks', title: 'Other' }])).toEqual(['talks-2', 'talks']);
    expect(idsOf([{ id: 'talks', title: 'Other' }, { title: 'Talks' }])).toEqual(['talks', 'talks-2']);
    expect(idsOf([{ title: 'Talks' }, { id: 'talks-2', title: 'Other' }, { title: 'Talks' }])).toEqual([
      'talks',
      'talks-2',
      'talks-3',
    ]);
  });

  it('keeps given ids as they are, equal ones too', () => {
    const given = [
      { id: 'a', title: 'A' },
      { id: 'a', title: 'B' },
    ];
    expect(idsOf(given)).toEqual(['a', 'a']);
  });

  const titles = fc.array(fc.constantFrom('A', 'a!', 'A 2', 'A-2', 'A 3', 'B', '中', 'Б', '…', ''), {
    maxLength: 12,
  });

  it('are all different, whatever the titles', () => {
    fc.assert(fc.property(titles, (found) => new Set(ids(...found)).size === found.length));
  });

  const dated = fc.uniqueArray(
    fc.record({
      title: fc.constantFrom('A', 'a!', 'B', '中', 'Б', '…'),
      date: fc.constantFrom('2014', '2014-09', '2014-09-05', '2019~', 2022),
    }),
    { selector: ({ title, date }) => `${slugOf(title)} ${date}`, maxLength: 12 },
  );

  it('of one title have their dates, whatever else stands before, between and after them', () => {
    fc.assert(
      fc.property(dated, fc.integer(), (events, seed) => {
        const byName = (order: typeof events) =>
          Object.fromEntries(idsOf(order).map((id, place) => [id, order[place]]));
        const turned = events.map(
          (_, place) => events[(place + Math.abs(seed)) % events.length] ?? events[0],
        );
        expect(byName(turned.flatMap((event) => event ?? []))).toEqual(byName(events));
      }),
    );
  });

  it('of a title of its own are made from it alone', () => {
    expect(idsOf([{ title: 'Talks', date: '2014' }])).toEqual(['talks']);
    expect(
      idsOf([
        { title: 'Talks', date: '2014-09' },
        { title: 'Other', date: '2014' },
        { title: 'Talks', date: 2019 },
      ]),
    ).toEqual(['talks-2014-09', 'other', 'talks-2019']);
  });

  it('of one title and one date are numbered', () => {
    const event = { title: 'Talks', date: '2014' };
    expect(idsOf([event, event, { title: 'Talks 2014', date: '2019' }])).toEqual([
      'talks-2014-2',
      'talks-2014-3',
      'talks-2014',
    ]);
  });
});

describe('eventMeant', () => {
  const meant = (titles: readonly (readonly [string, string])[], id: string) => {
    const events = titles.map(([title, date]) => ({ title, date }));
    const made = idsOf(events);
    return eventMeant(
      events.map((event, order) => ({ ...event, id: made[order] ?? '', order })),
      id,
    )?.date;
  };
  const talks = [
    ['Talks', '2019'],
    ['Talks', '2014'],
    ['Other', '2016'],
  ] as const;

  it('of an id is the event that has it', () => {
    expect([meant(talks, 'talks-2014'), meant(talks, 'other')]).toEqual(['2014', '2016']);
  });

  it('of the id that a title had before it came again is the first in the file, or the one of that number', () => {
    expect([meant(talks, 'talks'), meant(talks, 'talks-2')]).toEqual(['2019', '2014']);
  });

  it('of any other is none', () => {
    for (const id of ['', 'talk', 'talks-1', 'talks-3', 'talks-2015', 'other-2', 'event'])
      expect(meant(talks, id), id).toBeUndefined();
  });
});

function slugOf(title: string): string {
  return title.toLowerCase().replace('!', '');
}
