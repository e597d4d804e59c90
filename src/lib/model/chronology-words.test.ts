import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { saidOf, wordsFrom, wordsOf } from './chronology-words';
import { validChronology } from './valid';

const chronology = validChronology(essay, 'essay');
const [first] = chronology.events;
const summit = chronology.events.find(({ id }) => id === 'no-limits') ?? first;
if (!summit) throw new Error('expected the essay to have events');

describe('wordsOf', () => {
  it('says a date, both dates, and a short one', () => {
    const words = wordsOf(chronology, en);
    expect(words.date(summit)).toBe('4 February 2022');
    expect(words.dates(summit)).toBe('the essay says some time in February 2022; on record: 4 February 2022');
    expect(words.short(summit)).toBe('4 Feb 2022');
    expect(words.citation).toContain('Prospect Foundation, 2024');
  });
});

describe('wordsFrom', () => {
  it.each([en, zhHant])('what has been said says the same ($lang)', (messages) => {
    const words = wordsOf(chronology, messages);
    const said = wordsFrom(JSON.parse(JSON.stringify(saidOf(chronology, messages))));
    expect(said.citation).toBe(words.citation);
    for (const event of chronology.events) {
      expect([said.date(event), said.dates(event), said.short(event)]).toEqual([
        ...[words.date(event), words.dates(event), words.short(event)],
      ]);
    }
  });

  it('says nothing of an event that it does not know', () => {
    expect(wordsFrom({ events: {}, citation: undefined, cited: undefined }).date(summit)).toBe('');
  });
});
