import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../tests/unit/steps';
import { LIMITS } from './limits';
import { type ParseResult, parseChronology } from './parse';
import { linesOf } from './testing';

const many = <T>(count: number, of: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => of(n));
const event = (more: object = {}) => ({ title: 'A', date: '2014', ...more });
const worded = (length: number) => ({ edtf: '2014', basis: 'stated', words: 'a'.repeat(length) });
const chronology = (events: readonly unknown[], more: object = {}) => ({ title: 'T', events, ...more });

/** What may grow, as documents of a size. */
const GROWING: readonly (readonly [what: string, of: (size: number) => unknown])[] = [
  ['events', (n) => chronology(many(n, () => event()))],
  ['events of one title', (n) => chronology(many(n, () => event({ id: undefined, title: 'a-2' })))],
  [
    'events whose made ids are taken',
    (n) => chronology([...many(n, (i) => event({ id: `a-${i}` })), ...many(n, () => event({ title: 'a' }))]),
  ],
  ['events of one id', (n) => chronology(many(n, () => event({ id: 'a' })))],
  ['dates that never are', (n) => chronology(many(n, () => event({ date: 'XXXX-02-30' })))],
  ['dates that hardly ever are', (n) => chronology(many(n, () => event({ date: 'XXX1-02-29' })))],
  ['a date with many members', (n) => chronology([event({ date: `[${many(n, () => '2014').join(',')}]` })])],
  [
    'links to nowhere',
    (n) => chronology([event({ title: 'a '.repeat(n), links: many(n, () => ({ to: 'none', kind: 'k' })) })]),
  ],
  [
    'links to one event',
    (n) =>
      chronology(
        many(n, () =>
          event({
            links: [
              { to: 'b', kind: 'k' },
              { to: 'b', kind: 'k' },
            ],
          }),
        ).concat([event({ id: 'b' })]),
      ),
  ],
  [
    'marks of one letter',
    (n) => chronology([event({ quotes: [{ exact: 'a'.repeat(n), marks: many(n, () => 'a') }] })]),
  ],
  [
    'quotes with marks',
    (n) => chronology(many(n, () => event({ quotes: [{ exact: 'a b', marks: ['a', 'b'] }] }))),
  ],
  [
    'lanes that are not there',
    (n) =>
      chronology(
        many(n, () => event({ lane: 'none' })),
        { lanes: many(n, (i) => ({ id: `l${i}`, title: 'L' })) },
      ),
  ],
  ['lanes of their own', (n) => chronology(many(n, (i) => event({ lane: `l${i}` })))],
  [
    'notes at nothing',
    (n) =>
      chronology(
        many(n, () => event()),
        { notes: many(n, () => ({ text: 'N', at: 'none' })) },
      ),
  ],
  ['lanes of one id', (n) => chronology([event()], { lanes: many(n, () => ({ id: 'l', title: 'L' })) })],
  ['fields that are none', (n) => chronology([event(Object.fromEntries(many(n, (i) => [`x${i}`, 1])))])],
  [
    'lists where none should be',
    (n) => chronology(many(20, () => event({ title: many(n, () => 1), gloss: many(n, () => 1) }))),
  ],
  ['lists in lists', (n) => JSON.parse(`{"title": ${'['.repeat(n)}${']'.repeat(n)}, "events": []}`)],
];

describe('a chronology of any size', () => {
  it.each(GROWING)('is read in steps that grow with it no faster than it does: %s', (_, of) => {
    const [small, large] = [500, 4000].map(of);
    parseChronology(small);
    const steps = stepsOf(() => parseChronology(large));
    // Eight times the size, and something for the logarithm of putting events in order.
    expect(steps / stepsOf(() => parseChronology(small))).toBeLessThan(12);
    // Nor is any letter of it worth more than so many.
    expect(steps / JSON.stringify(large).length).toBeLessThan(200);
  });

  it.each(GROWING)('has its mistakes in lines that somebody can read: %s', (_, of) => {
    const { mistakes } = parseChronology(of(4000));
    const [lines, { more }] = [linesOf(mistakes), mistakes];
    expect(lines.length).toBeLessThanOrEqual(200);
    expect(lines.length === 200 || more === 0 || lines.length >= 20).toBe(true);
    for (const line of lines) expect(line.length).toBeLessThan(1500);
  });

  it('counts what it does not list', () => {
    const links = many(90, () => ({ to: 'none', kind: 'k' }));
    expect(parseChronology(chronology([event({ links }), event({ weight: 7 })])).mistakes).toMatchObject({
      faults: expect.arrayContaining([
        expect.objectContaining({ event: { number: 2, title: expect.any(String) } }),
      ]),
      more: 70,
    });
  });
});

describe('the limits', () => {
  const shown = (result: ParseResult) => (result.kind === 'chronology' ? result.chronology : undefined);

  it.each([
    ['events', 100_000, (n: number) => chronology(many(n, () => event()))],
    [
      'lanes',
      100,
      (n: number) => chronology([event()], { lanes: many(n, (i) => ({ id: `l${i}`, title: 'L' })) }),
    ],
    ['title', 500, (n: number) => chronology([event({ title: 'a'.repeat(n) })])],
    ['name', 300, (n: number) => chronology([event({ id: 'a'.repeat(n) })])],
    ['name', 300, (n: number) => chronology([event({ actors: ['a'.repeat(n)] })])],
    [
      'date',
      300,
      (n: number) => {
        const members = many(59, (i) => (i < n - 296 ? '2014~' : '2014'));
        return chronology([event({ date: `[${members.join(',')}]` }), event()]);
      },
    ],
    ['kind', 200, (n: number) => chronology([event(), event({ links: [{ to: 'a', kind: 'k'.repeat(n) }] })])],
    ['gloss', 5000, (n: number) => chronology([event({ gloss: 'a'.repeat(n) })])],
    ['text', 1000, (n: number) => chronology([event({ quotes: [{ exact: 'a'.repeat(n), marks: [] }] })])],
    [
      'text',
      1000,
      (n: number) => chronology([event({ record: { edtf: '2014', source: 'a'.repeat(n) } }), event()]),
    ],
    [
      'quotes',
      20,
      (n: number) => chronology([event({ quotes: many(n, () => ({ exact: 'a', marks: [] })) })]),
    ],
    [
      'marks',
      20,
      (n: number) =>
        chronology([
          event({
            quotes: [
              {
                exact: many(n, (i) => String.fromCodePoint(0x4e00 + i)).join(''),
                marks: many(n, (i) => String.fromCodePoint(0x4e00 + i)),
              },
            ],
          }),
        ]),
    ],
    [
      'links',
      100,
      (n: number) => chronology([event(), event({ links: many(n, () => ({ to: 'a', kind: 'k' })) })]),
    ],
    ['dateWords', 300, (n: number) => chronology([{ title: 'A', claim: worded(n) }])],
    ['extra', 20_000, (n: number) => chronology([event({ extra: { a: 'b'.repeat(n - 9) } })])],
    ['extraOfAll', 200_000, (n: number) => chronology([event()], { extra: { a: 'b'.repeat(n - 9) } })],
    ['actors', 100, (n: number) => chronology([event({ actors: many(n, () => 'a') })])],
  ] as const)('of %s is %i: as much is right, one more is told, and the rest is shown', (limit, most, of) => {
    expect(LIMITS[limit]).toBe(most);
    expect(parseChronology(of(most)).mistakes).toMatchObject({ faults: [], more: 0 });
    const over = parseChronology(of(most + 1));
    expect(over.mistakes.faults).toHaveLength(1);
    expect(linesOf(over.mistakes)[0]).toContain(`at most ${most}`);
    expect(shown(over)).toBeDefined();
  });

  it('of extraDepth is 8: what goes deeper is no part of it, nor what is no JSON', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
    expect(parseChronology(chronology([event({ extra: deep(LIMITS.extraDepth) })])).mistakes.faults).toEqual(
      [],
    );
    for (const extra of [deep(LIMITS.extraDepth + 1), { a: () => 1 }, { a: NaN }, [1], 'a']) {
      const over = parseChronology(chronology([event({ extra })]));
      expect(over.mistakes.faults).toHaveLength(1);
      expect(shown(over)?.events[0]?.extra).toBeUndefined();
    }
  });

  it('stand in docs/format.md', () => {
    const doc = readFileSync('docs/format.md', 'utf8').replaceAll(/(?<=\d),(?=\d)/g, '');
    const table = doc.slice(doc.indexOf('## Limits'));
    for (const limit of Object.values(LIMITS)) {
      if (limit !== LIMITS.quoteWords) expect(table).toMatch(new RegExp(`\\b${limit}\\b`));
    }
  });
});
