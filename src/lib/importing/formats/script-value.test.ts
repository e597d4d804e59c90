import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptValue } from './script-value';

describe('scriptValue', () => {
  it.each([
    ['var data = [{"a": 1}];', [{ a: 1 }]],
    [
      "{ 'events' : [ {'start': '1880', title: 'It\\'s \\u00e9',}, ] }",
      { events: [{ start: '1880', title: 'It’s é'.replace('’', "'") }] },
    ],
    [
      '// items\nvar items = new vis.DataSet([\n  {id: 1, content: `a`}, // one\n  {id: 2, /* two */ content: "b"}\n]);\nrun();',
      [
        { id: 1, content: 'a' },
        { id: 2, content: 'b' },
      ],
    ],
    ['var options = {a: {}}; var items = [{id: 1}, {id: 2}, {id: 3}];', [{ id: 1 }, { id: 2 }, { id: 3 }]],
    ['export default [{ start: new Date(2014, 3, 20) }]', [{ start: '2014-04-20' }]],
    [
      'x = [{ start: new Date(-44, 2), end: new Date("2014-01-01"), at: new Date(5) }]',
      [{ start: '-0044-03', end: '2014-01-01', at: 5 }],
    ],
    ['x = [{ start: new Date(2014, 0, 2, 10, 5) }]', [{ start: '2014-01-02T10:05:00' }]],
    [
      'x = [{ a: -1.5e3, b: 0x1f, c: true, d: null, e: undefined }]',
      [{ a: -1500, b: 31, c: true, d: null, e: null }],
    ],
    ['callback({"timeline": {"date": []}})', { timeline: { date: [] } }],
  ])('reads %j', (text, value) => {
    expect(scriptValue(text)).toEqual(value);
  });

  it.each([
    '',
    '[1, 2]',
    '{"a":1}\n{"b":[{}]}',
    'x = [{ a: alert(1) }]',
    'x = [{ a: `${document.cookie}` }]',
    'x = [{ a: b }]',
    'x = [{ a: new Date(now, 1) }]',
    'x = [{ a: 1 ',
    'x = [{ a: "1\n" }]',
  ])('has nothing of %j', (text) => {
    expect(scriptValue(text)).toBeUndefined();
  });

  it('reads what is JSON as JSON, and whatever it is given without an error', () => {
    fc.assert(
      fc.property(fc.array(fc.object({ maxDepth: 4 }), { minLength: 1 }), (things) => {
        const text = JSON.stringify(things);
        expect(scriptValue(`x = ${text};`)).toEqual(JSON.parse(text));
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('[{', "x=['", 'f({a:', '[{a:new Date('), (text, before) => {
        scriptValue(before + text);
      }),
    );
  });

  it('is soon done with what is nested without end', () => {
    for (const sign of ['[', '([', '={a:', 'new Date([', '/*', "'\\"])
      scriptValue(`x=[{a:${sign.repeat(50_000)}`);
  });
});
