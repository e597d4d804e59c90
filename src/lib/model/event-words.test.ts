import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import type { Messages } from '../messages/messages';
import { zhHant } from '../messages/zh-Hant';
import { eventDateInWords, eventDatesInWords } from './event-words';
import { validChronology } from './valid';

const chronology = validChronology(essay, 'essay');
const plain = validChronology({ title: 'T', events: [{ id: 'a', title: 'A', date: '2014-09' }] }, 'plain');

function event(id: string, { events } = chronology) {
  const found = events.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`expected an event ${id}`);
  return found;
}

describe('eventDatesInWords', () => {
  it.each([
    ['minsk-agreement', 'the essay says some time in September 2014; on record: 5 September 2014'],
    ['munich-60', 'the essay says some time in February 2024; on record: 16 to 18 February 2024'],
    ['minsk-at-munich', 'the essay says some time in 2023; on record: 19 February 2022; they disagree'],
    ['vehicles', 'the essay says throughout 2023; on record: 1 January to 30 November 2023'],
    ['relations-in-the-making', 'about 1984 to about March 2024'],
    ['future', 'from about March 2024 on'],
  ])('%s: “%s”', (id, words) => {
    expect(eventDatesInWords(event(id), en, 'essay')).toBe(words);
  });

  it('without a source’s noun says what the event is dated, and both layers still', () => {
    const record = { edtf: '1689-09-06', source: 'S', conflict: 'The calendar.' };
    const treaty = { title: 'A', claim: { edtf: '1689-08-27', basis: 'stated' }, record } as const;
    const [signed] = validChronology({ title: 'T', events: [treaty] }, 'treaty').events;
    const both = (m: Messages) => signed && eventDatesInWords(signed, m, undefined);
    expect(both(en)).toBe('dated 27 August 1689; on record: 6 September 1689; they disagree');
    expect(both(zhHant)).toBe('所載日期為1689年8月27日；紀錄為1689年9月6日；兩者不一致');
    expect(eventDatesInWords(event('a', plain), en, undefined)).toBe('some time in September 2014');
  });

  it('says both layers in Chinese', () => {
    const words = eventDatesInWords(event('minsk-agreement'), zhHant, 'essay');
    expect(words).toContain('2014年9月某時');
    expect(words).toContain('2014年9月5日');
  });
});

describe('eventDateInWords', () => {
  it('says the record alone, else the claim', () => {
    expect(eventDateInWords(event('minsk-agreement'), en)).toBe('5 September 2014');
    expect(eventDateInWords(event('a', plain), en)).toBe('some time in September 2014');
  });
});
