import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import {
  EVENTS,
  TITLE,
  boxOf,
  dot,
  expect,
  isReadyIn,
  list,
  mark,
  openTimeline,
  packed,
  test,
  timeline,
} from './page';

type Sheets = Parameters<Page['pdf']>[0];

/** What is printed, as the words of each sheet, line by line as they lie on it. */
async function sheetsOf(page: Page, path: string, options: Sheets): Promise<readonly string[]> {
  await writeFile(path, await page.pdf(options));
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path, '-']);
  return stdout.split('\f').slice(0, -1);
}

const inOneLine = (sheets: readonly string[]) => sheets.join(' ').replace(/\s+/g, ' ');
const DATA = { title: 'Of a file', lang: 'en' };

test.describe('on paper a reader has', () => {
  test.beforeEach(async ({ page }) => {
    await openTimeline(page);
    await page.emulateMedia({ media: 'print' });
  });

  test('the timeline, then every event with its evidence and sources', async ({ page }) => {
    const lanes = await boxOf(timeline(page));
    for (const { id, title } of EVENTS) {
      await expect(mark(page, title)).toBeVisible();
      const item = list(page).locator(`#${id}`);
      await expect(item.getByRole('heading', { level: 3 })).toHaveText(title);
      await expect(item.getByText('The essay says', { exact: true })).toBeVisible();
      await expect(item.getByText('On record', { exact: true })).toBeVisible();
      await expect(item.getByRole('blockquote').first()).toBeVisible();
      expect((await boxOf(item)).y).toBeGreaterThan(lanes.y + lanes.height - 1);
    }
    const sources = page.locator('.paper-sources');
    await expect(sources.getByText('Trilateral Contact Group, Minsk')).toBeVisible();
    await expect(list(page).getByText('Trilateral Contact Group, Minsk')).toBeHidden();
    await expect(list(page).getByText(/the essay says 2023; the call found on record/)).toBeVisible();
    await expect(sources.getByText(/Kritika Rajput .*Prospect Foundation, 2024/)).toBeVisible();
  });

  test('nothing that can only be pressed', async ({ page }) => {
    for (const name of [
      'Play',
      'Zoom in',
      'Zoom out',
      'Fit',
      'First event',
      'Previous event',
      'Next event',
    ]) {
      await expect(page.getByRole('button', { name })).toHaveCount(0);
    }
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(page.getByRole('link', { name: '繁體中文' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  });

  test('the whole list, not the part that a screen would show', async ({ page }) => {
    const bottom = await list(page).evaluate((element) => element.getBoundingClientRect().bottom);
    const last = await boxOf(list(page).getByRole('heading', { name: 'The limits the alliance may meet' }));
    expect(last.y + last.height).toBeLessThan(bottom);
    expect(await list(page).evaluate((each) => each.scrollHeight - each.clientHeight)).toBeLessThanOrEqual(1);
  });
});

test('a selected event and a zoomed view print the whole list as well', async ({ page }) => {
  await openTimeline(page, './?from=2022&to=2022#invasion');
  await page.emulateMedia({ media: 'print' });
  await expect(list(page).getByRole('heading', { level: 3 }).filter({ visible: true })).toHaveCount(14);
  await expect(dot(page, 'Russia invades Ukraine')).toBeVisible();
});

for (const [path, format] of [
  ['./', 'A4'],
  ['./', 'Letter'],
  ['./uk/', 'A4'],
  ['./uk/', 'Letter'],
  ['./zh-Hant/', 'A4'],
  ['./zh-Hant/', 'Letter'],
] as const) {
  test(`the essay prints on four sheets or fewer, each with its number (${path}, ${format})`, async ({
    page,
  }, info) => {
    await page.goto(path);
    await expect(page.locator('.anno-stage')).toHaveAttribute('data-measured');
    const sheets = await sheetsOf(page, info.outputPath('essay.pdf'), { format });
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThanOrEqual(4);
    for (const [place, words] of sheets.entries())
      expect(words).toMatch(new RegExp(`${place + 1} ?/ ?${sheets.length}\\s*$`));
    const title = await page.title();
    for (const words of sheets) expect(words).toContain(title);
  });
}

test('printed sources are notes: each once, numbered where it is spoken of, with its address', async ({
  page,
}, info) => {
  await openTimeline(page);
  const sheets = await sheetsOf(page, info.outputPath('essay.pdf'), { format: 'A4' });
  const words = inOneLine(sheets);
  const sources = page.locator('.paper-sources li');
  await page.emulateMedia({ media: 'print' });
  const named = await sources.allInnerTexts();
  expect(named[0]).toMatch(/Kritika Rajput .*Prospect Foundation, 2024/);
  expect(new Set(named).size).toBe(named.length);
  const numbers = await list(page)
    .locator('[data-note-numbers]')
    .evaluateAll((all) => all.flatMap((each) => (each.textContent ?? '').split(', ')));
  expect([...new Set(numbers.map(Number))].sort((a, b) => a - b)).toEqual(named.map((_, place) => place + 1));
  expect(words.match(/Kritika Rajput/g)).toHaveLength(1);
  expect(words).toContain('https://pax.peaceagreements.org/agreements/1363');
  expect(words).toMatch(/19 February 2022 \u{2060}?8, 9/u);
});

test('what is printed has the address of its view, and keeps it', async ({ page }, info) => {
  await openTimeline(page, './?from=2014&to=2022');
  const path = info.outputPath('view.pdf');
  const sheets = await sheetsOf(page, path, { format: 'A4' });
  expect(sheets[0]?.replace(/\s+/g, '')).toContain(`Thisview:${page.url()}`);
  await page.getByRole('button', { name: 'Back to the whole' }).click();
  await expect(page).not.toHaveURL(/from=/);
  const [first] = await sheetsOf(page, path, { format: 'A4' });
  expect(first?.replace(/\s+/g, '')).toContain(`Thisview:${page.url()}`);
  // As large as ever, whatever lies out of the view.
  expect(await page.locator('.anno-stage').evaluate((stage) => stage.clientWidth)).toBe(
    await page.evaluate(() => document.documentElement.clientWidth),
  );
});

test('the picture is printed in full strength, whatever is chosen', async ({ page }) => {
  const looks = () =>
    timeline(page)
      .locator('[data-event]')
      .evaluateAll((all) =>
        all.map((each) =>
          [each, ...each.children].map((part) => {
            const { backgroundColor, color, outlineStyle, fontWeight, opacity, blockSize } =
              getComputedStyle(part);
            return [backgroundColor, color, outlineStyle, fontWeight, opacity, blockSize].join(' ');
          }),
        ),
      );
  await openTimeline(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.playhead')).toBeHidden();
  const before = await looks();
  await page.emulateMedia({ media: 'screen' });
  await mark(page, 'Minsk Agreement signed').click();
  await expect(mark(page, 'Minsk Agreement signed')).toHaveAttribute('aria-current', 'true');
  await page.emulateMedia({ media: 'print' });
  expect(await looks()).toEqual(before);
});

test('on paper each event is named in the picture, and folded time is seen to be folded', async ({
  page,
}) => {
  await openTimeline(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  for (const { title } of EVENTS) {
    const label = mark(page, title).locator('[data-part="label"]');
    const box = await boxOf(label);
    expect(box.width).toBeGreaterThan(30);
    expect(box.x + box.width).toBeLessThanOrEqual(688);
    expect(await label.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(1);
  }
  const tears = page.locator('[data-part="tear"]');
  expect(await tears.count()).toBeGreaterThan(0);
  const look = await tears.first().evaluate((tear) => {
    const { printColorAdjust, borderInlineStartColor, backgroundColor } = getComputedStyle(tear, '::before');
    return { printColorAdjust, borderInlineStartColor, backgroundColor };
  });
  expect(look).toEqual({
    printColorAdjust: 'exact',
    borderInlineStartColor: 'rgb(122, 122, 122)',
    backgroundColor: 'rgb(236, 236, 236)',
  });
});

test('paper has what was found, and says by what', async ({ page }, info) => {
  await openTimeline(page, './?find=Munich');
  const words = inOneLine(await sheetsOf(page, info.outputPath('found.pdf'), { format: 'A4' }));
  expect(words).toMatch(/\d+ of 14 events, found by “Munich”/);
  expect(words).not.toContain('Find');
  expect(words).not.toContain('The protocol’s twelve points');
});

test('paper says which lanes are left out', async ({ page }, info) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Pulling apart' }).click();
  const words = inOneLine(await sheetsOf(page, info.outputPath('lanes.pdf'), { format: 'A4' }));
  expect(words).toContain('Left out: Pulling apart.');
});

test('a dark page is printed black on white', async ({ openPage }) => {
  const page = await openPage({ colorScheme: 'dark' });
  await openTimeline(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(list(page).getByRole('heading', { level: 3 }).first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('main')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('lying down the essay is printed as well, its picture on the first sheet', async ({ page }, info) => {
  await openTimeline(page);
  const sheets = await sheetsOf(page, info.outputPath('landscape.pdf'), { format: 'A4', landscape: true });
  expect(sheets.length).toBeLessThan(7);
  for (const { title } of EVENTS.filter(({ title }) => title !== 'Four decades of ties in the making'))
    expect(sheets[0]?.replace(/\s+/g, ' ')).toContain(title);
});

test('a file of hundreds of events is printed, all of them, its picture first', async ({ page }, info) => {
  const events = Array.from({ length: 400 }, (_, place) => ({
    title: `Event ${place} of it`,
    date: `${1600 + place}`,
    gloss:
      'What there is to say of it, in a sentence that is long enough to be told on more than one line of a sheet. '.repeat(
        2,
      ),
    record: {
      edtf: `${1600 + place}-05`,
      source: `Source ${place % 30}`,
      url: `https://sources.example/${place % 30}`,
    },
  }));
  await page.route(
    ({ pathname }) => pathname.endsWith('/hundreds.json'),
    (route) =>
      route.fulfill({
        json: { ...DATA, summary: 'What it comes to.', notes: [{ text: 'Look here', at: '1700' }], events },
      }),
  );
  await page.goto('./open/?src=../hundreds.json');
  await expect(page.locator('.anno-stage')).toHaveAttribute('data-measured');
  const sheets = await sheetsOf(page, info.outputPath('hundreds.pdf'), { format: 'A4' });
  expect(sheets[0]).toContain('What it comes to.');
  expect(sheets[0]).toContain('Look here');
  expect(sheets[0]?.replace(/\s+/g, '')).toMatch(/Thisview:http.*\/open\/\?src=http.*\/hundreds\.json/);
  const words = inOneLine(sheets);
  for (const { title } of events) expect(words).toContain(title);
  expect(words.match(/https:\/\/sources\.example\/7\b/g)).toHaveLength(1);
  expect(words).not.toContain('Share');
});

test('what stands out is said clear of the names above it, however paper packs them', async ({ page }) => {
  const events = Array.from({ length: 52 }, (_, place) => ({
    title: `The ${place + 1}th event of them`,
    date: place === 0 ? '-8000' : String(1000 + place * 20),
  }));
  await page.goto(`./open/?scale=even${packed({ title: 'Long ago', lang: 'en', events })}`);
  await isReadyIn(page, 'Long ago');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  const words = await boxOf(page.locator('.anno-bracket-words'));
  const boxes = await page
    .locator('.anno-stage [data-part="label"]')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON() as DOMRect));
  const above = boxes.filter(
    ({ left, right, width }) => width > 1 && left < words.x + words.width && right > words.x,
  );
  expect(above.length).toBeGreaterThan(5);
  for (const { bottom } of above) expect(bottom).toBeLessThanOrEqual(words.y + 3);
});

test('a file whose address carries all of it has none on paper, and says so', async ({ page }, info) => {
  await page.goto('./open/');
  // What is brought before script is there is brought to nobody.
  await expect(page.locator('[data-waits="false"]')).toBeAttached();
  await page.locator('input[type=file]').setInputFiles({
    name: 'own.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        ...DATA,
        lang: 'ar',
        events: [
          { title: 'بداية', date: '2014' },
          { title: 'نهاية', date: '2016' },
        ],
      }),
    ),
  });
  await expect(page.locator('.anno-stage')).toHaveAttribute('data-measured');
  const sheets = await sheetsOf(page, info.outputPath('own.pdf'), { format: 'A4' });
  expect(sheets).toHaveLength(1);
  expect(inOneLine(sheets)).toMatch(
    /holds the whole file, and is too long to print|to which no address leads/,
  );
});

test('lanes that scroll on screen are all on paper, above their axis', async ({ page }) => {
  const lanes = Array.from({ length: 40 }, (_, place) => ({ id: `l${place}`, title: `Lane ${place + 1}` }));
  const events = lanes.map(({ id }, place) => ({
    title: `Event ${place}`,
    date: `${1950 + place}`,
    lane: id,
  }));
  await page.route(
    ({ pathname }) => pathname.endsWith('/many.json'),
    (route) => route.fulfill({ json: { title: 'Many lanes', lanes, events } }),
  );
  await page.goto('./open/?src=../many.json');
  const stage = page.getByRole('region', { name: 'Many lanes' });
  await expect(stage).toHaveAttribute('data-measured');
  await page.emulateMedia({ media: 'print' });
  const scroller = page.getByRole('group', { name: 'Lanes' });
  await expect(scroller).toHaveCSS('overflow-y', 'visible');
  const last = await boxOf(page.getByText('Lane 40', { exact: true }));
  const axis = await boxOf(stage.locator('.axis .base'));
  expect(last.y + last.height).toBeLessThan(axis.y);
  expect(axis.y).toBeLessThan(await stage.evaluate((element) => element.getBoundingClientRect().bottom));
});
