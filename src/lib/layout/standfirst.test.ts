import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { uk } from '../messages/uk';
import { validChronology } from '../model/valid';
import { standfirstInWords } from './standfirst';

function standfirst(dates: readonly string[], summary?: string, m = en) {
  const events = dates.map((date, place) => ({ title: `Event ${place}`, date }));
  return standfirstInWords(validChronology({ title: 'T', ...(summary && { summary }), events }, 'c'), m);
}

const LATE = ['1815', '1943', '1946', '1948', '1950', '1951', '1952'];

describe('standfirstInWords', () => {
  it('counts the events, and says where most of them are', () => {
    expect(standfirst(LATE)).toBe('Seven events, 1815 to 1952; six of them since 1943.');
    expect(standfirst(LATE, undefined, uk)).toMatch(/^Сім подій, .+; шість із них .+1943.+\.$/);
  });

  it('says the next best where most are nowhere', () => {
    const reigns = ['1600/1610', '1610/1620', '1620/1680', '1680/1690', '1690/1700', '1700/1710'];
    expect(standfirst(reigns)).toBe('Six events, 1600 to 1710. Longest: Event 2, between 59 and 61 years.');
  });

  it('counts alone where nothing stands out', () => {
    expect(standfirst(['1900', '1920', '1940', '1960', '1980', '2000'])).toBe('Six events, 1900 to 2000.');
  });

  it('says nothing where its author does, nor of a few events', () => {
    expect(standfirst(LATE, 'What her author says.')).toBeUndefined();
    expect(standfirst(LATE.slice(0, 5))).toBeUndefined();
    expect(standfirstInWords(validChronology(essay, 'essay'), en)).toBeUndefined();
  });
});
