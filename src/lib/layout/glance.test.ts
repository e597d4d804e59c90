import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import type { Messages } from '../messages/messages';
import { uk } from '../messages/uk';
import { zhHant } from '../messages/zh-Hant';
import { validChronology } from '../model/valid';
import { glanceAt } from './glance';

function glance(dates: readonly string[], m: Messages = en) {
  const events = dates.map((date) => ({ title: date, date }));
  const chronology = validChronology({ title: 'T', events }, 'chronology');
  return glanceAt(chronology.events, m).map(({ kinds, events, words }) => [
    kinds.map((kind) => m.glance[kind]).join(' · '),
    events.map(({ title }) => title).join(' → '),
    words,
  ]);
}

const WOMEN = ['1815-12-10/1852-11-27', '1943-06-05', '1943-07-01/1946', '1951', '1952', '1958', '1985'];

describe('glanceAt', () => {
  it('says what is first, lasts longest, is silent, and last', () => {
    expect(glance(WOMEN)).toEqual([
      ['First · Longest', '1815-12-10/1852-11-27', '10 December 1815 to 27 November 1852, about 37 years'],
      ['Longest silence', '1815-12-10/1852-11-27 → 1943-06-05', 'about 91 years'],
      ['Last', '1985', 'some time in 1985'],
    ]);
    expect(glance(WOMEN, uk).map(([label]) => label)).toEqual([
      'Перша · Найдовша',
      'Найдовша пауза',
      'Остання',
    ]);
    expect(glance(WOMEN, zhHant).map(([label]) => label)).toEqual(['最早 · 最久', '最長空白', '最晚']);
  });

  it('says of few events nothing, nor of none', () => {
    expect(glance(WOMEN.slice(0, 5))).toEqual([]);
    expect(glance([])).toEqual([]);
  });

  it('has no first and no last where two may be', () => {
    const dates = ['1900', '1900-05', '1920', '1940', '1960', '1980', '1980-03'];
    expect(glance(dates)).toEqual([]);
  });

  it('has several that are first or last on one date, as far as they are few', () => {
    const dates = ['1900', '1900', '1920', '1940', '1960', '1980-03-02', '1980-03-02', '1980-03-02'];
    expect(glance(dates)).toEqual([
      ['First', '1900 → 1900', 'some time in 1900'],
      ['Last', '1980-03-02 → 1980-03-02 → 1980-03-02', '2 March 1980'],
    ]);
    expect(glance([...dates, '1980-03-02'])).toEqual([['First', '1900 → 1900', 'some time in 1900']]);
    // Of what began on one day one went on for longer.
    expect(glance(dates.with(1, '1900/1910'))).toEqual([
      ['Last', '1980-03-02 → 1980-03-02 → 1980-03-02', '2 March 1980'],
    ]);
  });

  it('has one thing to say where there is no other', () => {
    expect(glance(['1900', '1920', '1940', '1960', '1980', '1980-03'])).toEqual([
      ['First', '1900', 'some time in 1900'],
    ]);
  });

  it('says which lasts longest only where no other may last as long', () => {
    const firm = ['1800', '1801/1820', '1815/1830', '1841/1850', '1855', '1860'];
    expect(glance(firm).map(([label]) => label)).toContain('Longest');
    for (const other of ['1840/1860', '1841/..', '1841/', '1843~/1858', '1843/1858?']) {
      const dates = firm.with(3, other);
      expect(
        glance(dates).map(([label]) => label),
        other,
      ).not.toContain('Longest');
    }
  });

  it('says which is the longest silence only where none may be longer, and nothing may lie in it', () => {
    const firm = ['1800', '1801', '1802', '1850', '1851', '1852'];
    expect(glance(firm)).toContainEqual(['Longest silence', '1802 → 1850', 'between 47 and 49 years']);
    for (const other of ['1800/1852', '1800/', '18XX', '[1800,1860]', '1899']) {
      const dates = firm.with(0, other);
      expect(
        glance(dates).some(([, between]) => between === '1802 → 1850'),
        other,
      ).toBe(false);
    }
  });

  it('takes a date that is about right for one that may be somewhat off', () => {
    const deep = ['Y-13800000000~', 'Y-4540000000~', '-3000~', '1492', '1969-07-20', '1991'];
    expect(glance(deep).map(([label]) => label)).toEqual(['First', 'Longest silence', 'Last']);
    const doubtful = glance(['1900', '1903~', '1910', '1940', '1960', '1999~', '2000']);
    expect(doubtful.map(([label]) => label)).toEqual(['Longest silence']);
  });

  it('gives the same whatever the order', () => {
    expect(glance(WOMEN.toReversed())).toEqual(glance(WOMEN));
  });
});
