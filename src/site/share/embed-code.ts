import { escaped } from '../../lib/exporting/markup';
import type { Tool } from '../../lib/messages/share';
import { partsOf } from '../../lib/view/carried';
import { ORDER_NAME } from '../../lib/view/telling.svelte';

/** The shapes that a frame may be given. */
export const SHAPES = ['16:9', '4:3', 'article'] as const;
/** A slide scales, an article flows, as wide as the column that it stands in. */
export type CodeShape = (typeof SHAPES)[number];

/** How large the frame of the code is; an article is as wide as its column. */
export interface CodeSize {
  readonly shape: CodeShape;
  readonly widthPx: number;
  readonly heightPx: number;
}

const WIDTH_PX = 960;
/** What people set by hand is of use within these. */
export const SIZE_LIMITS_PX = { least: 120, most: 3840 } as const;

const SHARES = { '16:9': 9 / 16, '4:3': 3 / 4 } as const;

/** The shapes that are of use in a tool: Slidev gives a frame its own, and a deck's slides don't flow. */
export function shapesFor(tool: Tool): readonly CodeShape[] {
  if (tool === 'slidev') return [];
  return tool === 'page' || tool === 'wordpress' ? SHAPES : SHAPES.filter((each) => each !== 'article');
}

/** A size of a shape, by its width, or for an article by its height; what is out of use is brought within. */
export function sizeOf(shape: CodeShape, px: number = WIDTH_PX): CodeSize {
  const { least, most } = SIZE_LIMITS_PX;
  const within = Number.isFinite(px) ? Math.min(most, Math.max(least, Math.round(px))) : WIDTH_PX;
  if (shape === 'article') return { shape, widthPx: WIDTH_PX, heightPx: within };
  return { shape, widthPx: within, heightPx: Math.round(within * SHARES[shape]) };
}

/** What of a page's view a frame shows: not the order of telling, which has no room there. */
export function viewInFrames(view: string): string {
  const [search = '', hash] = view.split('#');
  const seen = partsOf(search, (name) => name !== ORDER_NAME);
  return (seen && `?${seen}`) + (hash === undefined ? '' : `#${hash}`);
}

/** The address of an embed with more parameters, before its hash. */
function withParameters(address: string, parameters: string): string {
  const [rest = '', hash] = address.split('#');
  const joined = `${rest}${rest.includes('?') ? '&' : '?'}${parameters}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}

/** What is shown, and how many steps it has. */
export interface Shown {
  /** The embed's whole address, view and all. */
  readonly address: string;
  readonly title: string;
  readonly steps: number;
  /** What a slide and the speaker's view of it share, and no other slide has. */
  readonly sync: string;
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A name for one copy of the code, six letters or digits that are not taken for each other. */
export function newName(): string {
  const letter = () => LETTERS[Math.floor(Math.random() * LETTERS.length)] ?? '';
  return Array.from({ length: 6 }, letter).join('');
}

/** The address of what a frame of a shape shows. */
export function addressIn(shape: CodeShape, address: string): string {
  return shape === 'article' ? withParameters(address, 'mode=article') : address;
}

/** What shows an embed in a tool: markup, or what stands for it there. */
export function embedCode(
  tool: Tool,
  { address: view, title, steps, sync }: Shown,
  { shape, widthPx, heightPx }: CodeSize = sizeOf('16:9'),
): string {
  const address = addressIn(shape, view);
  // Attributes, since hosts that are strict about styles block those of elements.
  const width = shape === 'article' ? '100%' : widthPx;
  const size = `width="${width}" height="${heightPx}" frameborder="0"`;
  const name = `title="${escaped(title)}"`;
  const slide = escaped(withParameters(address, `keys=steps&focus=auto&sync=${sync}`));
  switch (tool) {
    case 'reveal':
      return `<section>\n  <iframe ${name} data-src="${slide}" data-preload ${size}></iframe>\n</section>`;
    case 'slidev':
      return `<Anno ${name} src="${escaped(withParameters(address, `sync=${sync}`))}" :steps="${steps}" />`;
    case 'quarto':
      // Without data-external Quarto packs the page into its file, where it finds nothing beside it.
      return `\`\`\`{=html}\n<iframe ${name} data-external="1" data-src="${slide}" data-preload ${size}></iframe>\n\`\`\``;
    case 'wordpress':
      return `<iframe ${name} src="${escaped(address)}" ${size}></iframe>`;
    case 'page':
      return `<iframe ${name} src="${escaped(address)}" ${size} allow="fullscreen"></iframe>`;
  }
}

/** The line that a page needs for what a frame cannot do by itself. */
export function hostLine(folder: string): string {
  return `<script src="${escaped(`${folder}anno-host.js`)}"></script>`;
}
