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
import { ics } from '../formats/ics';
import { json } from '../formats/json';
import { markwhen } from '../formats/markwhen';
import { timelineJs } from '../formats/timelinejs';
import { ts } from '../formats/ts';
import { vis } from '../formats/vis';
import { orderOf } from './testing';

const text = fc.string({ unit: 'binary', maxLength: 12 }).map((words) => `${words}.`);
const hostile = fc.constantFrom('=1+1', "'=x", '\t@a', 'a;=b', 'a\n-b', 'a\r\n"b",c', '\ufeffa');
const words = fc.oneof(text, hostile);
/** A field that may be there, or not. */
const perhaps = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [name]: found }));
const claim = fc.oneof(
  fc.record({ edtf: someDate, basis: fc.constant('stated' as const), words }),
  fc.record({ edtf: someDate, basis: fc.constant('derived' as const), derivation: words }),
);
const whence = fc
  .tuple(
    perhaps('url', fc.constantFrom('https://example.org/a?b=c,d#e', 'http://=x.example/')),
    perhaps('seenOn', someDate),
  )
  .map(([url, seenOn]) => ({ ...url, ...seenOn }));
const cited = fc.oneof(
  fc.tuple(words, whence).map(([source, where]) => ({ source, ...where })),
  fc.record({
    sources: fc.array(
      fc.tuple(words, whence).map(([said, where]) => ({ text: said, ...where })),
      { minLength: 2, maxLength: 3 },
    ),
  }),
);
const quote = fc
  .tuple(
    fc.record({ exact: text.map((said) => `then ${said}`), marks: fc.constantFrom([], ['then']) }),
    perhaps('lang', fc.constantFrom('uk', 'zh-Hant')),
    perhaps('prefix', words),
    perhaps('suffix', words),
    perhaps('section', words),
  )
  .map((parts) => Object.assign({}, ...parts))
  .filter(({ exact, marks }) => marks.length === 0 || exact.split('then').length === 2);
const event = fc
  .tuple(
    fc.record({
      title: words,
      claim,
      gloss: words,
      quotes: fc.array(quote, { maxLength: 2 }),
      actors: fc.array(words, { maxLength: 3 }),
      weight: fc.constantFrom(0, 0.1, 0.5, 1),
      extra: fc.constantFrom(
        { 'a.b': [1, null, '=x'] },
        { c: { d: true } },
        JSON.parse('{"__proto__": {"x": 1}}'),
      ),
    }),
    perhaps('lane', fc.constantFrom('north', 'south')),
    perhaps('record', cited),
    perhaps('status', fc.constant('planned')),
    perhaps('tags', fc.array(words, { minLength: 1, maxLength: 3 })),
  )
  .map(([one, lane, { record }, status, tags]) => ({
    ...one,
    ...lane,
    ...status,
    ...tags,
    ...(record && { record: { edtf: one.claim.edtf, ...record } }),
  }));
const note = fc.record({
  text: words,
  at: fc.oneof(someDate, fc.constantFrom(['2008', '2014'], ['2014-09', '2014-09-05'])),
});
const LANES = [
  { id: 'north', title: '=North' },
  { id: 'south', title: 'South;\n-1' },
];
const NESTED = [
  { id: 'all', title: 'All of them', folded: true },
  { id: 'north', title: '=North', parent: 'all', folded: false },
  { id: 'south', title: 'South', parent: 'north', colour: 'red' },
];
const chronology = fc
  .tuple(
    fc.record({
      title: words,
      lanes: fc.constantFrom(LANES, NESTED),
      events: fc.array(event, { maxLength: 4 }),
    }),
    perhaps('lang', fc.constantFrom('en', 'uk')),
    perhaps('extra', fc.constantFrom({ a: '=1' }, { b: [{}] })),
    perhaps('summary', words),
    perhaps('notes', fc.array(note, { minLength: 1, maxLength: 3 })),
    perhaps('eras', fc.array(fc.record({ title: words, edtf: someDate }), { minLength: 1, maxLength: 3 })),
    fc.boolean(),
  )
  .map(([all, lang, extra, summary, notes, eras, isLinked]) => ({
    ...{ ...all, ...lang, ...extra, ...summary, ...notes, ...eras },
    events: all.events.map((one, n) => ({
      ...one,
      id: `e${n}`,
      ...(isLinked && n > 0 && { links: [{ to: `e${n - 1}`, kind: '@follows' }] }),
    })),
  }));

/** Lines of events behind one with all else, which is read, and written by whoever has them. */
const ndjson: Exporter = {
  ...json,
  name: 'NDJSON',
  ending: '.ndjson',
  make({ content }) {
    const { events, ...head } = inputOf(content.chronology);
    return Promise.resolve({ content: [head, ...events].map((line) => JSON.stringify(line)).join('\n') });
  },
};

async function expectTheSame({ make, ending }: Exporter, input: ChronologyInput): Promise<void> {
  const order = orderOf(input);
  const { content } = await make(order);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await importInput(bytes, `a${ending}`);
  const again = read.kind === 'input' ? parseChronology(read.input) : read;
  expect(again).toEqual(parseChronology(inputOf(order.content.chronology)));
  expect(again).toMatchObject({ chronology: order.content.chronology });
}

describe.each([json, csv, ts])('$name', (exporter) => {
  it.each([
    essay,
    border,
    { title: 'Nothing', events: [] },
    {
      title: 'Noted',
      summary: 'One of them is a year off.',
      events: [{ id: 'signed', title: 'Signed', date: '2014-09' }],
      notes: [
        { text: 'Here.', at: 'signed' },
        { text: 'In all of these.', at: ['2008', 2014] },
      ],
    },
  ])('is read again as the same: %#', (input) => expectTheSame(exporter, input));

  it('is read again as the same, whatever its texts are', () =>
    fc.assert(fc.asyncProperty(chronology, (input) => expectTheSame(exporter, input))));
});

describe.each([vis, markwhen])('lanes in lanes in $name', (exporter) => {
  it('are read again as the same', async () => {
    const input = {
      title: 'Fairs',
      lanes: [
        { id: 'Europe', title: 'Europe' },
        { id: 'France', title: 'France', parent: 'Europe' },
        { id: 'Lyon', title: 'Lyon', parent: 'France' },
        { id: 'Asia', title: 'Asia' },
      ],
      events: ['Lyon', 'France', 'Asia'].map((lane) => ({ title: lane, date: '2014-09-05', lane })),
    };
    const { content } = await exporter.make(orderOf(input));
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const read = await importInput(bytes, `a${exporter.ending}`);
    if (read.kind !== 'input') throw new Error(`expected what can be read, found ${read.kind}`);
    expect(read.input).toMatchObject({ lanes: input.lanes });
    expect(await exporter.lossesOf?.(orderOf(input).content.chronology)).toEqual([]);
  });
});

describe('lanes in lanes', () => {
  it.each([ics, timelineJs])('are no such in $name, which is told', async (exporter) => {
    const lanes = [
      { id: 'europe', title: 'Europe' },
      { id: 'france', title: 'France', parent: 'europe' },
    ];
    const { content } = orderOf({ title: 'Fairs', lanes, events: [{ title: 'A', date: '2014-09-05' }] });
    const losses = await exporter.lossesOf?.(content.chronology);
    expect(losses).toMatchObject([{ expected: { parts: [{ what: 'nesting', count: 1 }] } }]);
  });
});

describe('events in lines', () => {
  it('are read again as the same, whatever their texts are', () =>
    fc.assert(
      fc.asyncProperty(chronology, async (input) => {
        fc.pre(input.events.length > 0);
        await expectTheSame(ndjson, input);
      }),
    ));
});
