import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import type { Citation } from '../model/chronology';
import { validChronology } from '../model/valid';
import { sourceNotes } from './source-notes';

const press = { text: 'The Press, 1 May 2014', url: 'https://press.example/a' };
const told = validChronology(
  {
    title: 'T',
    source: {
      noun: 'essay',
      authors: ['A'],
      title: 'E',
      publisher: 'P',
      published: '2024',
      url: 'https://p.example/',
    },
    events: [
      {
        id: 'one',
        title: 'One',
        date: '2014-05',
        record: { edtf: '2014-05-01', sources: [press, { text: 'A letter' }] },
      },
      {
        id: 'two',
        title: 'Two',
        date: '2015-05',
        record: { edtf: '2015-05-01', sources: [{ ...press, seenOn: '2024' }] },
      },
      { id: 'three', title: 'Three', date: '2016' },
    ],
  },
  'test',
);
const textsOf = (sources: readonly Citation[]) => sources.map(({ text }) => text);
const numbersIn = ({ events }: typeof told, notes: ReturnType<typeof sourceNotes>) =>
  events.map((event) => notes.numbersOf(event));

describe('sourceNotes', () => {
  it('has each source once, by its words and address, in the order in which a reader comes to it', () => {
    const notes = sourceNotes(told, told.events, 'A, “E”, P, 2024');
    expect(textsOf(notes.sources)).toEqual(['A, “E”, P, 2024', press.text, 'A letter']);
    expect(numbersIn(told, notes)).toEqual([[2, 3], [2], []]);
  });

  it('has what the chronology is from first, with its address', () => {
    const { own, sources } = sourceNotes(told, told.events, 'A, “E”, P, 2024');
    expect(own).toBe(1);
    expect(sources[0]).toEqual({ text: 'A, “E”, P, 2024', url: 'https://p.example/' });
  });

  it('numbers in the order of the list that it is given', () => {
    const notes = sourceNotes({}, told.events.toReversed(), undefined);
    expect(notes.own).toBeUndefined();
    expect(textsOf(notes.sources)).toEqual([press.text, 'A letter']);
  });

  it('of the essay has no number without a source, and no source twice', () => {
    const chronology = validChronology(essay, 'essay');
    const { sources, numbersOf } = sourceNotes(chronology, chronology.events, 'The essay');
    const numbers = new Set(chronology.events.flatMap((event) => numbersOf(event)));
    expect([1, ...numbers].sort((a, b) => a - b)).toEqual(sources.map((_, index) => index + 1));
    expect(new Set(textsOf(sources)).size).toBe(sources.length);
  });
});
