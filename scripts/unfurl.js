// @ts-check
// Writes what hosts on other sites look up into build/: the answers of oEmbed, and the picture that a link is shown with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/**
 * What there is to write, by its path: texts, and pictures as SVG.
 * @typedef {object} ForOthers
 * @property {Readonly<Record<string, string>>} files
 * @property {Readonly<Record<string, string>>} pictures
 */

// From packages, so that the picture is the same on a machine without fonts, and without a browser. Arimo is as wide as
// Arial, for which labels are packed.
const SERIF = ['source-serif-4', 'SourceSerif4', '400Regular', '400Regular_Italic', '600SemiBold'];
const SANS = ['arimo', 'Arimo', '400Regular', '500Medium', '600SemiBold'];
const fontFiles = [SERIF, SANS].flatMap(([name, file, ...styles]) =>
  styles.map((style) =>
    fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/${style}/${file}_${style}.ttf`)),
  ),
);

/**
 * @param {string} svg whose text is in Source Serif 4, or else in any sans
 * @returns {Uint8Array} a PNG of its size
 */
export function pngOf(svg) {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' };
  return new Resvg(svg, { font }).render().asPng();
}

/**
 * @param {ForOthers} forOthers
 * @param {string} folder with a slash at its end
 */
export function writeForOthers({ files, pictures }, folder) {
  for (const [path, text] of Object.entries(files)) write(`${folder}${path}`, text);
  for (const [path, svg] of Object.entries(pictures)) write(`${folder}${path}`, pngOf(svg));
}

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
