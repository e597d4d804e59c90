import { escaped } from '../exporting/markup';
import type { Tool } from '../messages/share';

const WIDTH_PX = 960;
const HEIGHT_PX = 540;

/** The address of an embed with one more parameter, before its hash. */
function withParameter(address: string, parameter: string): string {
  const [rest = '', hash] = address.split('#');
  const joined = `${rest}${rest.includes('?') ? '&' : '?'}${parameter}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}

/** What is shown, and how many steps it has. */
export interface Shown {
  /** The embed's whole address, view and all. */
  readonly address: string;
  readonly title: string;
  readonly steps: number;
}

/** What shows an embed in a tool: markup, or what stands for it there. */
export function embedCode(tool: Tool, { address, title, steps }: Shown): string {
  const size = `width="${WIDTH_PX}" height="${HEIGHT_PX}"`;
  const name = `title="${escaped(title)}"`;
  const stepped = escaped(withParameter(address, 'keys=steps'));
  switch (tool) {
    case 'reveal':
      return `<section>\n  <iframe ${name} data-src="${stepped}" data-preload ${size}></iframe>\n</section>`;
    case 'slidev':
      return `<Anno ${name} src="${escaped(address)}" :steps="${steps}" />`;
    case 'quarto':
      // Without data-external Quarto packs the page into its file, where it finds nothing beside it.
      return `\`\`\`{=html}\n<iframe ${name} data-external="1" data-src="${stepped}" data-preload ${size}></iframe>\n\`\`\``;
    case 'wordpress':
      return `<iframe ${name} src="${escaped(address)}" ${size}></iframe>`;
    case 'page':
      return `<iframe ${name} src="${escaped(address)}" ${size} style="border: 0" allow="fullscreen"></iframe>`;
  }
}
