import { describe, expect, it } from 'vitest';
import content from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { validChronology } from '../model/valid';
import { stillWordsOf } from './still-words';

const essay = validChronology(content, 'essay');
const minsk = essay.events.find(({ id }) => id === 'minsk-agreement');

describe('stillWordsOf', () => {
  it('says what the page says of an event, its passage and its source', () => {
    if (!minsk) throw new Error('expected an event minsk-agreement');
    const words = stillWordsOf(essay, en);
    expect(words.date(minsk)).toBe('5 September 2014');
    expect(words.dates(minsk)).toBe(
      'the essay says some time in September 2014; on record: 5 September 2014',
    );
    const passage = words.passage(minsk);
    expect(passage?.runs.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      'in September 2014',
    ]);
    expect(passage?.runs.map(({ text }) => text).join('')).toMatch(
      /^“…\u00a0the Minsk Agreement .+\u00a0…”$/,
    );
    expect(passage?.place).toBe('Opening');
    expect(words.citation).toMatch(/^Kritika Rajput and Siddhartha Ghosh, “The Sino-Russia Axis.+, 2024$/);
  });

  it('says which language a quote is in where it is another', () => {
    expect(minsk && stillWordsOf(essay, zhHant).passage(minsk)?.place).toBe('Opening · 引文語言：英文');
  });

  it('without a source cites none, and without a quote has no passage', () => {
    const bare = validChronology({ title: 'T', events: [{ title: 'A', date: '2001' }] }, 'bare');
    const words = stillWordsOf(bare, en);
    expect(words.citation).toBeUndefined();
    expect(bare.events.map((event) => words.passage(event))).toEqual([undefined]);
  });
});
