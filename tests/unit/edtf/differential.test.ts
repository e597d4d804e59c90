import { describe, expect, it } from 'vitest';
import { dayStart } from '../../../src/lib/time/calendar/instant';
import { knownDifferences } from './known-differences';
import { boundsByEdtf } from './oracle';
import { instantOf, invalid, valid } from './vectors';

type Reading = readonly [start: number, end: number] | 'fault';

const readings = new Map<string, Reading>([
  ...valid.map(
    ([text, start, end]) => [text, [instantOf(start, dayStart), instantOf(end, dayStart)]] as const,
  ),
  ...invalid.map(([text]) => [text, 'fault'] as const),
]);

const known = knownDifferences.flatMap(({ reason, texts }) => texts.map((text) => [text, reason] as const));
const knownTexts = new Set(known.map(([text]) => text));
const same = [...readings].filter(([text]) => !knownTexts.has(text));

describe('npm edtf 4.11.1', () => {
  it.each(same)('reads %j as the vectors do', (text, reading) => {
    expect(boundsByEdtf(text)).toEqual(reading);
  });

  it.each(known)('reads %j differently: %s', (text) => {
    expect(readings.has(text)).toBe(true);
    expect(boundsByEdtf(text)).not.toEqual(readings.get(text));
  });

  it('has no difference listed twice', () => {
    expect(known).toHaveLength(knownTexts.size);
  });
});
