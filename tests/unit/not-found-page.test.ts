import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TAGS } from '../../src/lib/messages/languages';
import { directionOf } from '../../src/lib/model/direction';

const page = readFileSync('static/404.html', 'utf8');

describe('static/404.html', () => {
  it('allows its own style by hash, and nothing else', () => {
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /http-equiv="content-security-policy"\s+content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has no script and no address but one level up, so that it works below any path', () => {
    expect(page).not.toMatch(/<script|<link|url\(|\bsrc=|\bstyle=/);
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(TAGS.map(() => '../'));
  });

  it('says it in each language of the interface, Arabic from the right', () => {
    const said = [...page.matchAll(/<p lang="([^"]*)"( dir="rtl")?>/g)].map(([, lang, dir]) => [lang, dir]);
    expect(said).toEqual(TAGS.map((tag) => [tag, directionOf(tag) === 'rtl' ? ' dir="rtl"' : undefined]));
  });
});
