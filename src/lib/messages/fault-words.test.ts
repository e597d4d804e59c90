import { describe, expect, it } from 'vitest';
import { faults as enFaults } from './en/faults';
import type { Fault } from './fault';
import { faultInWords } from './fault-words';
import { faults as zhHantFaults } from './zh-Hant/faults';

const mark: Fault = {
  kind: 'mark',
  expected: '2014',
  path: ['events', 2, 'quotes', 0, 'marks'],
  event: { number: 3, title: 'Minsk' },
  field: 'quotes[0].marks',
  found: { kind: 'value', text: '0' },
};
const json: Fault = {
  kind: 'json',
  expected: 'comma-or-brace',
  path: [],
  at: { line: 2, character: 5 },
  found: { kind: 'end' },
};
const status: Fault = {
  kind: 'status',
  expected: 200,
  path: [],
  found: { kind: 'value', text: '404' },
};
const day: Fault = {
  kind: 'date-day',
  expected: { month: '2023-02', most: 28 },
  path: ['events', 0, 'date'],
  event: { number: 1 },
  field: 'date',
  at: { character: 9 },
  found: { kind: 'text', text: '2023-02-29' },
};

describe('faultInWords', () => {
  it.each([
    [
      mark,
      'event 3 “Minsk”: quotes[0].marks: expected “2014” exactly once in the quote, found 0',
      '第3個事件「Minsk」：quotes[0].marks：應為「2014」在引文中恰好出現一次，實為 0',
    ],
    [
      json,
      'line 2, character 5: expected “,” or “}”, found the end of the file',
      '第 2 行第 5 字：應為「,」或「}」，實為檔案結尾',
    ],
    [
      day,
      'event 1: date: expected a day from 01 to 28 that 2023-02 has at character 9, found “2023-02-29”',
      '第1個事件：date：應為 2023-02 實有的日（01 至 28）（第 9 個字元），實為「2023-02-29」',
    ],
    [
      { ...day, suggestion: { text: '2014-09', of: 'month' } },
      'event 1: date: expected “2014-09” if these digits are a month, found “2023-02-29”',
      '第1個事件：date：應為「2014-09」（若這些數字是年月），實為「2023-02-29」',
    ],
    [status, 'There is no timeline here: the server answered 404.', '此處沒有時間軸：伺服器回應404。'],
  ] satisfies [Fault, string, string][])('%j is “%s”, in Chinese “%s”', (fault, english, chinese) => {
    expect(faultInWords(fault, enFaults)).toBe(english);
    expect(faultInWords(fault, zhHantFaults)).toBe(chinese);
  });

  it('is data: what is written as JSON and read again is said the same', () => {
    for (const fault of [mark, json, status, day]) {
      const read: Fault = JSON.parse(JSON.stringify(fault));
      expect(faultInWords(read, enFaults)).toBe(faultInWords(fault, enFaults));
    }
  });

  it('has words of its own in every language', () => {
    expect(Object.keys(zhHantFaults.expected).sort()).toEqual(Object.keys(enFaults.expected).sort());
    expect(Object.keys(zhHantFaults.failed).sort()).toEqual(Object.keys(enFaults.failed).sort());
  });
});
