import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { validChronology } from '../../model/valid';
import { eventNotes, overviewNotes } from './notes';

const chronology = validChronology(
  {
    title: 'Talks',
    source: {
      noun: 'report',
      authors: ['A. Author'],
      title: 'On talks',
      publisher: 'Press',
      published: '2014',
      url: 'https://example.org/talks',
    },
    events: [
      {
        title: 'The first',
        claim: { edtf: '2006-01', basis: 'stated' },
        record: {
          edtf: '2006-01-02',
          sources: [{ text: 'A register', url: 'https://example.org/register' }, { text: 'A diary, p. 3' }],
        },
        quotes: [{ exact: 'in January 2006', marks: ['January 2006'], section: 'Opening' }],
      },
      { title: 'The second', date: '2008', gloss: 'Only this.' },
    ],
  },
  'talks',
);
const SOURCE = 'Source: A. Author, “On talks”, Press, 2014, https://example.org/talks';

describe('notes', () => {
  it('of an event name each of its sources with its address', () => {
    const [first] = chronology.events;
    const notes = first ? eventNotes(first, chronology, en) : [];
    expect(notes).toContain('On record: A register, https://example.org/register');
    expect(notes).toContain('On record: A diary, p. 3');
    expect(notes).toContain(SOURCE);
    expect(notes.some((note) => note.includes('in January 2006') && note.endsWith('(Opening)'))).toBe(true);
  });

  it('of an event without a quote name the source too, and so do those of the whole', () => {
    const [, second] = chronology.events;
    expect(second && eventNotes(second, chronology, en).at(-1)).toBe(SOURCE);
    expect(overviewNotes(chronology, en)).toContain(SOURCE);
  });
});
