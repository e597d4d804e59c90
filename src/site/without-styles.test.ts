import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped } from '../lib/exporting/markup';
import { withoutStyles } from './without-styles';

const page = (body: string) =>
  `<!doctype html>\n<html><head><title>t</title></head><body>${body}</body></html>`;

describe('withoutStyles', () => {
  it('makes rules of style attributes, one for each style', () => {
    const { html, sheet } = withoutStyles(
      page(
        '<p style="--s:0.5">a</p><i class="b" style=\'--s:0.5\'></i><b STYLE=--w:1></b><g style="--lane: red;"/>',
      ),
    );
    expect(html).toBe(
      page('<p data-at="a0">a</p><i class="b" data-at="a0"></i><b data-at="a1"></b><g data-at="a2"/>'),
    );
    expect(sheet.split('\n').sort()).toEqual([
      '',
      ':not(#_){',
      '[data-at=a0]{--s:0.5}',
      '[data-at=a1]{--w:1}',
      '[data-at=a2]{--lane: red}',
      '}',
    ]);
  });

  it('finds them in drawings, in what shows without script, and in templates', () => {
    const drawn = '<svg><g style="--s:1"><path style="--s:1"/></g></svg>';
    const { html } = withoutStyles(
      page(`${drawn}<noscript><i style="--s:1"></i></noscript><template>${drawn}</template>`),
    );
    expect(html).not.toContain('style=');
    expect(html.match(/data-at="a0"/g)).toHaveLength(5);
  });

  it.each([
    ['a text', 'write style="color: red" here'],
    ['an attribute', '<p title=\'<b style="color: red">\' data-x="style=&quot;a&quot;">'],
    ['data', '<script type="application/json">{"a":"<b style=\\"color: red\\">"}</script>'],
    ['a comment', '<!-- <b style="color: red"></b> -->'],
    ['a field', '<textarea><iframe style="border: 0"></iframe></textarea>'],
    ['a script', '<script>const a = \'<b style="color: red">\';</script>'],
    ['an attribute of another name', '<p data-style="a" xstyle="b">'],
  ])('leaves %s as it is', (_, body) => {
    expect(withoutStyles(page(body))).toEqual({ html: page(body), sheet: '' });
  });

  it('changes nothing but the attributes, whatever the texts between them are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const body = (attribute: string) =>
          texts
            .map((text) => `<p title="${escaped(text)}" ${attribute}>${escaped(text)} style="a:b" </p>`)
            .join('\n');
        expect(withoutStyles(page(body('style="--s:1"'))).html).toBe(page(body('data-at="a0"')));
      }),
    );
  });

  it.each(['--s:1}body{display:none', '--s:"</style><script>"', '@import "a"'])(
    'refuses %j, which would be more than declarations in a sheet',
    (style) => {
      expect(() => withoutStyles(page(`<p style="${escaped(style)}">`))).toThrow('declarations alone');
    },
  );
});
