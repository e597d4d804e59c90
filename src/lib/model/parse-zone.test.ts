import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { dayStart } from '../time/calendar/instant';
import { eventDateInWords } from './event-words';
import { inputOf } from './input';
import { parseChronology } from './parse';
import { issuesOf } from './testing';

const HOUR_MS = 3_600_000;
const events = [
  { title: 'Crossing', date: '2022-02-24T02:40:00Z' },
  { title: 'Speech', date: '2022-02-24T05:30:00+03:00' },
  { title: 'Siren', date: '2022-02-23T22:30:00Z' },
  { title: 'Day', date: '2022-02-24' },
];
const file = { title: 'T', zone: 'Europe/Kyiv', events };

function chronologyOf(input: object) {
  const result = parseChronology(input);
  if (result.kind !== 'chronology') throw new Error('expected a chronology, found none');
  return result.chronology;
}

describe('a chronology with a zone', () => {
  it('tells its times by the clocks of that, among its days', () => {
    const { events: read } = chronologyOf(file);
    const words = Object.fromEntries(read.map((event) => [event.id, eventDateInWords(event, en)]));
    expect(words).toMatchObject({
      crossing: '24 February 2022, 04:40:00 UTC+2',
      speech: '24 February 2022, 04:30:00 UTC+2',
      siren: '24 February 2022, 00:30:00 UTC+2',
      day: '24 February 2022',
    });
    const siren = read.find(({ id }) => id === 'siren');
    expect(siren?.claim.bounds.start).toBe(dayStart(2022, 2, 24) + HOUR_MS / 2);
  });

  it('agrees with a record of the same day there', () => {
    const record = { edtf: '2022-02-23T22:30:00Z', source: 'A log' };
    const claimed = { title: 'T', events: [{ title: 'Siren', date: '2022-02-24', record }] };
    expect(issuesOf({ ...claimed, zone: 'Europe/Kyiv' })).toEqual([]);
    expect(issuesOf(claimed)).toEqual([expect.stringContaining('record.edtf')]);
  });

  it('is written as it was read', () => {
    const again = inputOf(chronologyOf(file));
    expect(again.zone).toBe('Europe/Kyiv');
    expect(again.events.map(({ date }) => date)).toEqual(events.map(({ date }) => date));
  });

  it.each(['Europe/Atlantis', 'UTC+2', 2])('is told where it is none: %j', (zone) => {
    const [issue, ...others] = issuesOf({ ...file, zone });
    expect(issue).toMatch(/^zone: expected a time zone such as Europe\/Kyiv, found/);
    expect(others).toEqual([]);
  });
});
