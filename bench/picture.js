// @ts-check
// What an eye would find wrong in the pictures of a folder's chronologies, counted in Chromium: --help says how.
// It needs a build.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { browseBuild } from '../scripts/browse.js';
import { pictureScript } from './picture-script.js';

const USAGE = `npm run bench:picture -- [options] FOLDER...

Opens every chronology of the folders in the built page, at three sizes on three scales: whole, zoomed in twice, close to where
most events are, and with an event chosen. Ends with 0 where nothing is wrong, else with 1.

  --json FILE     writes every fault, with its view
  --pictures DIR  writes a picture of each view with faults, outlined
  --only NAME     files whose name has this in it alone
  --help          this`;

/** What is looked for, and how it is called in the table. */
const KINDS = /** @type {const} */ ({
  textOnText: 'texts on texts',
  cut: 'cut',
  outside: 'outside',
  boxOfOne: 'boxes of one',
  lost: 'lost',
  twice: 'twice',
  offInk: 'off their ink',
  inkOverName: 'names crossed',
  unnamed: 'chosen unnamed',
  shortOnPhone: 'short on phone',
  sideways: 'sideways',
});
const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'laptop', width: 1280, height: 720 },
  { name: 'large', width: 1920, height: 1080 },
];
const LOOKS = /** @type {const} */ (['whole', 'zoomed', 'close', 'chosen']);
const CLOSE = 0.06;
const OPENS_WITHIN_MS = 15_000;

/** @typedef {import('./picture-in-page').Seen} Seen */
/** @typedef {import('./picture-in-page').View} View */
/** @typedef {import('./picture-in-page').Fault} Fault */
/** @typedef {import('./picture-truth').Whereabouts} Whereabouts */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ file: string, size: string, scale: string, look: string, kind: string, what: string }} Found */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    pictures: { type: 'string' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean' },
  },
});
if (values.help || positionals.length === 0) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
if (values.pictures) mkdirSync(values.pictures, { recursive: true });

const vite = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
/** @typedef {typeof import('./picture-truth')} Truth */
const truth = await vite.ssrLoadModule('/bench/picture-truth.ts');
/** @type {Pick<Truth, 'SCALE_KINDS' | 'eventsOn' | 'densest' | 'miscounted'>} */
const { SCALE_KINDS, eventsOn, densest, miscounted } = {
  SCALE_KINDS: truth.SCALE_KINDS,
  eventsOn: truth.eventsOn,
  densest: truth.densest,
  miscounted: truth.miscounted,
};

/** @type {Found[]} */
const found = [];
let views = 0;
/** @type {string[]} */
const names = [];

await browseBuild(4497, async (browser, address) => {
  const page = await browser.newPage({ reducedMotion: 'reduce', colorScheme: 'light' });
  await page.addInitScript(await pictureScript());
  await page.route(/\/given\/\d+\.json/, (route) => {
    const place = Number(/(\d+)\.json/.exec(route.request().url())?.[1]);
    return route.fulfill({ path: files[place]?.path ?? '', contentType: 'application/json' });
  });
  const files = filesOf(positionals);
  for (const [place, { path, content }] of files.entries()) {
    const name = basename(path, '.json');
    names.push(name);
    await page.goto(`${address}open/?src=${encodeURIComponent(`${address}given/${place}.json`)}`);
    await page.locator('section.anno-stage[data-measured]').waitFor({ timeout: OPENS_WITHIN_MS });
    await lookThrough(page, name, content);
  }
});
await vite.close();
report();

/** The chronologies of some folders. @param {readonly string[]} folders */
function filesOf(folders) {
  return folders
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((path) => path.endsWith('.json') && basename(path).includes(values.only))
    .map((path) => ({ path, content: JSON.parse(readFileSync(path, 'utf8')) }))
    .filter(({ content }) => (eventsOn(content, 'time')?.length ?? 0) > 0);
}

/** Every view of the file that is open. @param {Page} page @param {string} file @param {unknown} content */
async function lookThrough(page, file, content) {
  /** @type {Record<string, readonly Whereabouts[]>} */
  const eventsBy = Object.fromEntries(SCALE_KINDS.map((kind) => [kind, eventsOn(content, kind) ?? []]));
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.evaluate('annoPicture.resized()');
    for (const scale of Object.keys(eventsBy)) {
      for (const kind of LOOKS)
        await lookAt(page, { file, size: size.name, scale, look: kind }, eventsBy[scale] ?? []);
    }
  }
}

/**
 * One view: brought about, looked at, and kept as a picture where that is asked for.
 * @param {Page} page
 * @param {{ file: string, size: string, scale: string, look: View['look'] }} where
 * @param {readonly Whereabouts[]} events
 */
async function lookAt(page, where, events) {
  const chosen = where.look === 'chosen' ? events[events.length >> 1] : undefined;
  /** @type {View} */
  const view = { scale: where.scale, look: where.look, chosen: chosen?.id, close: densest(events, CLOSE) };
  const asked = { chosen: chosen?.title, isPhone: where.size === 'phone' };
  /** @type {Seen} */
  const seen = await page.evaluate(
    `annoPicture.show(${JSON.stringify(view)}).then(() => annoPicture.look(${JSON.stringify(asked)}))`,
  );
  const faults = [
    ...seen.faults,
    ...miscounted(seen, events, where.look === 'whole' || chosen !== undefined),
  ];
  views += 1;
  found.push(...faults.map(({ kind, what }) => ({ ...where, kind, what })));
  if (values.pictures && faults.length > 0) {
    await page.evaluate(`annoPicture.outline(${JSON.stringify(seen.faults)})`);
    const path = join(values.pictures, `${where.file}-${where.size}-${where.scale}-${where.look}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    await page.evaluate('annoPicture.outline([])');
  }
}

/** Prints how much is wrong, by file and kind, and says so in the exit code too. */
function report() {
  const kinds = Object.keys(KINDS);
  const row = (/** @type {string} */ name, /** @type {readonly Found[]} */ faults) => [
    name,
    ...kinds.map((kind) => faults.filter((each) => each.kind === kind).length || ''),
  ];
  const rows = names.map((name) =>
    row(
      name,
      found.filter(({ file }) => file === name),
    ),
  );
  const table = [['file', ...Object.values(KINDS)], ...rows, row('all', found).map((cell) => cell || 0)];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((cells) => String(cells[column]).length))) ?? [];
  const line = (/** @type {readonly (string | number)[]} */ cells) =>
    `| ${cells.map((cell, column) => String(cell).padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  console.log(
    [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)].join('\n'),
  );
  console.log(`\n${names.length} files, ${views} views, ${found.length} faults`);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ files: names, views, found }, undefined, 1)}\n`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
