import { describe, expect, it } from 'vitest';
import { specimens } from '../../../content/specimens';
import essay from '../../../content/sino-russia-axis';
import type { ChronologyInput } from '../../model/chronology';
import { validChronology } from '../../model/valid';
import { bounded } from '../../time/edtf/bounds';
import { read } from '../../time/testing';
import { glyphOf, legendOf } from './glyph';

describe('legendOf', () => {
  const kindsOf = (content: ChronologyInput) =>
    legendOf(validChronology(content, 'x')).map(({ kind }) => kind);

  it('has what occurs in a chronology and nothing else', () => {
    const dated = (...dates: string[]) => ({
      title: 'T',
      events: dates.map((date) => ({ title: 'A', date })),
    });
    expect(kindsOf(dated())).toEqual([]);
    expect(kindsOf(dated('2014-09-05'))).toEqual(['day']);
    expect(kindsOf(dated('2014-09', '2014-09-05~'))).toEqual(['day', 'imprecise', 'approximate']);
    expect(kindsOf(dated('2008/2014'))).toEqual(['interval', 'wings']);
    expect(kindsOf(dated('1914', '2014-09'))).toEqual(['imprecise', 'narrow']);
    expect(kindsOf(dated('2014-09-05/', '[2014,2015]', '{2016?}'))).toEqual([
      ...['day', 'uncertain', 'unknown', 'one-of', 'all-of'],
    ]);
  });

  it('of the essay begins with what its words support, the record, and the two in conflict', () => {
    expect(kindsOf(essay).slice(0, 3)).toEqual(['claim', 'record', 'conflict']);
  });

  it('of the specimens together has every kind', () => {
    expect(new Set(specimens.flatMap(kindsOf)).size).toBe(15);
  });
});

describe('glyphOf', () => {
  it.each(['2014-09-05', '2014', '2008/2014', '../2014', '2014/', '[2014,2016]', 'Y-17E7', '{..1984}'])(
    '%s keeps inside its box, in numbers',
    (text) => {
      const places = glyphOf(bounded(read(text)), 'claim').flatMap(({ from, to }) => [from, to]);
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((place) => !(place >= 0 && place <= 1))).toEqual([]);
    },
  );
});
