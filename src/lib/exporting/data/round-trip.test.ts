import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import border from '../../../content/china-russia-border';
import essay from '../../../content/sino-russia-axis';
import { importInput } from '../../importing/registry';
import type { ChronologyInput } from '../../model/chronology';
import { inputOf } from '../../model/input';
import { parseChronology } from '../../model/parse';
import { someDate } from '../../model/testing';
import type { Exporter } from '../exporter';
import { csv } from '../formats/csv';
import { json } from '../formats/json';
import { orderOf } from './testing';

const text = fc.string({ unit: 'binary', maxLength: 12 }).map((words) => `${words}.`);
const hostile = fc.constantFrom('=1+1', "'=x", '\t@a', 'a;=b', 'a\n-b', 'a\r\n"b",c', '\ufeffa');
const event = fc.record({
  title: fc.oneof(text, hostile),
  claim: fc.record({ edtf: someDate, basis: fc.constant('stated' as const), words: fc.oneof(text, hostile) }),
  gloss: fc.oneof(text, hostile),
  quotes: fc.array(fc.record({ exact: text, marks: fc.constant([]) }), { maxLength: 2 }),
  actors: fc.array(fc.oneof(text, hostile), { maxLength: 3 }),
  weight: fc.constantFrom(0, 0.1, 0.5, 1),
  extra: fc.constantFrom({ 'a.b': [1, null, '=x'] }, { c: { d: true } }),
});
const chronology = fc.record({ title: text, events: fc.array(event, { maxLength: 4 }) });

async function expectTheSame({ make, ending }: Exporter, input: ChronologyInput): Promise<void> {
  const order = orderOf(input);
  const { content } = await make(order);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await importInput(bytes, `a${ending}`);
  const again = read.kind === 'input' ? parseChronology(read.input) : read;
  expect(again).toEqual(parseChronology(inputOf(order.content.chronology)));
  expect(again).toMatchObject({ chronology: order.content.chronology });
}

describe.each([json, csv])('$name', (exporter) => {
  it.each([essay, border, { title: 'Nothing', events: [] }])('is read again as the same: %#', (input) =>
    expectTheSame(exporter, input),
  );

  it('is read again as the same, whatever its texts are', () =>
    fc.assert(fc.asyncProperty(chronology, (input) => expectTheSame(exporter, input))));
});
