import { describe, expect, it } from 'vitest';
import { partsOf } from './shape';
import { messagesOf } from '../../messages/by-lang';
import { eventDateInWords, eventDatesInWords } from '../../model/event-words';
import { parseChronology } from '../../model/parse';
import { issuesOf } from '../../model/testing';

const en = await messagesOf('en');
function eventOf(fields: object) {
  const result = parseChronology({ title: 'T', events: [{ title: 'E', ...fields }] });
  const [event] = result.kind === 'chronology' ? result.chronology.events : [];
  if (!event) throw new Error('expected an event, found none');
  return event;
}

describe('an event that is planned', () => {
  it('says so behind its date, once', () => {
    expect(eventDateInWords(eventOf({ date: '2030', status: 'planned' }), en)).toBe(
      'some time in 2030, planned',
    );
    const both = { date: '2030', record: { edtf: '2030-05-01', source: 'A plan' }, status: 'planned' };
    expect(eventDatesInWords(eventOf(both), en, 'plan')).toBe(
      'the plan says some time in 2030; on record: 1 May 2030, planned',
    );
    expect(eventDateInWords(eventOf({ date: '2030' }), en)).toBe('some time in 2030');
  });

  it('is an outline wherever a mark is firm', () => {
    const outlined = (date: string) =>
      partsOf(eventOf({ date, status: 'planned' })).map(({ shape, isPlanned }) => [shape, isPlanned]);
    expect(outlined('2030-05-01')).toEqual([['point', true]]);
    expect(outlined('2030-05-01/2031-05-01')).toEqual([['bar', true]]);
    expect(outlined('2030')).toEqual([
      ['band', undefined],
      ['middle', true],
    ]);
    expect(partsOf(eventOf({ date: '2030-05-01' }))[0]).not.toHaveProperty('isPlanned');
  });

  it('has no other status: that is told, and it is shown without', () => {
    const events = [{ title: 'E', date: '2030', status: 'done' }];
    expect(issuesOf({ title: 'T', events })).toEqual([
      'event 1 “E”: status: expected “planned”, found “done”',
    ]);
    expect(eventOf({ date: '2030', status: 'done' })).not.toHaveProperty('status');
  });
});
