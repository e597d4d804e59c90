// @ts-check
// Sheets of screenshots, to judge looks by: of the essay, and of each file that is given, the page on a desktop, in 4K, on a tablet, on a
// phone, in the dark, with an event chosen, as a slide and on paper, eight to a sheet. After a build:
//   npm run bench:sheet -- [--into DIR] [--png] [FILE …]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { browseBuild } from '../scripts/browse.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { into: { type: 'string', default: 'docs/pictures' }, png: { type: 'boolean', default: false } },
});

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ readonly name: string, readonly at: string, readonly file?: string }} Subject */
/** @typedef {{ readonly what: string, readonly size: readonly [number, number], readonly isDark?: boolean, readonly isChosen?: boolean, readonly isSlide?: boolean }} State */

/** @type {readonly State[]} */
const STATES = [
  { what: 'desktop', size: [1280, 720] },
  { what: 'an event chosen', size: [1280, 720], isChosen: true },
  { what: 'dark, chosen', size: [1280, 720], isDark: true, isChosen: true },
  { what: '4K', size: [3840, 2160] },
  { what: 'slide', size: [1280, 720], isSlide: true, isChosen: true },
  { what: 'tablet', size: [768, 1024] },
  { what: 'phone', size: [390, 844] },
  { what: 'phone, chosen', size: [390, 844], isChosen: true },
];
// How high each is on the sheet, and how large paper's first page is drawn.
const ROW_PX = 470;
const PAPER_DPI = 60;

/** @type {readonly Subject[]} */
const subjects = [
  { name: 'essay', at: '' },
  ...positionals.map((file) => ({
    name: basename(file, extname(file)),
    at: `open/?src=/sheet/${basename(file)}`,
    file,
  })),
];

/** Waits until a page is drawn, and chooses the middle one of its events. @param {Page} page @param {boolean} isChosen */
async function drawn(page, isChosen) {
  await page.locator('.anno-stage[data-measured]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  if (!isChosen) return;
  const ids = await page
    .locator('.anno-stage a[data-event]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')));
  const id = ids.includes('#minsk-at-munich') ? '#minsk-at-munich' : ids[Math.floor(ids.length / 2)];
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    (id ?? '').replace(/^.*#/, '#'),
  );
  await page.locator('[data-shown] h2, .caption h2').first().waitFor();
}

/** The first page that a printer gives. @param {Page} page */
async function paperOf(page) {
  const dir = mkdtempSync(join(tmpdir(), 'anno-paper-'));
  await page.pdf({ path: join(dir, 'paper.pdf'), format: 'A4', printBackground: false });
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-r',
    String(PAPER_DPI * 2),
    join(dir, 'paper.pdf'),
    join(dir, 'paper'),
  ]);
  const picture = readFileSync(join(dir, 'paper.png'));
  rmSync(dir, { recursive: true });
  return picture;
}

/** @param {readonly { what: string, picture: Buffer }[]} pictures */
function htmlOf(pictures) {
  const figures = pictures.map(
    ({ what, picture }) =>
      `<figure><img src="data:image/png;base64,${picture.toString('base64')}" style="block-size:${ROW_PX}px"><figcaption>${what}</figcaption></figure>`,
  );
  return `<!doctype html><style>body{margin:24px;inline-size:2460px;display:flex;flex-wrap:wrap;gap:24px;font:20px/28px sans-serif;background:#d8d8d8}figure{margin:0}img{display:block}</style>${figures.join('')}`;
}

await browseBuild(4493, async (browser, address) => {
  mkdirSync(values.into, { recursive: true });
  for (const { name, at, file } of subjects) {
    /** @type {{ what: string, picture: Buffer }[]} */
    const pictures = [];
    /** @param {State} state */
    const open = async ({ size: [width, height], isDark, isChosen = false, isSlide }) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: isDark ? 'dark' : 'light',
        hasTouch: width < 1000,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const isFile = (/** @type {URL} */ { pathname }) => pathname.startsWith('/sheet/');
      await page.route(isFile, (route) => route.fulfill({ body: file ? readFileSync(file) : '' }));
      const place = isSlide
        ? file
          ? `embed/?src=/sheet/${basename(file)}&mode=slide`
          : 'embed/?mode=slide'
        : at;
      await page.goto(address + place, { waitUntil: 'networkidle' });
      await drawn(page, isChosen);
      return page;
    };
    for (const state of STATES) {
      const page = await open(state);
      await page.waitForTimeout(300);
      pictures.push({ what: `${state.what}, ${state.size.join(' × ')}`, picture: await page.screenshot() });
      await page.context().close();
    }
    const page = await open({ what: 'paper', size: [1280, 720], isChosen: true });
    pictures.push({ what: 'paper, A4, first page', picture: await paperOf(page) });
    await page.context().close();
    const sheet = await browser.newPage({ viewport: { width: 2508, height: 800 } });
    await sheet.setContent(htmlOf(pictures), { waitUntil: 'load' });
    const path = join(values.into, `${name}.${values.png ? 'png' : 'jpg'}`);
    await sheet.screenshot({ path, fullPage: true, ...(!values.png && { quality: 72, type: 'jpeg' }) });
    await sheet.close();
    console.log(`${path}: ${pictures.length} pictures`);
  }
});
