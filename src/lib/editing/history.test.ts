import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, withDifferences } from './difference';
import { type Edited, canRedo, canUndo, edited, redone, undone, unedited } from './history';
import { type Json, type JsonObject, isJsonList, withJsonAt } from './json';

const file: JsonObject = {
  title: 'T',
  events: [
    { title: 'A', date: '2014' },
    { title: 'B', date: '2015' },
  ],
  lanes: [],
};
const retitled = (of: JsonObject, title: string): JsonObject => ({ ...of, title });

describe('differences', () => {
  it('of a list are the stretch that changed, and nothing of the rest', () => {
    const after = withJsonAt(file, ['events', 1, 'date'], '2016');
    expect(differences(file, { ...file, ...Object(after) })).toEqual([
      { in: 'events', at: 1, out: [{ title: 'B', date: '2015' }], put: [{ title: 'B', date: '2016' }] },
    ]);
  });

  it('a field that is new beside a changed list does not take the list along', () => {
    const events = [...Object.values(file['events'] ?? [])].slice(0, 1);
    expect(differences(file, { ...file, events, summary: 'S' })).toEqual([
      { in: 'events', at: 1, out: [{ title: 'B', date: '2015' }], put: [] },
      { at: 3, out: [], put: [['summary', 'S']] },
    ]);
  });

  it('of an object are its fields that changed, and nothing of the others', () => {
    const pictures = { one: 'a long text', two: 'another' };
    const made = differences({ pictures }, { pictures: { ...pictures, three: 'new' } });
    expect(made).toEqual([{ of: 'pictures', at: 2, out: [], put: [['three', 'new']] }]);
  });

  it('of the same are none', () => {
    expect(differences(file, { ...file })).toEqual([]);
  });

  it('are refused by a whole that they are not of', () => {
    expect(() => withDifferences({}, [{ in: 'events', at: 0, out: ['x'], put: [] }])).toThrow(
      /expected a list/,
    );
    expect(() => withDifferences({}, [{ at: 0, out: [['a', 1]], put: [] }])).toThrow(/expected 1 fields/);
  });
});

/** Any file, with any names and order of fields, and any other made of it. */
const value: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 2 })
  .map((json) => JSON.parse(JSON.stringify(json)));
const wholes: fc.Arbitrary<JsonObject> = fc
  .dictionary(fc.constantFrom('title', 'events', 'lanes', 'a', '1', 'é'), fc.oneof(value, fc.array(value)))
  .map((object) => Object.fromEntries(Object.entries(object)));
/** What an editor may do next: another whole, or a list of the present one with a part replaced. */
const steps = fc.array(
  fc.oneof(
    wholes.map((whole) => () => whole),
    fc
      .tuple(fc.nat(6), fc.nat(3), fc.array(value, { maxLength: 3 }))
      .map(([at, count, put]) => (now: JsonObject): JsonObject => {
        const list = isJsonList(now['events']) ? now['events'] : [];
        return { ...now, events: list.toSpliced(at, count, ...put) };
      }),
  ),
  { maxLength: 12 },
);
const bytes = (whole: JsonObject) => JSON.stringify(whole);
const times = (count: number, step: (now: Edited) => Edited, from: Edited) =>
  Array.from({ length: count }).reduce<Edited>((now) => step(now), from);

describe('a history', () => {
  it('any edits and as many undos give the first file, and as many redos the edited one, byte by byte', () => {
    fc.assert(
      fc.property(wholes, steps, (first, made) => {
        const last = made.reduce((now, step) => edited(now, step(now.file), 'x'), unedited(first));
        const back = times(last.edits.length, undone, last);
        expect(bytes(back.file)).toBe(bytes(first));
        expect(canUndo(back)).toBe(false);
        const again = times(last.edits.length, redone, back);
        expect(bytes(again.file)).toBe(bytes(last.file));
        expect(canRedo(again)).toBe(false);
      }),
    );
  });

  it('what is kept as JSON between is the same history', () => {
    fc.assert(
      fc.property(wholes, steps, (first, made) => {
        const last = made.reduce((now, step) => edited(now, step(now.file), 'x'), unedited(first));
        const kept: Edited = JSON.parse(JSON.stringify(last));
        expect(bytes(times(last.edits.length, undone, kept).file)).toBe(bytes(first));
      }),
    );
  });

  it('letters typed in one field one after the other are one step', () => {
    const typed = ['T1', 'T12', 'T123'].reduce(
      (now, title) => edited(now, retitled(now.file, title), 'title', true),
      unedited(file),
    );
    expect(typed.edits).toHaveLength(1);
    expect(undone(typed).file).toEqual(file);
  });

  it('the same field later is another step, and so is another field', () => {
    const first = edited(unedited(file), retitled(file, 'T1'), 'title', true);
    expect(edited(first, retitled(file, 'T2'), 'title').edits).toHaveLength(2);
    expect(edited(first, { ...first.file, lanes: ['x'] }, 'lanes', true).edits).toHaveLength(2);
  });

  it('what was typed and taken back again is no step', () => {
    const typed = edited(unedited(file), retitled(file, 'T1'), 'title', true);
    expect(edited(typed, retitled(typed.file, 'T'), 'title', true)).toMatchObject({ edits: [], done: 0 });
  });

  it('an event that is as it was before is none either', () => {
    const events = (title: string) => withJsonAt(file, ['events', 0, 'title'], title);
    const typed = edited(unedited(file), { ...file, ...Object(events('A1')) }, 'cell', true);
    expect(edited(typed, file, 'cell', true)).toMatchObject({ edits: [], done: 0 });
  });

  it('a new step after an undo takes the place of what was undone', () => {
    const two = edited(edited(unedited(file), retitled(file, 'a'), 'title'), retitled(file, 'b'), 'title');
    const other = edited(undone(two), retitled(file, 'c'), 'title');
    expect(other.edits).toHaveLength(2);
    expect(canRedo(other)).toBe(false);
    expect(undone(other).file).toEqual(retitled(file, 'a'));
  });

  it('undo at the first and redo at the last change nothing', () => {
    const none = unedited(file);
    expect(undone(none)).toBe(none);
    expect(redone(none)).toBe(none);
  });
});
