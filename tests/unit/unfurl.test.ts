import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pngOf } from '../../scripts/unfurl.js';

const SITE = 'https://example.org/timeline/';
const FIRST_BYTES = 20 * 1024;
const ROUTE = '/[[lang=lang]]/[[chronology=chronology]]';
const ROUTES = {
  '/': { path: '', params: {}, title: 'The Sino-Russia Axis in dates', picture: 'share.png' },
  '/zh-Hant': {
    path: 'zh-Hant/',
    params: { lang: 'zh-Hant' },
    title: '中俄軸心年表',
    picture: 'share.png',
  },
  '/border': {
    path: 'border/',
    params: { chronology: 'border' },
    title: 'The border between China and Russia, 1689–2023',
    picture: 'border/share.png',
  },
  '/zh-Hant/border': {
    path: 'zh-Hant/border/',
    params: { lang: 'zh-Hant', chronology: 'border' },
    title: '中俄邊界，1689至2023年',
    picture: 'border/share.png',
  },
} as const;
const pagesOfSite = Object.entries(ROUTES).map(([name, page]) => ({ name, ...page }));

/** The modules that write the heads, as a build with this PUBLIC_SITE_URL has them. */
async function buildWith(siteUrl: string) {
  vi.resetModules();
  vi.stubEnv('PUBLIC_SITE_URL', siteUrl);
  const { handle } = await import('../../src/hooks.server');
  const { built } = await import('../../src/embed/build/server');
  const { pages, forOthers } = await built();

  /** The page of a route: src/app.html as the hook changes it, with what Kit puts into it left as it is. */
  async function routePage(id: string, params: Readonly<Record<string, string>> = {}): Promise<string> {
    let html = '';
    await Reflect.apply(handle, undefined, [
      {
        event: { route: { id }, params },
        resolve: async (
          _: unknown,
          { transformPageChunk }: { transformPageChunk: (chunk: { html: string }) => string },
        ) => {
          html = transformPageChunk({ html: readFileSync('src/app.html', 'utf8') });
          return new Response(html);
        },
      },
    ]);
    return html;
  }
  return { pages, forOthers, routePage };
}

/** Each tag of a name in the head of a page, its attributes by name, and where it ends, in bytes. */
function tagsOf(html: string, name: string): { attributes: Record<string, string>; endByte: number }[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(new RegExp(`<${name}\\s([^<>]*)>`, 'g'))].map((match) => ({
    attributes: Object.fromEntries(
      [...(match[1] ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
    endByte: new TextEncoder().encode(head.slice(0, match.index + match[0].length)).length,
  }));
}

function linkOf(html: string, rel: string, type?: string) {
  return tagsOf(html, 'link').find(
    ({ attributes }) => attributes.rel === rel && (type === undefined || attributes.type === type),
  );
}

function metaOf(html: string, name: string): string | undefined {
  const isNamed = ({ attributes }: { attributes: Record<string, string> }) =>
    attributes.property === name || attributes.name === name;
  return tagsOf(html, 'meta').find(isNamed)?.attributes.content;
}

afterEach(() => vi.unstubAllEnvs());

describe('with PUBLIC_SITE_URL', async () => {
  const { pages, forOthers, routePage } = await buildWith('https://example.org/timeline');
  const heads = [
    ...(await Promise.all(
      pagesOfSite.map(async (page) => ({ ...page, html: await routePage(ROUTE, page.params) })),
    )),
    ...pagesOfSite.map((page) => ({
      ...page,
      name: `/embed/${page.path}`,
      html: pages[`${page.path}index.html`] ?? '',
    })),
  ];

  it.each(heads)('$name says early where its embed, its answer and its own address are', ({ html, path }) => {
    const found = [
      linkOf(html, 'alternate', 'application/json+oembed'),
      linkOf(html, 'iframely'),
      linkOf(html, 'canonical'),
    ];
    expect(found.map((link) => link?.attributes.href)).toEqual([
      `${SITE}${path}oembed.json`,
      `${SITE}embed/${path}`,
      `${SITE}${path}`,
    ]);
    expect(found[1]?.attributes.media).toBe('(aspect-ratio: 16/9)');
    for (const link of found) expect(link?.endByte).toBeLessThan(FIRST_BYTES);
    // Before anything that could push them out of sight.
    expect(html.indexOf('oembed.json')).toBeLessThan(html.search(/<script|stylesheet|%sveltekit.head%|$/));
  });

  it.each(heads)('$name has a card with a picture', ({ html, path, title, picture }) => {
    expect(metaOf(html, 'og:title')).toBe(title);
    expect(metaOf(html, 'og:description')).toMatch(/14/);
    expect(metaOf(html, 'og:type')).toBe('article');
    expect(metaOf(html, 'og:url')).toBe(`${SITE}${path}`);
    expect(metaOf(html, 'og:image')).toBe(`${SITE}${picture}`);
    expect([metaOf(html, 'og:image:width'), metaOf(html, 'og:image:height')]).toEqual(['1200', '630']);
    expect(metaOf(html, 'og:image:alt')?.startsWith(title)).toBe(true);
    expect(metaOf(html, 'twitter:card')).toBe('summary_large_image');
  });

  it.each(pagesOfSite)(
    '$name has a rich answer that WordPress and Ghost take',
    ({ path, title, picture }) => {
      const answer: Record<string, unknown> = JSON.parse(forOthers?.files[`${path}oembed.json`] ?? '');
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        title,
        provider_name: 'Anno',
        provider_url: SITE,
        width: 960,
        height: 540,
        thumbnail_url: `${SITE}${picture}`,
        thumbnail_width: 1200,
        thumbnail_height: 630,
        cache_age: expect.any(Number),
      });
      // What wp_filter_oembed_result keeps: these elements, with these attributes.
      const html = String(answer.html);
      const elements = [...html.matchAll(/<([a-z]+)([^>]*)>/g)].map(([, name, attributes = '']) => [
        name,
        [...attributes.matchAll(/([\w-]+)=/g)].map(([, attribute]) => attribute),
      ]);
      expect(elements).toEqual([
        ['blockquote', []],
        ['a', ['href']],
        ['iframe', ['title', 'src', 'width', 'height', 'frameborder']],
      ]);
      const [, quotation, iframe] =
        /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
      expect(quotation).toContain(`href="${SITE}${path}"`);
      expect(iframe).toContain(`src="${SITE}embed/${path}"`);
    },
  );

  it('the picture is a PNG of 1200 × 630 with all there is to see', () => {
    const svg = forOthers?.pictures['share.png'] ?? '';
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
    for (const words of ['The Sino-Russia Axis in dates', 'Russia invades Ukraine', '>BACKGROUND<', '>2024<'])
      expect(svg).toContain(words);
    const png = Buffer.from(pngOf(svg));
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(png.toString('latin1', 12, 16)).toBe('IHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    // A blank of this size has 4 kB, and the picture without its letters 17.
    expect(png.length).toBeGreaterThan(60_000);
    expect(Buffer.from(pngOf(svg)).equals(png), 'the same every time').toBe(true);
  });

  it('the other chronology has a picture of its own', () => {
    const svg = forOthers?.pictures['border/share.png'] ?? '';
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
    expect(svg).toContain('The border between China and Russia');
    expect(Buffer.from(pngOf(svg)).length).toBeGreaterThan(60_000);
  });

  it('a page of another route says none of this', async () => {
    const html = await routePage('/specimens/dates');
    expect(html).not.toContain(SITE);
    expect(html).not.toContain('%anno');
  });
});

describe('without PUBLIC_SITE_URL', async () => {
  const { pages, forOthers, routePage } = await buildWith('');

  it('there is nothing for others to look up', () => {
    expect(forOthers).toBeUndefined();
  });

  it('no page says where it is', async () => {
    const routes = await Promise.all(pagesOfSite.map(({ params }) => routePage(ROUTE, params)));
    for (const html of [...routes, ...Object.values(pages)]) {
      expect(html).not.toMatch(
        /rel="(alternate" type|iframely|canonical)|property="og:|twitter:|hreflang="[^"]*" href="http|%anno/,
      );
    }
  });

  it('the embed still has its title and description', () => {
    const html = pages['index.html'] ?? '';
    expect(html).toContain('<title>The Sino-Russia Axis in dates</title>');
    expect(metaOf(html, 'description')).toMatch(/^14 dated events/);
  });
});
