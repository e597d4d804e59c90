import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import border from '../../content/china-russia-border';
import essay from '../../content/sino-russia-axis';
import { inputOfTable, tableOf } from './columns';
import { guarded, unguarded } from './guard';
import { inputOf } from './input';
import { parseChronology } from './parse';
import { someDate } from './testing';
import { validChronology } from './valid';

function again(chronology: ReturnType<typeof validChronology>) {
  const { header, rows } = tableOf(inputOf(chronology));
  return parseChronology(inputOfTable(header, rows));
}

const text = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('=1+1', "'=x", '\t@a', 'a\n-b', '-'))
  .map((words) => `${words}.`);
const quote = fc
  .record({ exact: text, section: fc.option(text, { nil: undefined }) })
  .map(({ exact, section }) => ({
    exact,
    marks: exact.length % 2 > 0 ? [] : [exact],
    ...(section !== undefined && { section }),
  }));
const event = fc.record({
  title: text,
  date: someDate,
  isStep: fc.boolean(),
  quotes: fc.array(quote, { maxLength: 3 }),
  actors: fc.array(text, { maxLength: 3 }),
  gloss: text,
  weight: fc.constantFrom(0, 0.1, 0.5, 1),
});
const chronology = fc
  .record({
    title: text,
    lane: fc.constantFrom('events', 'a', '='),
    events: fc.array(event, { maxLength: 5 }),
  })
  .map(({ title, lane, events }) => ({
    title,
    lanes: [
      { id: lane, title: lane },
      { id: 'b', title },
    ],
    events: events.map(({ isStep, date: edtf, ...each }, n) => ({
      ...each,
      id: `e${n}`,
      lane: n % 2 > 0 ? 'b' : lane,
      ...(isStep ? { claim: { edtf, basis: 'derived', derivation: each.gloss } } : { date: edtf }),
      ...(n > 0 && { links: [{ to: 'e0', kind: each.title }] }),
    })),
  }));

describe('inputOf', () => {
  it.each([essay, border])('of %$ is read as the same chronology', (content) => {
    const read = validChronology(content, 'content');
    expect(parseChronology(inputOf(read))).toMatchObject({ kind: 'chronology', chronology: read });
  });

  it('leaves out what is the same left out', () => {
    const input = { title: 'A', events: [{ title: 'b', date: '2014' }] };
    expect(inputOf(validChronology(input, ''))).toEqual({
      ...{ version: 1, title: 'A', lang: 'en' },
      events: [{ id: 'b', title: 'b', date: '2014' }],
    });
  });
});

describe('tableOf', () => {
  it('has a row an event, and columns called as their fields', () => {
    const { header, rows } = tableOf(inputOf(validChronology(essay, 'essay')));
    expect(header.slice(0, 6)).toEqual([
      'id',
      'title',
      'date',
      'claim.basis',
      'claim.derivation',
      'record.edtf',
    ]);
    expect(header).toEqual(
      expect.arrayContaining(['quotes.2.marks.1', 'links.1.to', 'timeline.lanes.1.title']),
    );
    expect(rows).toHaveLength(essay.events.length);
  });

  it('of no events keeps the whole', () => {
    const empty = validChronology({ title: 'Nothing', events: [] }, '');
    expect(again(empty)).toMatchObject({ chronology: empty });
  });

  it.each([essay, border])('is read as the same chronology', (content) => {
    const read = validChronology(content, 'content');
    expect(again(read)).toEqual(parseChronology(inputOf(read)));
  });

  it('is the same whatever its texts are', () => {
    fc.assert(
      fc.property(chronology, (input) => {
        const read = parseChronology(input);
        fc.pre(read.kind === 'chronology');
        expect(again(read.chronology)).toEqual(parseChronology(inputOf(read.chronology)));
      }),
    );
  });

  it('keeps whatever else an event has', () => {
    const input = { title: 'A', events: [{ title: 'b', date: '2014', extra: { 'a.b': [1, null] } }] };
    const { header, rows } = tableOf(input);
    expect(inputOfTable(header, rows)).toEqual(input);
  });

  it('is no other table', () => {
    expect(inputOfTable(['id', 'title', 'date'], [])).toBeUndefined();
  });
});

describe('guarded', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-0043', "'-0043"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['\ra', "'\ra"],
    [' +1', "' +1"],
    ["'=1", "''=1"],
    ['a;=1', "a;'=1"],
    ['a\n\n=1', "a\n\n'=1"],
    ['“=1”', '“=1”'],
    ['a - b', 'a - b'],
    ["'tis", "'tis"],
  ])('makes of %j the text %j', (cell, expected) => {
    expect(guarded(cell)).toBe(expected);
    expect(unguarded(expected)).toBe(cell);
  });

  it('can be undone, and leaves nothing that runs', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'=\'+-@\t\r\n ;,"a＝'), maxLength: 12 });
    fc.assert(
      fc.property(cell, (each) => {
        expect(unguarded(guarded(each))).toBe(each);
        expect(guarded(each)).not.toMatch(/^\s*[=+\-@＝]|^[\t\r\n]|[;\t\r\n][^\S\t\r\n]*[=+\-@＝]/);
      }),
    );
  });
});
