import { describe, expect, it } from 'vitest';
import { settleEras } from './settle-eras';

const span = (start: string, end: string) =>
  ({ kind: 'span', start: { edtf: start }, end: { edtf: end } }) as const;

describe('the eras of a draft', () => {
  it('take all of their time; one that begins and ends in the same year is that year', () => {
    const { eras, lost } = settleEras([
      { title: 'War', when: span('1914-07-28', '1918-11-11') },
      { title: 'Year', when: span('1950', '1950') },
    ]);
    expect(eras).toEqual([
      { title: 'War', edtf: '1914-07-28/1918-11-11' },
      { title: 'Year', edtf: '1950' },
    ]);
    expect(lost).toBe(0);
  });

  it('are counted where they have no name, no date that is exact, or there are too many', () => {
    const many = Array.from({ length: 52 }, (_, at) => ({ title: `E${at}`, when: span('1900', '1950') }));
    expect(settleEras(many)).toMatchObject({ eras: { length: 50 }, lost: 2 });
    expect(
      settleEras([
        { title: '', when: span('1900', '1950') },
        { title: 'A', when: { kind: 'none' } },
        { title: 'B', when: { kind: 'date', date: { words: 'once' } } },
      ]),
    ).toEqual({ eras: [], lost: 3 });
  });
});
