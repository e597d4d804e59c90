import { escaped } from '../lib/exporting/markup';
import type { Messages } from '../lib/messages/messages';
import type { Chronology } from '../lib/model/chronology';

/** A page in one language as hosts on other sites look it up, who read its static HTML and run no script. */
export interface Unfurled {
  readonly chronology: Chronology;
  readonly messages: Messages;
  /** The site's whole address, with a slash at its end. */
  readonly site: string;
  /** The page's path below that; its embed has the same path below `embed/`. */
  readonly path: '' | `${string}/`;
  /** The path of its picture below the site. */
  readonly picture?: string;
}

/** A rich answer of https://oembed.com, version 1.0. Its HTML has what WordPress leaves of any: no script, no style. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  /** In seconds. */
  readonly cache_age: number;
}

/** The picture of the opening view that goes with a link, by its path below the site: the first chronology's. */
export const PICTURE = { path: 'share.png', widthPx: 1200, heightPx: 630 } as const;

const NAME = 'Anno';
const FRAME = { widthPx: 960, heightPx: 540 };
const CACHE_S = 86_400;

/**
 * The address of the whole site, from what PUBLIC_SITE_URL says at build time; undefined where that says nothing.
 * @throws Error where it is no address of a site
 */
export function siteOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(`PUBLIC_SITE_URL is ${text}: expected the address of the site, as https://example.org/`);
  return url.href.replace(/\/*$/, '/');
}

/** What a chronology's page says of itself where only a sentence is shown. */
export function descriptionOf({ source, title, events }: Chronology, messages: Messages): string {
  return messages.page.description(source?.title ?? title, events.length);
}

const oEmbedPath = (path: Unfurled['path']) => `${path}oembed.json`;

/**
 * The tags that need to know where the site is, for the head of the page and of its embed, a line each. The first ones
 * are for hosts that embed, which read only the beginning of a page; the rest are for those that show a card.
 */
export function discoveryTags(unfurled: Unfurled): string {
  const { chronology, messages, site, path, picture = PICTURE.path } = unfurled;
  const { title } = chronology;
  const description = descriptionOf(chronology, messages);
  const page = `${site}${path}`;
  const properties = {
    'og:type': 'article',
    'og:site_name': NAME,
    'og:title': title,
    'og:description': description,
    'og:url': page,
    'og:image': `${site}${picture}`,
    'og:image:type': 'image/png',
    'og:image:width': String(PICTURE.widthPx),
    'og:image:height': String(PICTURE.heightPx),
    'og:image:alt': `${title}. ${description}`,
  };
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escaped(site + oEmbedPath(path))}" title="${escaped(title)}">`,
    `<link rel="iframely" type="text/html" href="${escaped(`${site}embed/${path}`)}" media="(aspect-ratio: 16/9)">`,
    `<link rel="canonical" href="${escaped(page)}">`,
    ...Object.entries(properties).map(
      ([property, content]) => `<meta property="${property}" content="${escaped(content)}">`,
    ),
    `<meta name="twitter:card" content="summary_large_image">`,
  ].join('\n');
}

function oEmbedOf({ chronology, site, path, picture = PICTURE.path }: Unfurled): OEmbed {
  const title = escaped(chronology.title);
  const { widthPx, heightPx } = FRAME;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: NAME,
    provider_url: site,
    title: chronology.title,
    width: widthPx,
    height: heightPx,
    // WordPress shows the quotation until the frame has answered; it looks for exactly these two elements.
    html:
      `<blockquote><a href="${escaped(`${site}${path}`)}">${title}</a></blockquote>` +
      `<iframe title="${title}" src="${escaped(`${site}embed/${path}`)}" width="${widthPx}" height="${heightPx}" frameborder="0"></iframe>`,
    thumbnail_url: `${site}${picture}`,
    thumbnail_width: PICTURE.widthPx,
    thumbnail_height: PICTURE.heightPx,
    cache_age: CACHE_S,
  };
}

/** The answer to every question about a page, as a file: its path below the site and its text. */
export function oEmbedFile(page: Unfurled): readonly [path: string, text: string] {
  return [oEmbedPath(page.path), `${JSON.stringify(oEmbedOf(page), undefined, 2)}\n`];
}
