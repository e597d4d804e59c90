import { describe, expect, it } from 'vitest';
import en from '../messages/en';
import uk from '../messages/uk';
import zhHant from '../messages/zh-Hant';
import type { RecordInput } from './chronology';
import { citationInWords } from './citation-words';
import { parseChronology } from './parse';

function cited(record: Omit<RecordInput, 'edtf'>, m = en) {
  const events = [{ title: 'A', date: '2014', record: { edtf: '2014', ...record } }];
  const result = parseChronology({ title: 'T', events });
  if (result.kind !== 'chronology') throw new Error('expected a chronology');
  return result.chronology.events.flatMap((event) =>
    (event.record?.sources ?? []).map((source) => citationInWords(source, m)),
  );
}

describe('citationInWords', () => {
  it.each<[string, Omit<RecordInput, 'edtf'>, readonly string[]]>([
    ['its words', { source: 'S' }, ['S']],
    ['its address behind them', { source: 'S', url: 'https://example.org/a' }, ['S, https://example.org/a']],
    [
      'no address that its words have already',
      { source: 'S: https://example.org/a', url: 'https://example.org/a' },
      ['S: https://example.org/a'],
    ],
    ['the day it was seen on', { source: 'S', seenOn: '2026-11-29' }, ['S (seen on 29 November 2026)']],
    [
      'no finer than it is known',
      { source: 'S', seenOn: '2026-11' },
      ['S (seen some time in November 2026)'],
    ],
    ['what stands for its address', { source: 'S', url: 'javascript:alert(1)' }, ['S, javascript:alert(1)']],
    [
      'each of several',
      { sources: [{ text: 'S', url: 'https://example.org/a', seenOn: 2025 }, { text: 'T' }] },
      ['S, https://example.org/a (seen some time in 2025)', 'T'],
    ],
  ])('is %s', (_, record, words) => {
    expect(cited(record)).toEqual(words);
  });

  it('speaks each language', () => {
    const record = { source: 'S', seenOn: '2026-11-29' };
    expect(cited(record, uk)).toEqual(['S (переглянуто 29 листопада 2026 року)']);
    expect(cited(record, zhHant)).toEqual(['S（查閱日期：2026年11月29日）']);
  });
});
