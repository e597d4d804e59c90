import fc from 'fast-check';

const PLACE = { step: 1, steps: 2, event: { id: 'a', title: 'A', date: '2014', url: 'https://x.org/#a' } };
/** What an embed says. */
export const SAID = [
  { type: 'ready' },
  {
    type: 'ready',
    data: {
      ...{ version: '1.0', caps: ['next'], ratio: 1.7, ...PLACE },
      doc: { title: 'T', lang: 'en', dir: 'ltr', from: '2014', to: '2022', events: 2, steps: 2 },
    },
  },
  { type: 'step', data: { ...PLACE, dir: 1, by: 'user' } },
  { type: 'edge', data: { dir: -1, by: 'user' } },
  { type: 'edge', data: { dir: 1, by: 'user' } },
  { type: 'place', data: { event: 'a', at: 0, from: 0, to: 1, kind: 'time' } },
  { type: 'select', data: { event: PLACE.event } },
  { type: 'view', data: { from: '2014', to: '2022' } },
  { type: 'key', data: { key: '.', code: 'Period', keyCode: 190, shift: false } },
  { type: 'height', data: { height: 600, width: 800 } },
  { type: 'rendered', data: { step: 1, final: true } },
  { type: 'link', id: 1, data: { url: 'https://example.org/' } },
  { type: 'error', data: { code: 'data', message: 'x' } },
  { type: 'reply', re: 1, ok: true, value: PLACE },
  { type: 'reply', re: 2, ok: false, error: { code: 'data', message: 'x' } },
];
/** What a host asks of an embed. */
export const COMMANDS = [
  { type: 'hello', data: { sync: 'deck', place: { event: 'invasion', from: 0, to: 0.5, kind: 'time' } } },
  { type: 'hello', data: { sync: 'deck', place: { at: 0, from: 0.2, to: 1, kind: 'even' } } },
  {
    type: 'hello',
    data: { versions: [1], host: { kind: 'reveal' }, role: 'main', theme: { scheme: 'dark' } },
  },
  { type: 'next' },
  { type: 'prev' },
  { type: 'goto', data: { step: 3 } },
  { type: 'goto', data: { event: 'invasion' } },
  { type: 'goto', data: { date: '2014-09' } },
  { type: 'view', data: { from: '2014', to: '2022' } },
  { type: 'view', data: { fit: 'step' } },
  { type: 'play', data: { dwell: 300, loop: true } },
  { type: 'pause' },
  { type: 'show', data: { dir: 'prev' } },
  { type: 'hide' },
  { type: 'theme', data: { vars: { fg: '#123' }, bg: 'transparent', font: 'serif', scale: 1 } },
  { type: 'options', data: { keys: 'steps', host: 'https://[', steps: 'invasion' } },
  { type: 'print', data: { on: true, step: 1 } },
  { type: 'snapshot', data: { format: 'svg', width: 640, height: 360 } },
  { type: 'getState' },
  { type: 'setState', data: { v: 1, address: '?from=2014&to=2022#invasion' } },
  { type: 'highlight', data: { ids: ['invasion'], dim: true } },
  { type: 'reply', re: 1, ok: true },
];

const names = fc.constantFrom(
  ...['__proto__', 'constructor', 'toString', 'then', 'method', 'data', 'anno', 'id', 're', 'type'],
);
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, NaN, Infinity, -Infinity, -1, -0, 2 ** 53, 1e7, 1e308, '', ' ', true, [], {}],
    ...[
      'constructor',
      '__proto__',
      'toString',
      'javascript:run()',
      '<img src=x onerror=run()>',
      'https://[',
      '"',
      ';}',
    ],
    ...[
      'Y170000000002',
      'Y-1E99',
      '-9999',
      '9999-12-31',
      '../..',
      '2014-02-30',
      '?at=Y1E300',
      `#${'%'.repeat(99)}`,
    ],
    ...['x'.repeat(100_000), Array.from({ length: 2000 }, () => 'a'), new Map([[1, 2]]), 7n],
    { toString: 1, valueOf: 1 },
    JSON.parse('{"__proto__":{"anno":1,"type":"next"}}'),
    JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
    JSON.parse(`${'{"data":'.repeat(500)}1${'}'.repeat(500)}`),
  ),
  fc.anything(),
);
const change = fc.record({
  path: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
  name: fc.option(names, { nil: undefined, freq: 3 }),
  value: hostile,
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Puts a value somewhere into a message, in place of what is there or beside it. */
function put(
  message: unknown,
  { path, name, value }: { path: readonly number[]; name?: string | undefined; value: unknown },
) {
  let place = message;
  for (const [depth, pick] of path.entries()) {
    if (!isObject(place)) return;
    const own = Object.keys(place);
    const key = own[pick % Math.max(1, own.length)] ?? 'data';
    if (depth === path.length - 1 || !isObject(place[key])) {
      Object.defineProperty(place, name ?? key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      return;
    }
    place = place[key];
  }
}

/** Messages made from right ones, and others that never were; all as they arrive, which is as clones. */
export function messagesLike(valid: readonly object[]): fc.Arbitrary<unknown> {
  const mutated = fc
    .tuple(
      fc.constantFrom(...valid),
      fc.option(fc.oneof(fc.nat(9), fc.double())),
      fc.array(change, { maxLength: 3 }),
    )
    .map(([message, id, changes]) => {
      const made = structuredClone({ anno: 1, ...message, ...(id !== null && { id }) });
      for (const each of changes) put(made, each);
      return made;
    });
  return fc
    .oneof({ weight: 9, arbitrary: mutated }, { weight: 1, arbitrary: hostile })
    .map((message) => structuredClone(message));
}
