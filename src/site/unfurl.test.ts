import { describe, expect, it } from 'vitest';
import { en } from '../lib/messages/en';
import { validChronology } from '../lib/model/valid';
import { zhHant } from '../lib/messages/zh-Hant';
import { discoveryTags, oEmbedFile, siteOf } from './unfurl';

const SITE = 'https://example.org/timeline/';
const events = [{ title: 'First footprint', date: '1969-07-21' }];
const moon = validChronology({ title: 'To the Moon', events }, 'moon.ts');
const page = { chronology: moon, messages: en, site: SITE, path: '' } as const;

describe('siteOf', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org/a/b', 'https://example.org/a/b/'],
    ['https://example.org/a/b//', 'https://example.org/a/b/'],
    ['http://localhost:4173', 'http://localhost:4173/'],
    ['', undefined],
    [undefined, undefined],
  ])('of %j is %j', (text, site) => {
    expect(siteOf(text)).toBe(site);
  });

  it.each([
    'example.org',
    '/timeline/',
    'ftp://example.org/',
    'https://example.org/?a=1',
    'https://a.org/#b',
  ])('throws at %j, naming it', (text) => {
    expect(() => siteOf(text)).toThrow(`PUBLIC_SITE_URL is ${text}: expected`);
  });
});

describe('discoveryTags', () => {
  it('begin with the link to oEmbed, which is all that some hosts read', () => {
    const [first] = discoveryTags({ ...page, messages: zhHant, path: 'zh-Hant/' }).split('\n');
    expect(first).toBe(
      `<link rel="alternate" type="application/json+oembed" href="${SITE}zh-Hant/oembed.json" title="To the Moon">`,
    );
  });

  it('have no bare < or > in any value, where WordPress would end the tag', () => {
    const chronology = validChronology({ title: '1 < 2 & "3" > 2', events }, 'odd.ts');
    const [first = ''] = discoveryTags({ ...page, chronology }).split('\n');
    expect(first).toContain('title="1 &lt; 2 &amp; &quot;3&quot; &gt; 2"');
    // As wp-includes/class-wp-oembed.php looks for links.
    expect([...first.matchAll(/<link([^<>]+)\/?>/gi)]).toHaveLength(1);
  });
});

describe('oEmbedFile', () => {
  const answer = (title: string): Record<string, unknown> => {
    const chronology = validChronology({ title, events }, 'title.ts');
    return JSON.parse(oEmbedFile({ ...page, chronology, messages: zhHant, path: 'zh-Hant/' })[1]);
  };

  it('stands beside its page', () => {
    expect(oEmbedFile(page)[0]).toBe('oembed.json');
    expect(oEmbedFile({ ...page, path: 'zh-Hant/' })[0]).toBe('zh-Hant/oembed.json');
  });

  it('says a title as it is, and escapes it in the markup', () => {
    const { title, html } = answer('“Us & them” <1>');
    expect(title).toBe('“Us & them” <1>');
    expect(html).toContain(
      `<blockquote><a href="${SITE}zh-Hant/">“Us &amp; them” &lt;1&gt;</a></blockquote>`,
    );
    expect(html).toContain(
      `<iframe title="“Us &amp; them” &lt;1&gt;" src="${SITE}embed/zh-Hant/" width="960"`,
    );
  });
});
