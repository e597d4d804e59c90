import type { Media } from '../model/chronology';
import { LIMITS } from '../model/limits';
import { webAddress } from '../model/web-address';
import { cut } from './cut';
import { htmlText } from './html-text';

/** What a file says of a picture, or of what stands in a picture's place; any of it may be HTML. */
interface SaidOfMedia {
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  /** The address of a still. */
  readonly still?: string | undefined;
  /** Whether the file calls it a picture; else its address has to look like one. */
  readonly isPicture?: boolean;
}

type MediaKind = NonNullable<Media['kind']>;

// By host and path, the first that fits.
const LINKED: readonly (readonly [kind: MediaKind, known: RegExp])[] = [
  ['video', /^(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|vine\.co|ted\.com)\//],
  ['sound', /^(?:[\w-]+\.)*(?:soundcloud\.com|spotify\.com|bandcamp\.com)\//],
  ['map', /^(?:(?:www\.)?google\.[a-z.]+\/maps|maps\.google\.|maps\.app\.goo\.gl\/)/],
  ['map', /^(?:[\w-]+\.)*(?:openstreetmap\.org|bing\.com\/maps)\b/],
  ['page', /^(?:[\w-]+\.)*wikipedia\.org\/wiki\//],
  ['video', /\.(?:mp4|webm|mov|ogv|m4v)$/],
  ['sound', /\.(?:mp3|ogg|oga|wav|m4a|flac)$/],
  ['page', /\.(?:pdf|html?)$/],
];
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$|\/special:filepath\//;

/** What an address leads to, by itself: a picture, or what is none; undefined where it does not look like either. */
function kindOf(address: string): MediaKind | 'picture' | undefined {
  const { host, pathname, search } = new URL(address);
  const path = `${host}${pathname}`.toLowerCase();
  const [kind] = LINKED.find(([, known]) => known.test(path)) ?? [];
  if (kind) return kind;
  return PICTURE.test(path) || /\.(?:jpe?g|png|gif|webp)\b/i.test(search) ? 'picture' : undefined;
}

function addressIn(text: string | undefined): string | undefined {
  const found = text?.trim().replace(/^\/\//, 'https://');
  // Its server says so of itself, and a page without it is asked for no picture.
  return webAddress((found ?? '').replace(/^http:(?=\/\/commons\.wikimedia\.org\/)/, 'https:'));
}

function said(text: string | undefined, most: number): string | undefined {
  const plain = htmlText(text ?? '').text;
  return plain === '' ? undefined : cut(plain, most);
}

/**
 * An event's media as the format has it, from an address of another program's file: a picture, or a link to what is none,
 * such as a film. Undefined where it is no address of the web.
 */
export function mediaFrom(address: string | undefined, of: SaidOfMedia = {}): Media | undefined {
  const whole = addressIn(address);
  if (whole === undefined) return undefined;
  const kind = kindOf(whole) ?? (of.isPicture ? 'picture' : 'page');
  const still = kind === 'picture' ? undefined : addressIn(of.still);
  const [alt, caption, credit] = [
    said(of.alt, LIMITS.caption),
    said(of.caption, LIMITS.caption),
    said(of.credit, LIMITS.credit),
  ];
  const isSeen = kind === 'picture' || still !== undefined;
  return {
    ...(kind === 'picture' ? { src: whole } : { ...(still && { src: still }), link: whole, kind }),
    ...(alt !== undefined && isSeen && { alt }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  };
}
