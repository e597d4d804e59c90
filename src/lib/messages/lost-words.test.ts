import { describe, expect, it } from 'vitest';
import { messagesOf } from './by-lang';
import type { Fault } from './fault';
import { faultInWords } from './fault-words';

function lost(...parts: Fault<'lost'>['expected']['parts']): Fault<'lost'> {
  return { kind: 'lost', expected: { format: 'TimelineJS', parts }, path: [], found: { kind: 'nothing' } };
}

describe('what a format lacks', () => {
  it.each([
    ['en', 'In TimelineJS, 7 approximate dates become exact; left out: 1 link between events, 2 quotes.'],
    ['zh-Hant', 'TimelineJS：7個約略日期變為確切日期；略去1條事件之間的連結、2則引文。'],
    ['uk', 'TimelineJS: 7 приблизних дат стають точними; пропущено: 1 зв’язок між подіями, 2 цитати.'],
  ])('is one sentence in %s', async (lang, sentence) => {
    const { faults } = await messagesOf(lang);
    const fault = lost(
      { what: 'links', count: 1 },
      { what: 'approximate', count: 7 },
      { what: 'quotes', count: 2 },
    );
    expect(faultInWords(fault, faults)).toBe(sentence);
  });

  it('is a whole sentence where nothing is left out', async () => {
    const { faults } = await messagesOf('en');
    const fault = lost({ what: 'approximate', count: 1 });
    expect(faultInWords(fault, faults)).toBe('In TimelineJS, 1 approximate date becomes exact.');
  });
});
