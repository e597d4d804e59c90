import { describe, expect, it } from 'vitest';
import { servedPage } from './pages';
import { policyOf } from './policies';

const HEAD = '<meta charset="utf-8"><link rel="canonical" href="https://example.org/"><title>t</title>';
const page = (body: string, head = '<link rel="stylesheet" href="a.css">') =>
  `<!doctype html>\n<html><head>${HEAD}${head}</head><body>${body}</body></html>`;
const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'self\'">\n';

describe('servedPage', () => {
  it('puts the policy before the first thing that it governs, and the sheet of places last into the head', () => {
    const { html, files } = servedPage(page('<p style="--s:1">'), ["default-src 'self'"]);
    const [[name, text] = []] = Object.entries(files);
    expect(name).toMatch(/^places\.[0-9a-f]{8}\.css$/);
    expect(text).toBe(':not(#_){\n[data-at=a0]{--s:1}\n}\n');
    const links = `${POLICY}<link rel="stylesheet" href="a.css"><link rel="stylesheet" href="${name}" data-places>\n`;
    expect(html).toBe(page('<p data-at="a0">', links));
  });

  it('moves a script into a file, from which relative imports lead to the same, and leaves data', () => {
    const body = (script: string) =>
      `<div>${script}</div><script type="application/json">{"a":1}</script><script defer src="b.js"></script>`;
    const { html, files } = servedPage(page(body('<script>\n\timport("./a.js");\n</script>')), [
      "default-src 'self'",
    ]);
    const [[name, text] = []] = Object.entries(files);
    expect(name).toMatch(/^start\.[0-9a-f]{8}\.js$/);
    expect(text).toBe('import("./a.js");');
    expect(html).toBe(
      page(body(`<script src="${name}"></script>`), `${POLICY}<link rel="stylesheet" href="a.css">`),
    );
  });

  it('names what it puts beside the page by its content', () => {
    const names = [1, 2, 1].map((s) => Object.keys(servedPage(page(`<p style="--s:${s}">`), []).files)[0]);
    expect(names[0]).toBe(names[2]);
    expect(names[0]).not.toBe(names[1]);
  });

  it.each(['<style>p { color: red }</style>', '<p onclick="go()">'])('refuses %s', (inline) => {
    expect(() => servedPage(page(inline), [])).toThrow(`expected nothing inline, found <`);
  });

  it('refuses a page whose head loads nothing, since it has no place for the policy', () => {
    expect(() => servedPage(page('', ''), [])).toThrow('expected a page whose head loads');
  });
});

describe('policyOf', () => {
  const SITE = 'https://example.org/timeline/';

  it.each([
    'index.html',
    'zh-Hant/index.html',
    'open/index.html',
    'zh-Hant/open/index.html',
    'embed/index.html',
  ])('of %s allows nothing inline and no evaluation', (path) => {
    for (const site of [undefined, SITE])
      expect(policyOf(path, site).join()).not.toMatch(/unsafe|sha256|nonce/);
  });

  it('lets embeds and the pages for any file ask for what is anywhere, and no other page', () => {
    const asking = (path: string) => policyOf(path, SITE).find((each) => each.startsWith('connect-src'));
    expect(asking('index.html')).toBeUndefined();
    expect(asking('opening/index.html')).toBeUndefined();
    for (const path of ['open/index.html', 'zh-Hant/open/index.html'])
      expect(asking(path)).toBe("connect-src 'self' https: http: data:");
    expect(asking('embed/zh-Hant/index.html')).toBe('connect-src https: http: data:');
  });

  it('names the site beside ‘self’ for embeds, and every site where it is not known', () => {
    expect(policyOf('embed/index.html', SITE)).toContain("script-src 'self' https://example.org");
    expect(policyOf('embed/index.html', SITE)).toContain("style-src 'self' https://example.org");
    expect(policyOf('embed/index.html', undefined)).toContain("script-src 'self' https: http:");
  });
});
