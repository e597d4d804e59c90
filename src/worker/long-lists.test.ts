import { describe, expect, it } from 'vitest';
import { addPart, emptyLists, listsOf, partsOf, withLists } from './long-lists';
import { readIn } from './read-in';

const rows = (count: number, row: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => row(nth)).join('\n');

async function found(content: string) {
  const read = await readIn({ content, name: 'walls', mime: '' })(
    { answers: {}, mapping: {} },
    () => undefined,
  );
  if (read.kind === 'cancelled') throw new Error('expected a file');
  return read;
}

describe('long lists', () => {
  it.each([
    ['a table', `date,title\n${rows(1201, (nth) => `${1000 + (nth % 900)},Wall ${nth}`)}`],
    ['rows without dates', `date,title\n1900,A wall\n${rows(700, (nth) => `,Wall ${nth}`)}`],
    ['words that are no dates', `date,title\n1900,A wall\n${rows(700, (nth) => `stone,Wall ${nth}`)}`],
    [
      'our own',
      JSON.stringify({ title: 'T', version: 1, events: [{ title: 'A', date: '2014' }], extra: {} }),
    ],
    ['what can not be shown', '{"title": "T", "events": [{"title": "A", "date": "soon"}]}'],
    ['what is no JSON', '{"title": '],
  ])('of %s come in parts, and are whole again', async (_, content) => {
    const whole = await found(content);
    const lists = emptyLists();
    const parts = [...partsOf(listsOf(whole))];
    for (const { part } of parts) addPart(lists, part);
    const rest = withLists(whole, emptyLists());
    expect(withLists(structuredClone(rest), lists)).toEqual(whole);
    expect(JSON.stringify(withLists(rest, lists))).toBe(JSON.stringify(whole));
    expect(JSON.stringify(rest).length).toBeLessThan(4000);
    expect(parts.at(-1)?.done ?? 1).toBe(1);
  });
});
