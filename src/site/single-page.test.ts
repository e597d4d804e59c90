import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { singlePage } from './single-page';

const page = (body: string) =>
  `<!doctype html>\n<html><head><title>t</title><style>p {}</style></head><body>${body}</body></html>`;
const PLACED = page('<p style="--s:1"></p><script>go()</script>');
const PLACES = ':not(#_){\n[data-at=a0]{--s:1}\n}\n';
const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyIn = (html: string) =>
  /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1]?.split('; ');

describe('singlePage', () => {
  it('allows the code that it carries, its places too, by digest and nothing else', async () => {
    const html = await singlePage(PLACED);
    expect(html).toContain(`<style data-places>${PLACES}</style>`);
    expect(policyIn(html)).toEqual([
      "default-src 'none'",
      `script-src ${digest('go()')}`,
      `style-src ${digest('p {}')} ${digest(PLACES)}`,
      ...["img-src 'self' data:", 'font-src data:', "base-uri 'none'", "form-action 'none'"],
    ]);
  });

  it('leaves places without a digest to its script, and refuses code without one', async () => {
    const known = new Map(['go()', 'p {}'].map((text) => [text, digest(text)]));
    const html = await singlePage(PLACED, (text) => Promise.resolve(known.get(text)));
    expect(html).not.toMatch(/data-places|<p style=/);
    expect(policyIn(html)).toContain(`style-src ${digest('p {}')}`);
    await expect(singlePage(PLACED, () => Promise.resolve(undefined))).rejects.toThrow('expected a digest');
  });
});
