// @ts-check
// What can be measured of a page's looks, at each size that people have: how much of the window the picture takes, whether what
// is chosen can be read without scrolling, how many left edges the page has, how small its smallest letters are, how many
// targets a finger misses, whether anything goes sideways. After a build:
//   node scripts/with-chromium.js --shell node bench/looks.js [--pictures DIR] [words of the rows]
// Layout shift is bench/shift.js's. Ends with 1 where a row is outside of what the design promises.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browseBuild } from '../scripts/browse.js';
import { looksOf } from './looks-in-page.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'string' } },
});

const SIZES = /** @type {const} */ ([
  [320, 640],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1024, 600],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
  [3840, 2160],
]);
const PAGES = ['', '#no-limits', '#minsk-at-munich', 'border/', 'border/#map-2023', 'zh-Hant/', 'uk/'];

/** @typedef {import('./looks-in-page.js').Looks} Looks */

/** What the design promises of a window of this size. @param {Looks} looks @param {number} width @param {number} height @param {boolean} isChosen */
function faultsOf(looks, width, height, isChosen) {
  const isLarge = width >= 1024 && height >= 600;
  /** @type {[boolean, string][]} */
  const promises = [
    [!isLarge || (looks.picture >= 0.45 && looks.picture <= 0.555), 'picture is not half of the window'],
    [width !== 390 || looks.picture <= 0.45, 'picture is more than 45 %'],
    [!isChosen || looks.outOfSight.length === 0, `out of sight: ${looks.outOfSight.join(', ')}`],
    [looks.edges.length <= (width < 720 ? 2 : 4), `left edges ${looks.edges.join(', ')}`],
    [looks.sidewaysPx <= 0, `${looks.sidewaysPx}px sideways`],
    [width >= 600 || looks.smallTargets.length === 0, `small: ${looks.smallTargets.join(', ')}`],
    [width < 1600 || looks.labelPx >= 15, `labels of ${looks.labelPx}px`],
  ];
  return promises.flatMap(([isKept, what]) => (isKept ? [] : [what]));
}

await browseBuild(4491, async (browser, address) => {
  let count = 0;
  console.log(
    '| page | window | picture | left edges | labels, px | small targets | |\n|---|---|---|---|---|---|---|',
  );
  for (const path of PAGES) {
    for (const [width, height] of SIZES) {
      const name = `/${path} ${width}x${height}`;
      if (!positionals.every((word) => name.includes(word))) continue;
      const context = await browser.newContext({
        viewport: { width, height },
        hasTouch: width < 1000,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(address + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const looks = await page.evaluate(looksOf);
      const faults = faultsOf(looks, width, height, path.includes('#'));
      count += faults.length;
      if (values.pictures) {
        mkdirSync(values.pictures, { recursive: true });
        await page.screenshot({ path: join(values.pictures, `${name.replace(/\W+/g, '-')}.png`) });
      }
      const picture = `${(looks.picture * 100).toFixed(0)} %`;
      console.log(
        `| /${path} | ${width} × ${height} | ${picture} | ${looks.edges.join(' ')} | ${looks.labelPx} | ${looks.smallTargets.length} | ${faults.join('; ')} |`,
      );
      await context.close();
    }
  }
  console.log(`\n${count} outside of what the design promises`);
  process.exitCode = count > 0 ? 1 : 0;
});
