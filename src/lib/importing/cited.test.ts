import { describe, expect, it } from 'vitest';
import { addressesIn, citedIn } from './cited';

const a = 'https://example.org/a';
const b = 'http://example.com/b?c=d,e';

describe('addressesIn', () => {
  it.each([
    ['no address', []],
    ['www.example.org/a', []],
    ['javascript:alert(1)', []],
    ['https://user:secret@example.org/', []],
    [a, [a]],
    [`See ${a}.`, [a]],
    [`(${a})`, [a]],
    [`[${a}],`, [a]],
    [`<${a}>`, [a]],
    [`見 ${a}。`, [a]],
    ['https://en.wikipedia.org/wiki/Mark_(unit)', ['https://en.wikipedia.org/wiki/Mark_(unit)']],
    ['(https://en.wikipedia.org/wiki/Mark_(unit))', ['https://en.wikipedia.org/wiki/Mark_(unit)']],
    [`${a} and ${b}, and ${a}`, [a, b]],
  ])('of %j are %j', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });
});

describe('citedIn', () => {
  it.each([
    ['A book, p. 12; another', undefined, { source: 'A book, p. 12; another' }],
    [a, undefined, { source: a, url: a }],
    [`A report, ${a}.`, undefined, { source: `A report, ${a}.`, url: a }],
    ['A report', [a], { source: 'A report', url: a }],
    ['A report', [a, b], { source: 'A report' }],
    [
      `One: ${a}; two: ${b}`,
      undefined,
      {
        sources: [
          { text: `One: ${a}`, url: a },
          { text: `two: ${b}`, url: b },
        ],
      },
    ],
    [
      `${a}\n${b}`,
      undefined,
      {
        sources: [
          { text: a, url: a },
          { text: b, url: b },
        ],
      },
    ],
    [`A book; ${a}`, undefined, { source: `A book; ${a}`, url: a }],
    [`${a} and ${b}`, undefined, { source: `${a} and ${b}` }],
  ])('%j with links to %j is %j', (text, links, cited) => {
    expect(citedIn(text, links)).toEqual(cited);
  });

  it('cuts what is longer than a citation may be, and keeps its address', () => {
    const text = `${'word '.repeat(300)}${a}`;
    expect(citedIn(text)).toEqual({ source: expect.stringMatching(/^.{900,1000}$/), url: a });
  });
});
