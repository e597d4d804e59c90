/** What an embed is put into. */
export type Tool = 'page' | 'reveal';

const WIDTH_PX = 960;
const HEIGHT_PX = 540;

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The address of an embed with one more parameter, before its hash. */
function withParameter(address: string, parameter: string): string {
  const [rest = '', hash] = address.split('#');
  const joined = `${rest}${rest.includes('?') ? '&' : '?'}${parameter}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}

/**
 * The markup that shows an embed in a tool.
 * @param address the embed's whole address, view and all
 */
export function embedCode(tool: Tool, address: string, title: string): string {
  const size = `width="${WIDTH_PX}" height="${HEIGHT_PX}"`;
  const name = `title="${attribute(title)}"`;
  if (tool === 'reveal') {
    const source = attribute(withParameter(address, 'keys=steps'));
    return `<section>\n  <iframe ${name} data-src="${source}" data-preload ${size}></iframe>\n</section>`;
  }
  return `<iframe ${name} src="${attribute(address)}" ${size} style="border: 0" allow="fullscreen"></iframe>`;
}
