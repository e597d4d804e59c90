import fc from 'fast-check';
import { LIMITS } from '../../src/lib/model/limits';
import { PIXELS } from '../../src/lib/model/pictures-testing';
import { parseEdtf } from '../../src/lib/time/edtf/parse-edtf';
import { edtf } from './edtf/grammar';

/** Texts that break out of what holds them, or that nobody reckons with. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  'javascript:alert(1)',
  '\u0000\u0007\u001b[31m\u009b',
  'a\u202eb\u2066c',
  '\u2028\u2029',
  '\ud800',
  '\udc00x',
  '\ufffe\uffff',
  '__proto__',
  'constructor',
  'NaN',
  'null',
  'undefined',
  '-0',
  'W'.repeat(480),
  '中'.repeat(400),
  'a\u0301\u0302\u0303'.repeat(60),
  '👩🏽‍🚀'.repeat(30),
  'عام ٢٠١٤ (500 ق.م)',
  'é'.normalize('NFD'),
  '%',
  '%ZZ',
  '#data=',
  '?from=2014&to=2013',
];

const words = fc
  .array(fc.constantFrom('Treaty', 'of', 'Minsk', 'signed', '條約', 'Krieg', 'в', '2014', 'a'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join(' '));
const text = fc.oneof(
  { arbitrary: words, weight: 5 },
  { arbitrary: fc.constantFrom(...HOSTILE), weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
);
const filled = text.filter((found) => found.trim() !== '');
const isDate = (found: string) => found.length <= LIMITS.date && parseEdtf(found).kind !== 'fault';
const date = fc.oneof(
  {
    arbitrary: fc.constantFrom('2014', '2014-09', '2014-09-05', '2008/2014', '2024-03/..', '-0043', '201X'),
    weight: 3,
  },
  { arbitrary: edtf.filter(isDate), weight: 2 },
  { arbitrary: fc.integer({ min: -9999, max: 9999 }), weight: 1 },
);
const lang = fc.constantFrom('en', 'zh-Hant', 'de-u-co-phonebk', 'ar', 'und', 'sl-rozaj-biske', 'de-x-own');

/** Few ids and few kinds, so that whatever may be there twice is. */
const ids = ['a', 'b', 'c', '條約', 'é', 'constructor', 'x-1'];
const kinds = fc.oneof(
  fc.constantFrom('leads to', 'broken by', 'a'),
  filled.filter((kind) => kind.length <= LIMITS.kind),
);
const quote = fc
  .record(
    {
      exact: fc.oneof(fc.constantFrom('It began in 2014.', 'в 2014'), filled),
      section: filled,
      prefix: filled,
      suffix: filled,
    },
    { requiredKeys: ['exact'] },
  )
  .filter(({ section = '' }) => section.length <= LIMITS.name)
  .map((all) => ({ ...all, marks: all.exact.split('2014').length === 2 ? ['2014'] : [] }));

/** Lists with things in them that are there already. */
const withTwins = <T>(item: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .tuple(fc.array(item, { maxLength }), fc.boolean())
    .map(([items, isDoubled]) => (isDoubled ? [...items, ...items] : items));

const name = filled.filter((found) => found.length <= LIMITS.name);
const source = fc.record(
  {
    ...{
      noun: name,
      authors: withTwins(name, 2),
      title: name,
      container: name,
      publisher: name,
      published: date,
    },
    ...{ url: fc.constant('https://example.org/?a=1&b="2"'), lang },
  },
  { requiredKeys: ['noun', 'authors', 'title', 'publisher', 'published'] },
);

const said = filled.filter((found) => found.length <= LIMITS.credit);
const addresses = fc.constant('https://example.org/?a=1&b="2"');
/** Of a chronology that stores two pictures. */
const media = fc.oneof(
  fc.record(
    {
      ...{ picture: fc.constantFrom('gate', 'constructor'), src: addresses, alt: said },
      ...{ caption: said, credit: said, licence: said },
    },
    { requiredKeys: ['picture', 'alt'] },
  ),
  fc.record({ src: addresses, alt: said, caption: said }, { requiredKeys: ['src', 'alt'] }),
  fc.record(
    { link: addresses, kind: fc.constantFrom('video', 'sound', 'map', 'page'), credit: said },
    { requiredKeys: ['link'] },
  ),
);

function eventsOf(given: readonly string[], lanes: readonly string[]) {
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
  const event = (id: string) =>
    fc.record({
      id: fc.constant(id),
      title: filled,
      date,
      gloss: some(filled),
      quotes: some(withTwins(quote, 2)),
      lane: lanes.length > 0 ? some(fc.constantFrom(...lanes)) : fc.constant(undefined),
      actors: some(withTwins(name, 2)),
      links: some(
        withTwins(fc.record({ to: fc.constantFrom(...given), kind: kinds }), 3).map((links) =>
          links.filter(({ to }) => to !== id),
        ),
      ),
      weight: some(fc.constantFrom(0, 0.5, 1)),
      media: some(media),
    });
  return given.length === 0 ? fc.constant([]) : fc.tuple(...given.map(event));
}

/** At any of its events, at a date or between two; a text that is both is the event. */
function notesOf(given: readonly string[]) {
  const span = fc.constantFrom(['2008', '2014'], [2008, '2014-09-05'], ['-0043', '2024-03']);
  const places = fc.oneof(date, span, ...(given.length > 0 ? [fc.constantFrom(...given)] : []));
  const said = filled.filter((found) => found.length <= LIMITS.note);
  return withTwins(fc.record({ text: said, at: places }), 3);
}

/** A chronology in which nothing is wrong, with whatever may be there twice there twice. */
export const validDocument = fc
  .tuple(
    fc.subarray(ids, { minLength: 0 }),
    fc.uniqueArray(
      name.map((lane) => lane.replace(/\p{Cs}/gu, '?')),
      { maxLength: 4, selector: (lane) => lane.normalize('NFC') },
    ),
  )
  .chain(([given, lanes]) =>
    fc.record(
      {
        title: filled,
        summary: filled.filter((found) => found.length <= LIMITS.summary),
        lang,
        source,
        lanes: fc.constant(lanes.map((id) => ({ id, title: 'Same' }))),
        events: eventsOf(given, lanes),
        notes: notesOf(given),
        pictures: fc.constant({ gate: PIXELS.png, constructor: PIXELS.webp }),
      },
      { requiredKeys: ['title', 'events', 'lanes', 'pictures'] },
    ),
  );

const depth = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
/** What stands where it should not. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', true, 0, -1, 1e308, -1e-308, 1e21, [], {}, 20_140_905, 41_887),
  fc.constantFrom(...HOSTILE, 'NaN', 'Infinity', '10000 BC', 'XXXX-02-30', '1409875200000', 'x'.repeat(5000)),
  fc.constant(depth(1000)),
  fc.constant(JSON.parse('{"__proto__": {"title": "x"}, "constructor": 1}')),
  fc.jsonValue(),
);

/** Puts something at a place of a value, or takes away what is there. */
function damage(value: unknown, turns: readonly number[], put: unknown): unknown {
  const [turn = 0, ...rest] = turns;
  if (typeof value !== 'object' || value === null || turns.length === 0) return put;
  if (Array.isArray(value)) {
    const at = turn % (value.length + 1);
    return value.flatMap((item: unknown, index) => (index === at ? [damage(item, rest, put)] : [item]));
  }
  const entries = Object.entries(value);
  const at = turn % (entries.length + 2);
  if (at >= entries.length) return { ...value, [at === entries.length ? '__proto__' : 'x']: 1 };
  return Object.fromEntries(
    entries.flatMap(([key, item], index) => {
      if (index !== at) return [[key, item]];
      return turn % 7 === 0 ? [] : [[key, damage(item, rest, put)]];
    }),
  );
}

/** A chronology that was right until something happened to it, once or more. */
export const damagedDocument = fc
  .tuple(
    validDocument,
    fc.array(fc.tuple(fc.array(fc.nat({ max: 97 }), { minLength: 1, maxLength: 6 }), wrong), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([document, blows]) =>
    blows.reduce<unknown>((made, [turns, put]) => damage(made, turns, put), document),
  );
