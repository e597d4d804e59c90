import { escaped } from '../../lib/exporting/markup';
import type { Tool } from '../../lib/messages/share';

const WIDTH_PX = 960;
const HEIGHT_PX = 540;

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

/** What shows an embed in a tool: markup, or what stands for it there. */
export function embedCode(tool: Tool, { address, title, steps, sync }: Shown): string {
  // An attribute, since hosts that are strict about styles block those of elements.
  const size = `width="${WIDTH_PX}" height="${HEIGHT_PX}" frameborder="0"`;
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
