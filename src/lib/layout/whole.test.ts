import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import type { Messages } from '../messages/messages';
import { uk } from '../messages/uk';
import { zhHant } from '../messages/zh-Hant';
import type { ChronologyInput } from '../model/chronology';
import { validChronology } from '../model/valid';
import { wholeInWords } from './whole';

function whole(input: ChronologyInput, m: Messages) {
  const chronology = validChronology(input, 'chronology');
  return wholeInWords(chronology.events, chronology, m);
}

const dated = (...dates: string[]): ChronologyInput => ({
  title: 'T',
  events: dates.map((date, place) => ({ title: `${place}`, date })),
});

describe('wholeInWords', () => {
  it('says how many there are, from when to when, where most are, and how often two dates disagree', () => {
    expect(whole(essay, en)).toEqual({
      heading: 'Fourteen events, about 1984 to 2024',
      sentence: 'ten of them since 2022; the essay and the record disagree on one.',
    });
    expect(whole(essay, uk)).toEqual({
      heading: '14 подій, приблизно з 1984 року до 2024 року',
      sentence: 'десять із них — від 2022 року; текст та інші джерела розходяться щодо однієї.',
    });
    expect(whole(essay, zhHant)).toEqual({
      heading: '14個事件，約1984年至2024年',
      sentence: '其中十件在2022年或之後；原文與紀錄在一件上不一致。',
    });
  });

  it('says where most are only where they are much closer than the others', () => {
    expect(whole(dated('1900', '1920', '1940', '1960', '1980', '2000'), en).sentence).toBe('');
    expect(whole(dated('1900', '1901', '1901-05', '1902', '1903', '2000'), en).sentence).toBe(
      'five of them up to 1903.',
    );
  });

  it('counts what lies there for certain', () => {
    // One may have been long before.
    expect(
      whole(dated('1900', '[1950-01..1999-05]', '1999-02', '1999-05', '1999-06', '1999-07', '1999-08'), en)
        .sentence,
    ).toBe('five of them since 1999.');
  });

  it.each([
    [['2014-09'], 'One event, 2014'],
    [[], 'No events'],
    [['198X', '1999'], 'Two events, the 1980s to 1999'],
    [['Y-13800000000', '1991'], 'Two events, 13.8 billion years ago to 1991'],
  ])('of %j says “%s”', (dates, heading) => {
    expect(whole(dated(...dates), en)).toEqual({ heading, sentence: '' });
  });
});
