import { describe, expect, it } from 'vitest';
import { dayStart } from '../time/calendar/instant';
import { parseChronology } from './parse';
import { issuesOf } from './testing';

const events = [
  { id: 'signed', title: 'Signed', date: '2014-09' },
  { id: '2015', title: 'Called like a year', date: '2016' },
];
const noted = (...notes: unknown[]) => ({ title: 'T', events, notes });

function notesOf(input: object) {
  const result = parseChronology(input);
  return result.kind === 'chronology' ? result.chronology.notes : undefined;
}

describe('the notes of a chronology', () => {
  it('stand at an event, at a date, or from one to another', () => {
    const notes = notesOf(
      noted(
        { text: 'An event', at: 'signed' },
        { text: 'A year', at: 2014 },
        { text: 'A month', at: '2014-09' },
        { text: 'A stretch', at: ['2014', '2016-02'] },
      ),
    );
    expect(notes).toMatchObject([
      { text: 'An event', at: { kind: 'event', event: 'signed' } },
      { text: 'A year', at: { kind: 'time', edtf: '2014', bounds: { start: dayStart(2014) } } },
      { text: 'A month', at: { kind: 'time', edtf: '2014-09', bounds: { end: dayStart(2014, 10) } } },
      {
        text: 'A stretch',
        at: {
          kind: 'time',
          edtf: ['2014', '2016-02'],
          bounds: { start: dayStart(2014), end: dayStart(2016, 3) },
        },
      },
    ]);
  });

  it('an id of the file comes before a date', () => {
    expect(notesOf(noted({ text: 'N', at: '2015' }))).toEqual([
      { text: 'N', at: { kind: 'event', event: '2015' } },
    ]);
  });

  it('none are none', () => {
    expect(notesOf({ title: 'T', events })).toBeUndefined();
    expect(notesOf(noted())).toBeUndefined();
  });

  it('one that is wrong is told, and left out alone', () => {
    const input = noted(
      { text: 'Right', at: 'signed' },
      { text: 'N', at: 'unsigned' },
      { text: 'N', at: 'c. 1850' },
      { text: 'N', at: ['2016', '2014'] },
      { text: 'N', at: ['2014'] },
      { text: 'N' },
      { text: 'n'.repeat(121), at: 'signed' },
      { text: '', at: 'signed', colour: 'red' },
      'N',
    );
    expect(issuesOf(input)).toEqual([
      'notes[1].at: expected the id of an event, a date, or a list of two dates, found “unsigned”',
      'notes[2].at: expected “1850~” as EDTF has it, found “c. 1850”',
      'notes[3].at[1]: expected a date that is not before the first one, found “2014”',
      'notes[4].at: expected the id of an event, a date, or a list of two dates, found ["2014"]',
      'notes[5].at: expected the id of an event, a date, or a list of two dates, found nothing',
      'notes[6].text: expected at most 120 characters, found 121',
      'notes[7].colour: expected one of text, at, found “colour”',
      'notes[7].text: expected a text, found “”',
      'notes[8]: expected an object, found “N”',
    ]);
    expect(notesOf(input)).toHaveLength(1);
  });

  it('one at an event that is not shown goes with it, and is no mistake of its own', () => {
    const input = {
      title: 'T',
      events: [...events, { id: 'wrong', title: 'Wrong', date: 'some day' }],
      notes: [{ text: 'N', at: 'wrong' }],
    };
    expect(issuesOf(input)).toHaveLength(1);
    expect(notesOf(input)).toBeUndefined();
  });
});

describe('the summary of a chronology', () => {
  const summed = (summary: unknown) => parseChronology({ title: 'T', events, summary });

  it('is kept as it is written', () => {
    expect(summed('Two of them.')).toMatchObject({ chronology: { summary: 'Two of them.' } });
  });

  it('of more than 240 characters is told and not shown', () => {
    expect(issuesOf({ title: 'T', events, summary: 's'.repeat(241) })).toEqual([
      'summary: expected at most 240 characters, found 241',
    ]);
    expect(summed('s'.repeat(241))).not.toHaveProperty('chronology.summary');
    expect(summed('s'.repeat(240))).toHaveProperty('chronology.summary');
  });
});
