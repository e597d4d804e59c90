import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from './html-text';

describe('htmlText', () => {
  it.each([
    ['Minsk', 'Minsk'],
    ['Fish &amp; chips', 'Fish & chips'],
    ['Fish &amp;amp; chips', 'Fish &amp; chips'],
    ['caf&eacute; &#8211; &#x2014;', 'café – —'],
    ['a < b and b > a', 'a < b and b > a'],
    ['AT&T', 'AT&T'],
    ['one\ntwo', 'one\ntwo'],
    ['one\r\n\r\n\r\n\r\ntwo', 'one\n\ntwo'],
    ['<p>one\n   line</p><p>two</p>', 'one line\n\ntwo'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<ul><li>one<li>two</ul>', 'one\ntwo'],
    ['a <Person> came', 'a <Person> came'],
    ['<i>ref. p 320<i>', 'ref. p 320'],
    ['before<script>alert(1)</script> after', 'before after'],
    ['<style>b{}</style>x<!-- y -->', 'x'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['<b', ''],
    ['', ''],
  ])('reads %j as %j', (html, text) => {
    expect(htmlText(html).text).toBe(text);
  });

  it('keeps the addresses of links, each once, and no other scheme’s', () => {
    const html =
      '<a href="https://example.org/a?b&amp;c">A</a> <a href=" http://example.org ">B</a> ' +
      '<a href="javascript:alert(1)">C</a> <a href="JaVaScRiPt:x">D</a> <a href="/e">E</a> <a href="http://example.org">F</a>';
    expect(htmlText(html)).toEqual({
      text: 'A B C D E F',
      links: ['https://example.org/a?b&c', 'http://example.org'],
      pictures: 0,
    });
  });

  it('counts pictures and frames', () => {
    expect(htmlText('<img src=x onerror=alert(1)>A<iframe src="//b"></iframe>')).toEqual({
      text: 'A',
      links: [],
      pictures: 2,
    });
  });

  it('is soon done with what is nested without end', () => {
    const deep = '<b>'.repeat(100_000) + '</i>'.repeat(100_000);
    expect(htmlText(deep).text).toBe('');
  });

  it('is total', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      ';',
      '<b>',
      '</p>',
      '<script>',
      '<!--',
      '<![CDATA[',
      '&#x',
      '"',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        expect(typeof htmlText(pieces.join('')).text).toBe('string');
      }),
    );
  });
});
