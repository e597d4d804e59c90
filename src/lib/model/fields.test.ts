import { describe, expect, it } from 'vitest';
import { issuesOf as issues } from './testing';

const minimal = { title: 'T', events: [] };
const event = (fields: object) => ({ title: 'T', events: [{ title: 'A', date: '2014', ...fields }] });
const source = { noun: 'essay', authors: ['X'], title: 'E', publisher: 'P', published: '2024' };

describe('the shape of a chronology', () => {
  it('takes a field that is undefined for one that is absent', () => {
    expect(issues({ ...event({ gloss: undefined, claim: undefined }), lang: undefined })).toEqual([]);
  });

  const at = 'event 1 “A”';
  it.each([
    [null, 'expected an object, found null'],
    [undefined, 'expected an object, found nothing'],
    ['text', 'expected an object, found “text”'],
    [[], 'expected an object, found []'],
    [{ events: [] }, 'title: expected a text, found nothing'],
    [{ title: ' ', events: [] }, 'title: expected a text, found “ ”'],
    [{ title: 1, events: [] }, 'title: expected a text, found 1'],
    [{ title: 'T' }, 'events: expected a list, found nothing'],
    [{ title: 'T', events: {} }, 'events: expected a list, found {}'],
    [{ ...minimal, version: true }, 'version: expected 1, found true'],
    [{ ...minimal, version: '1' }, 'version: expected 1, found “1”'],
    [
      { ...minimal, note: 'x' },
      'note: expected one of version, title, summary, lang, zone, source, lanes, eras, events, opening, today, notes, pictures, extra, found “note”',
    ],
    [{ ...minimal, lang: 'en_GB' }, 'lang: expected a language tag such as “en” or “zh-Hant”, found “en_GB”'],
    [{ ...minimal, lanes: [{ id: 'a' }] }, 'lanes[0].title: expected a text, found nothing'],
    [{ ...minimal, lanes: 'a' }, 'lanes: expected a list, found “a”'],
    [{ ...minimal, source: 'a' }, 'source: expected an object, found “a”'],
    [
      { ...minimal, source: { ...source, authors: 'X' } },
      'source.authors: expected a list of texts, found “X”',
    ],
    [
      { ...minimal, source: { ...source, url: 'javascript:alert(1)' } },
      'source.url: expected an address that begins with https:// or http://, found “javascript:alert(1)”',
    ],
    [{ title: 'T', events: [null] }, 'event 1: expected an object, found null'],
    [{ title: 'T', events: [{ date: '2014' }] }, 'event 1: title: expected a text, found nothing'],
    [{ title: 'T', events: [{ title: 'A' }] }, `${at}: date: expected a date or a claim, found nothing`],
    [event({ date: true }), `${at}: date: expected a date as text, or a year as a number, found true`],
    [event({ date: '' }), `${at}: date: expected a date as text, or a year as a number, found “”`],
    [event({ gloss: null }), `${at}: gloss: expected a text, found null`],
    [event({ weight: '1' }), `${at}: weight: expected a number, found “1”`],
    [event({ actors: ['X', 2] }), `${at}: actors[1]: expected a text, found 2`],
    [event({ quotes: {} }), `${at}: quotes: expected a list, found {}`],
    [event({ quotes: [{ exact: 'x' }] }), `${at}: quotes[0].marks: expected a list of texts, found nothing`],
    [
      event({ quotes: [{ exact: 'x', marks: [''] }] }),
      `${at}: quotes[0].marks[0]: expected a text, found “”`,
    ],
    [event({ id: 'a', links: [{ kind: 'k' }] }), `${at}: links[0].to: expected a text, found nothing`],
    [event({ links: [7] }), `${at}: links[0]: expected an object, found 7`],
    [event({ record: { edtf: '2014' } }), `${at}: record.source: expected a text, found nothing`],
    [event({ record: [] }), `${at}: record: expected an object, found []`],
    [event({ claim: null }), `${at}: claim: expected an object, found null`],
    [
      event({ date: undefined, claim: { edtf: '2014', basis: 'guessed' } }),
      `${at}: claim.basis: expected “stated” or “derived”, found “guessed”`,
    ],
  ])('%j is one line', (input, line) => {
    expect(issues(input)).toEqual([line]);
  });

  it.each(['constructor', 'toString', '__proto__'])('%s is an unknown field like any other', (key) => {
    const input: unknown = JSON.parse(`{ "title": "T", "events": [], "${key}": 1 }`);
    expect(issues(input)).toEqual([expect.stringContaining(`found “${key}”`)]);
  });

  it('collects every mistake', () => {
    const input = { version: true, events: [{ titel: 'A', date: [1] }, 'x'] };
    expect(issues(input).map((line) => line.replace(/: expected.*/, ''))).toEqual([
      'version',
      'title',
      'event 1: titel',
      'event 1: title',
      'event 1: date',
      'event 2',
    ]);
  });
});
