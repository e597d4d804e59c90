// @ts-check
// What one pointer move costs the main thread, by number of events: pans and scrubs on the built specimen page.
// Times are only good as ratios in one run, so it prints those to ten events' as well. Run by `npm run bench` after a build.
import { cpus } from 'node:os';
import { browseBuild } from '../scripts/browse.js';
import { median, taskSeconds } from './measure.js';

const COUNTS = [10, 1000, 10_000];
const RUNS = 5;
const MOVES = 40;

/** @typedef {import('@playwright/test').Page} Page */

await browseBuild(4498, async (browser, address) => {
  /** @type {Map<number, { pan: number[], scrub: number[], nodes: number }>} */
  const results = new Map(COUNTS.map((count) => [count, { pan: [], scrub: [], nodes: 0 }]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [count, result] of results) {
      const page = await open(browser, address, count);
      result.nodes = await page.locator('section.anno-stage *').count();
      result.pan.push(await costOf(page, '.anno-plot'));
      result.scrub.push(await costOf(page, '.anno-axis-band'));
      await page.close();
    }
  }
  const base = results.get(COUNTS[0] ?? 0);
  console.log(
    `Chromium ${browser.version()}, ${cpus().length} cores, medians of ${RUNS} runs of ${MOVES} moves\n`,
  );
  console.log('| events | pan, ms a move | ratio | scrub, ms a move | ratio | nodes of the stage |');
  console.log('|---|---|---|---|---|---|');
  for (const [count, { pan, scrub, nodes }] of results) {
    const cells = [pan, scrub].map((times, index) => {
      const own = median(times);
      const ten = median((index === 0 ? base?.pan : base?.scrub) ?? times);
      return `${own.toFixed(2)} | ${(own / ten).toFixed(1)}`;
    });
    console.log(`| ${count} | ${cells.join(' | ')} | ${nodes} |`);
  }
});

/**
 * The specimen with a number of events, zoomed in so that there is something to pan.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} count
 */
async function open(browser, address, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await page.goto(`${address}specimens/crowd/?events=${count}`);
  await page.getByRole('heading', { name: `A crowd of ${count} events` }).waitFor();
  await page.locator('section.anno-stage[data-measured]').waitFor();
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  return page;
}

/**
 * Main-thread milliseconds for each move of a drag across an element.
 * @param {Page} page
 * @param {string} selector
 */
async function costOf(page, selector) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`expected ${selector} to have a box`);
  const y = box.y + Math.min(box.height - 8, box.height / 2);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.mouse.move(box.x + box.width * 0.7, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.69, y);
  const before = await taskSeconds(session);
  await page.mouse.move(box.x + box.width * 0.3, y, { steps: MOVES });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const after = await taskSeconds(session);
  await page.mouse.up();
  return ((after - before) * 1000) / MOVES;
}
