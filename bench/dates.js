// @ts-check
// How many of the dates of tests/dates/ are read right, asked or wrong: by Anno, and by chrono-node, of which
// only what it calls certain is taken. Run by `node bench/dates.js`; it needs no build.
import * as chrono from 'chrono-node';
import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

/** @typedef {{ found: readonly string[] }} Outcome what was read; several where it asks, none where it finds no date */

/** @param {string} file */
const rowsOf = (file) =>
  readFileSync(`tests/dates/${file}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.lastIndexOf(' > ');
      const right = line.slice(at + 3);
      return {
        text: line.slice(0, at),
        right: right === 'none' ? [] : right.replace(/^ask /, '').split(' | '),
      };
    });

const server = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { readHumanDate } = await server.ssrLoadModule('/src/lib/time/human/read-human-date.ts');

/** @param {string} text @returns {readonly string[]} */
function byAnno(text) {
  const date = readHumanDate(text);
  if (date.kind === 'none') return [];
  return date.kind === 'read'
    ? [date.edtf]
    : date.readings.map((/** @type {{ edtf: string }} */ { edtf }) => edtf);
}

/** @param {chrono.ParsedComponents} parts */
function edtfOf(parts) {
  const year = parts.get('year') ?? 0;
  const written = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  if (!parts.isCertain('year')) return 'a year made up';
  const known = [parts.isCertain('month') && parts.get('month'), parts.isCertain('day') && parts.get('day')];
  const day = [written, ...known.filter(Boolean).map((part) => String(part).padStart(2, '0'))].join('-');
  const time = ['hour', 'minute', 'second']
    .filter((/** @type {any} */ part) => parts.isCertain(part))
    .map((/** @type {any} */ part) => String(parts.get(part)).padStart(2, '0'));
  return time.length > 0 ? `${day}T${time.join(':')}` : day;
}

/** @param {string} text @returns {readonly string[]} */
function byChrono(text) {
  const [result] = chrono.parse(text);
  if (!result) return [];
  return [edtfOf(result.start) + (result.end ? `/${edtfOf(result.end)}` : '')];
}

for (const file of ['written', 'written-2']) {
  const rows = rowsOf(file);
  console.log(
    `\n${file}.txt: ${rows.length} dates as people write them\n\n| reader | right unasked | asked, the right among them | nothing found where there is a date | wrong |\n|---|---|---|---|---|`,
  );
  for (const [name, read] of /** @type {const} */ ([
    ['Anno', byAnno],
    ['chrono-node', byChrono],
  ])) {
    const counts = { right: 0, asked: 0, nothing: 0, wrong: 0 };
    for (const { text, right } of rows) {
      const found = read(text);
      if (found.length > 1) counts[right.every((each) => found.includes(each)) ? 'asked' : 'wrong'] += 1;
      else if (found.join() === right.join()) counts.right += 1;
      else counts[found.length === 0 ? 'nothing' : 'wrong'] += 1;
    }
    const share = (/** @type {number} */ count) => `${count} (${((100 * count) / rows.length).toFixed(1)} %)`;
    console.log(`| ${name} | ${Object.values(counts).map(share).join(' | ')} |`);
  }
}
await server.close();
