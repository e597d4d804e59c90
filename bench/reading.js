// @ts-check
// What a table costs until it is a chronology, by number of rows. Times are only good as ratios in one run. It needs no build.
import { cpus } from 'node:os';
import { createServer } from 'vite';
import { median } from './measure.js';

const COUNTS = [10_000, 100_000];
const RUNS = 3;
const MONTHS = [
  'Jan.',
  'February',
  'Mar',
  'April',
  'May',
  'June',
  'July',
  'Aug',
  'Sept.',
  'Oct',
  'Nov',
  'Dec',
];

const server = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { importBy, settled } = await server.ssrLoadModule('/src/lib/importing/registry.ts');
const { parseChronology } = await server.ssrLoadModule('/src/lib/model/parse.ts');

console.log(`Node ${process.version}, ${cpus().length} cores, medians of ${RUNS} runs\n`);
console.log('| rows | read, ms | settle, ms | check, ms | to and from a thread, ms |\n|---|---|---|---|---|');
for (const count of COUNTS) {
  const content = tableOf(count);
  /** @type {number[][]} */
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const laps = [performance.now()];
    const read = await importBy(content, { name: 'rows.csv', mime: 'text/csv' });
    laps.push(performance.now());
    const { input } = await settled(read, 'rows.csv', {});
    laps.push(performance.now());
    const { chronology } = parseChronology(input);
    laps.push(performance.now());
    structuredClone({ chronology, input });
    laps.push(performance.now());
    runs.push(laps.slice(1).map((lap, index) => lap - (laps[index] ?? 0)));
  }
  const medians = [0, 1, 2, 3].map((lap) => median(runs.map((laps) => laps[lap] ?? NaN)));
  console.log(`| ${[count, ...medians.map((each) => each.toFixed(0))].join(' | ')} |`);
}
await server.close();

/**
 * A table with dates of many forms.
 * @param {number} count
 */
function tableOf(count) {
  const rows = Array.from({ length: count }, (_, nth) => {
    const [year, month, day] = [1500 + ((nth * 7) % 520), nth % 12, 1 + ((nth * 5) % 28)];
    const forms = [
      `${year}`,
      `${day} ${MONTHS[month]} ${year}`,
      `"${MONTHS[month]} ${day}, ${year}"`,
      `c. ${year}`,
      `${day}/${month + 1}/${year}`,
      `${MONTHS[month]} ${year}`,
      `${year}–${year + 4}`,
      `spring ${year}`,
    ];
    return `${forms[nth % forms.length]},Letter ${nth},"To the ${nth % 90}th house, about the harbour",Place ${nth % 9}`;
  });
  return new TextEncoder().encode(['Date,Title,Text,Category', ...rows].join('\n'));
}
