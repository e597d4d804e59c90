import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsOf } from './id';

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
    expect(ids('Talks', 'Talks', 'Talks 2')).toEqual(['talks', 'talks-2', 'talks-2-2']);
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

  it('do not change when events are added after', () => {
    fc.assert(
      fc.property(titles, titles, (before, after) => {
        expect(ids(...before, ...after).slice(0, before.length)).toEqual(ids(...before));
      }),
    );
  });
});
