// @ts-check
// How fast long tables are where timelines are made: pasted, typed in, drawn once the fingers rest, and gone through by keys. Per
// length: how long the paste holds the page, how long it takes from a key to the frame that shows it, at most, and for how long
// the page hears no key while it is drawn. After a build:
//   node scripts/with-chromium.js --shell node bench/making.js
import { browseBuild } from '../scripts/browse.js';

const LENGTHS = [200, 2000, 10_000];
const LETTERS = 'abcdefghijkl';
const MOVES = ['Enter', 'ArrowDown', 'PageDown', 'Control+End', 'Control+Home'];
const BETWEEN_KEYS_MS = 120;
const REST_MS = 3000;

/** @typedef {import('playwright-core').Page} Page */

/** A table of dates, titles, texts and lanes. @param {number} length */
function tableOf(length) {
  return Array.from(
    { length },
    (_, row) =>
      `${1 + (row % 28)} March ${1000 + ((row * 7) % 1000)}\tEvent ${row}\tWhat is said of it, a line long.\tLane ${row % 5}`,
  ).join('\n');
}

/** Notes in the page how long each key takes to its frame, and each task of more than 50 ms. @param {Page} page */
async function watch(page) {
  await page.evaluate(() => {
    /** @type {{ keys: number[], tasks: number[] }} */
    const seen = { keys: [], tasks: [] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) =>
      seen.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        // A message comes behind the frame that was asked for.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => seen.keys.push(performance.now() - began);
          port2.postMessage(0);
        });
      },
      true,
    );
  });
}

/** The longest of what has been noted since this was last asked, ms. @param {Page} page @param {'keys' | 'tasks'} of */
async function longest(page, of) {
  return page.evaluate((kind) => {
    const { [kind]: found = [] } = Reflect.get(window, 'seen');
    return Math.round(Math.max(0, ...found.splice(0)));
  }, of);
}

/** @param {Page} page @param {string} text */
async function pasted(page, text) {
  return page.evaluate((cells) => {
    const data = new DataTransfer();
    data.setData('text/plain', cells);
    const began = performance.now();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return Math.round(performance.now() - began);
  }, text);
}

/** @param {Page} page @param {Iterable<string>} keys @param {number} afterMs */
async function press(page, keys, afterMs) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(afterMs);
  }
}

await browseBuild(4431, async (browser, address) => {
  console.log('| rows | pasted in | a letter | drawn in | a move | rows in the page |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const length of LENGTHS) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`${address}make/`);
    await page.getByRole('button', { name: 'Start with a blank one' }).click();
    await page.locator('.grid [data-active]').waitFor();
    const pasteMs = await pasted(page, tableOf(length));
    await page.waitForTimeout(REST_MS);
    await watch(page);
    await page.keyboard.press('ArrowRight');
    await press(page, LETTERS, BETWEEN_KEYS_MS);
    const letterMs = await longest(page, 'keys');
    await longest(page, 'tasks');
    await page.waitForTimeout(REST_MS);
    const drawnMs = await longest(page, 'tasks');
    await press(page, MOVES, REST_MS / 3);
    const moveMs = await longest(page, 'keys');
    const rows = await page.locator('.grid [data-row]').count();
    console.log(`| ${length} | ${pasteMs} ms | ${letterMs} ms | ${drawnMs} ms | ${moveMs} ms | ${rows} |`);
    await page.close();
  }
});
