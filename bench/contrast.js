// @ts-check
// How strongly all that a page shows stands against its ground, by the styles that the running page has: texts, shapes of
// marks, links between events, folded time; light, dark, with more contrast asked for, in forced colours and on paper. After a build:
//   node scripts/with-chromium.js --shell node bench/contrast.js [words of the rows]
// Ends with 1 where a row is outside of what the design promises.
import { browseBuild } from '../scripts/browse.js';
import { contrastsOf } from './contrast-in-page.js';

const LOOKS = /** @type {const} */ ({
  light: {},
  dark: { colorScheme: 'dark' },
  'light, more': { contrast: 'more' },
  'dark, more': { colorScheme: 'dark', contrast: 'more' },
  forced: { forcedColors: 'active' },
  'dark, forced': { colorScheme: 'dark', forcedColors: 'active' },
  print: { media: 'print' },
  'dark, print': { colorScheme: 'dark', media: 'print' },
});
const wanted = process.argv.slice(2);
const PAGES = ['', '#no-limits', 'border/', 'border/#map-2023'];

/** @typedef {import('./contrast-in-page.js').Stand} Stand */
/** @typedef {import('./contrast-in-page.js').Stands} Stands */

/**
 * What each kind of thing has at least. The edges of folds tell nothing that isn't said elsewhere, so that
 * WCAG asks nothing of them: they are to be seen, and to stay quieter than any mark. Near black the ratio flatters (its 5 % of
 * stray light weighs most there): the dark theme's 1.95 : 1 was harder to see than the light one's 1.6, hence more of it in
 * the dark. A fold's ground carries words and marks, so that it stays near the paper, and the edges show where it ends.
 * @param {string} look @returns {Readonly<Record<keyof Stands, number>>}
 */
function leastIn(look) {
  const isStrong = /more|forced/.test(look);
  return {
    ...{ texts: 4.5, large: 3, shapes: 3, links: 3, edges: isStrong ? 3 : look === 'dark' ? 2 : 1.5 },
    folds: look.includes('forced') ? 1 : 1.15,
  };
}

/** @param {readonly Stand[]} stands */
const lowest = (stands) =>
  stands.length === 0 ? '–' : `${Math.min(...stands.map(({ ratio }) => ratio)).toFixed(2)}`;

await browseBuild(4492, async (browser, address) => {
  let count = 0;
  console.log(
    '| page | look | texts | lowest | large | shapes | lowest | links | folds | their edges | |\n|---|---|---|---|---|---|---|---|---|---|---|',
  );
  for (const path of PAGES) {
    for (const [look, media] of Object.entries(LOOKS)) {
      const name = `/${path} ${look}`;
      if (!wanted.every((word) => name.includes(word))) continue;
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.emulateMedia(media);
      await page.goto(address + path, { waitUntil: 'networkidle' });
      // Links and much of what is chosen come with script: a page without them would pass unseen.
      if (!look.includes('print')) await page.locator('.anno-stage[data-measured]').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      const stands = await page.evaluate(contrastsOf);
      const least = leastIn(look);
      const kinds = /** @type {(keyof Stands)[]} */ (Object.keys(least));
      const faults = kinds.flatMap((kind) =>
        stands[kind]
          .filter(({ ratio }) => ratio < least[kind])
          .map(({ ratio, what }) => `${kind}: ${what} ${ratio.toFixed(2)}`),
      );
      count += faults.length;
      const { texts, large, shapes, links, folds, edges } = stands;
      const cells = [`/${path}`, look, texts.length, lowest(texts), lowest(large), shapes.length].concat(
        [shapes, links, folds, edges].map(lowest),
      );
      console.log(`| ${cells.join(' | ')} | ${[...new Set(faults)].join('; ')} |`);
      await context.close();
    }
  }
  console.log(`\n${count} outside of what the design promises`);
  process.exitCode = count > 0 ? 1 : 0;
});
