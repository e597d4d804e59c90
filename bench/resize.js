// @ts-check
// What a frame costs by number of events: the first, for which all is found, and those of a stage that grows by a pixel,
// which only packs anew. Times are only good as ratios in one run. Run by `npm run bench`; it needs no build.
import { cpus } from 'node:os';
import { createServer } from 'vite';
import { median } from './measure.js';

const COUNTS = [10_000, 100_000];
const RUNS = 5;
const RESIZES = 5;

const server = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { crowdOf, makeFrame, roomFor, en } = await server.ssrLoadModule('/bench/frame.ts');

console.log(
  `Node ${process.version}, ${cpus().length} cores, medians of ${RUNS} runs of ${RESIZES} resizes\n`,
);
console.log('| events | first frame, ms | resize, ms | ratio |\n|---|---|---|---|');
for (const count of COUNTS) {
  const chronology = crowdOf(count);
  /** @type {number[]} */
  const firsts = [];
  /** @type {number[]} */
  const resizes = [];
  for (let run = 0; run < RUNS; run += 1) {
    // Nothing is known yet of a copy.
    const copy = { ...chronology };
    firsts.push(timeOf(copy, 960));
    for (let step = 1; step <= RESIZES; step += 1) resizes.push(timeOf(copy, 960 + step));
  }
  const [first, resize] = [median(firsts), median(resizes)];
  console.log(`| ${count} | ${first.toFixed(0)} | ${resize.toFixed(0)} | ${(first / resize).toFixed(1)} |`);
}
await server.close();

/**
 * Milliseconds until the rows of the whole are there.
 * @param {unknown} chronology
 * @param {number} widthPx
 */
function timeOf(chronology, widthPx) {
  const before = performance.now();
  makeFrame(chronology, 'time', roomFor(widthPx), [], en).lanesAt(1);
  return performance.now() - before;
}
