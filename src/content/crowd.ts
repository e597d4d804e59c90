import type { ToldInput, ToldEventInput } from '../lib/model/chronology';

const LANES = [
  { id: 'works', title: 'Works' },
  { id: 'letters', title: 'Letters' },
  { id: 'journeys', title: 'Journeys' },
] as const;
const SUBJECTS = ['Ferry line', 'Survey', 'Harbour wall', 'Observatory', 'Tram depot', 'Library', 'Town map'];
const VERBS = ['opens', 'is drawn up', 'is repaired', 'changes hands', 'is extended', 'reopens'];
const PLACES = ['', '', ' in the east', ' by the river', ' after a flood', ' for a season'];

const FIRST_YEAR = 1900;
const LAST_YEAR = 2030;
/** Years about which events crowd. */
const BUSY_YEARS = [1914.6, 1948.2, 1969.5, 1991.1, 2014.7, 2022.2] as const;

type Random = () => number;

// Mulberry32: a few lines, the same numbers everywhere.
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(items: readonly [T, ...T[]] | readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('expected something to pick from, found nothing');
  return item;
}

/** A time in years with its fraction; two of three stand close to a busy year. */
function time(random: Random): number {
  const near = pick(BUSY_YEARS, random) + (random() - 0.5) * random() ** 3 * 12;
  const anywhere = FIRST_YEAR + random() * (LAST_YEAR - FIRST_YEAR);
  return random() < 0.66 ? near : anywhere;
}

function written(years: number, precision: 'day' | 'month' | 'year'): string {
  const held = Math.min(LAST_YEAR - 0.001, Math.max(FIRST_YEAR, years));
  const year = String(Math.floor(held));
  const months = (held % 1) * 12;
  const month = `${year}-${String(Math.floor(months) + 1).padStart(2, '0')}`;
  // Every month has 28 days.
  const day = `${month}-${String(Math.floor((months % 1) * 28) + 1).padStart(2, '0')}`;
  return { day, month, year }[precision];
}

/** Every way to write a date, and out of a hundred how often. */
const WAYS: readonly (readonly [number, (random: Random, at: number) => string])[] = [
  [38, (_, at) => written(at, 'day')],
  [16, (_, at) => written(at, 'month')],
  [8, (_, at) => written(at, 'year')],
  [5, (random, at) => `${written(at, pick(['month', 'year'], random))}~`],
  [4, (random, at) => `${written(at, pick(['day', 'month', 'year'], random))}?`],
  [12, (random, at) => `${written(at, 'day')}/${written(at + random() ** 2 * 0.8, 'day')}`],
  [7, (random, at) => `${written(at, 'year')}/${written(at + random() ** 2 * 9, 'year')}`],
  [4, (random, at) => `${written(at, 'month')}~/${written(at + random() * 3, 'month')}`],
  [4, (random, at) => `[${written(at, 'month')}..${written(at + random(), 'month')}]`],
  [1, (_, at) => `${written(at, 'month')}/..`],
  [1, (_, at) => `${written(at, 'year')}/`],
];

function dateAt(random: Random, at: number): string {
  let left = random() * WAYS.reduce((sum, [share]) => sum + share, 0);
  const [, write] = WAYS.find(([share]) => (left -= share) < 0) ?? WAYS[0] ?? [];
  return write?.(random, at) ?? written(at, 'day');
}

function makeEvent(random: Random, number: number): ToldEventInput {
  const at = time(random);
  const isOnRecord = random() < 0.06;
  return {
    id: `crowd-${number}`,
    title: `${pick(SUBJECTS, random)} ${pick(VERBS, random)}${pick(PLACES, random)} ${number}`,
    ...(isOnRecord
      ? {
          claim: { edtf: written(at, 'month'), basis: 'stated' },
          record: { edtf: written(at, 'day'), source: 'A made-up register' },
        }
      : { date: dateAt(random, at) }),
    lane: pick(LANES, random).id,
    weight: Math.round(random() * 100) / 100,
  };
}

/**
 * A made-up chronology of many events, for tests and measurements: three lanes, dates of every kind from 1900 to 2030,
 * most of them close together. The same count gives the same events, and a greater one begins with those of a lesser.
 */
export function crowd(count: number): ToldInput {
  const random = seeded(1900);
  return {
    version: 1,
    title: `A crowd of ${count} events`,
    lang: 'en',
    lanes: LANES,
    events: Array.from({ length: count }, (_, index) => makeEvent(random, index + 1)),
  };
}
