// @ts-check
// What a deck's embeds cost its main thread until they are at rest, by how many there are and by their shape: frames of
// 16:9 show the picture that came with them, others lay theirs out. Run by `npm run bench` after a build.
import { cpus } from 'node:os';
import { browseBuild } from '../scripts/browse.js';
import { median, taskSeconds } from './measure.js';

const RUNS = 5;
const EMBED = 'embed/?sync=off';
const EMPTY = 'bench/empty';
/** A deck shows one of its slides; the others are not displayed. */
const DECKS = [
  { name: 'ten empty frames', count: 10, src: EMPTY, height: 720, seen: 1 },
  { name: 'one embed of 16:9', count: 1, src: EMBED, height: 720, seen: 1 },
  { name: 'ten of 16:9, one in sight', count: 10, src: EMBED, height: 720, seen: 1 },
  { name: 'ten of 4:3, one in sight', count: 10, src: EMBED, height: 960, seen: 1 },
  { name: 'ten of 16:9, all in sight', count: 10, src: EMBED, height: 720, seen: 10 },
];

await browseBuild(4497, async (browser, address) => {
  /** @type {Map<string, number[]>} */
  const times = new Map(DECKS.map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const deck of DECKS) times.get(deck.name)?.push(await costOf(browser, address, deck));
  }
  const [empty = NaN] = [...times.values()].map(median);
  console.log(`Chromium ${browser.version()}, ${cpus().length} cores, medians of ${RUNS} runs\n`);
  console.log('| deck | main thread, ms | ratio |\n|---|---|---|');
  for (const [name, own] of times) {
    console.log(`| ${name} | ${(median(own) * 1000).toFixed(0)} | ${(median(own) / empty).toFixed(1)} |`);
  }
});

/**
 * Seconds of the main thread from an empty page to frames that are all at rest.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {typeof DECKS[number]} deck
 */
async function costOf(browser, address, { count, src, height, seen }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const html = (/** @type {string} */ body) => ({
    contentType: 'text/html',
    body: `<!doctype html><title>bench</title>${body}`,
  });
  await page.route('**/bench/empty', (route) => route.fulfill(html('')));
  await page.route('**/bench/deck', (route) => route.fulfill(html('')));
  await page.goto(`${address}bench/deck`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskSeconds(session);
  await page.evaluate(
    ({ count, src, height, seen }) => {
      for (let index = 0; index < count; index += 1) {
        const slide = document.createElement('section');
        slide.hidden = index >= seen;
        const frame = document.createElement('iframe');
        Object.assign(frame, { src, width: '1280', height: String(height) });
        frame.style.position = 'absolute';
        slide.append(frame);
        document.body.append(slide);
      }
    },
    { count, src: address + src, height, seen },
  );
  await page.waitForLoadState('networkidle');
  const frames = page.frames().slice(1);
  if (src === EMBED) {
    await Promise.all(
      frames.map((frame) => frame.waitForSelector('html[data-anno-ready]', { state: 'attached' })),
    );
  }
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const after = await taskSeconds(session);
  await page.close();
  return after - before;
}
