import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FrameLocator, Page } from '@playwright/test';
import { EVENTS, boxOf, expect, test } from './page';

const DECK = 'http://127.0.0.1:4403/slidev';
const SLIDES = { layout: 2, raw: 3, steps: 4, two: 5, last: 6 } as const;
const CANVAS = { width: 1280, height: 720 };

const isBuilt = existsSync(fileURLToPath(new URL('./decks/slidev/dist/index.html', import.meta.url)));
const WHY =
  'the deck of Slidev is not built: run npm ci in tests/decks/slidev, then npm run build:slidev here';
// Said where the tests are listed, since the list of results gives no reasons.
if (!isBuilt && process.env.TEST_WORKER_INDEX === undefined) console.warn(`tests/slidev.spec.ts: ${WHY}`);

test.use({ expectedFault: /^request off the site: http:\/\/127\.0\.0\.1:4403\//, viewport: CANVAS });
test.beforeEach(() => {
  if (process.env.CI) expect(isBuilt, WHY).toBe(true);
  test.skip(!isBuilt, WHY);
});

async function openDeck(page: Page, slide: keyof typeof SLIDES, title?: string): Promise<FrameLocator> {
  await page.goto(`${DECK}/${SLIDES[slide]}`);
  return embedOf(page, title);
}

/** The embed of that title, or that of Slidev's own layout, once it is there. */
async function embedOf(page: Page, title?: string): Promise<FrameLocator> {
  const frame = page.frameLocator(title ? `iframe[title="${title}"]` : 'iframe.slidev-layout-iframe');
  await frame.locator('html[data-anno-ready]').waitFor({ state: 'attached' });
  return frame;
}

/** Clicks beside the timeline, in the middle of the frame's lower edge. */
async function clickInto(page: Page, title: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page.locator(`iframe[title="${title}"]`));
  await page.mouse.click(x + width / 2, y + height - 3);
}

/** Expects a slide and how many clicks it has had. */
async function expectAt(page: Page, slide: keyof typeof SLIDES, clicks = 0): Promise<void> {
  const place = () => {
    const { pathname, searchParams } = new URL(page.url());
    return [pathname, searchParams.get('clicks') ?? '0'];
  };
  await expect.poll(place).toEqual([`/slidev/${SLIDES[slide]}`, `${clicks}`]);
}

const shown = (frame: FrameLocator) => frame.locator('.caption h2');
const marks = (frame: FrameLocator) => frame.locator('[data-event]:not([data-tone="hidden"])');

test('clicks step through the embed, then the slide turns, and turns back to the last step', async ({
  page,
}) => {
  const frame = await openDeck(page, 'steps', 'Steps');
  await expect(marks(frame)).toHaveCount(0);
  for (const [count, title] of [
    [1, '“No limits” friendship announced'],
    [2, 'China invokes Minsk at Munich'],
    [3, 'Russia invades Ukraine'],
  ] as const) {
    await page.keyboard.press('PageDown');
    await expect(shown(frame)).toHaveText(title);
    await expect(marks(frame)).toHaveCount(count);
    await expectAt(page, 'steps', count);
  }
  await page.keyboard.press('PageDown');
  await expectAt(page, 'two');
  await page.keyboard.press('PageUp');
  await expectAt(page, 'steps', 3);
  await expect(shown(frame)).toHaveText('Russia invades Ukraine');
  await page.keyboard.press('PageUp');
  await expect(shown(frame)).toHaveText('China invokes Minsk at Munich');
});

test('a key in the component’s frame is one click of the deck, though the host script is there too', async ({
  page,
}) => {
  const frame = await openDeck(page, 'steps', 'Steps');
  // The deck's look has come, and with it the deck's answer to keys.
  await expect(frame.locator('.anno-embed')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  for (const clicks of [1, 2]) {
    await clickInto(page, 'Steps');
    await page.keyboard.press('PageDown');
    await expectAt(page, 'steps', clicks);
  }
  await expect(shown(frame)).toHaveText('China invokes Minsk at Munich');
  await clickInto(page, 'Steps');
  await page.keyboard.press('PageUp');
  await expectAt(page, 'steps', 1);
  // Both keys have come by now, had there been two.
  await expect(shown(frame)).toHaveText('“No limits” friendship announced');
  await expectAt(page, 'steps', 1);
});

test('a key in a bare frame turns one page, with the host script alone', async ({ page }) => {
  await openDeck(page, 'raw', 'Raw');
  await page.evaluate(`Anno(document.querySelector('iframe[title="Raw"]')).ready()`);
  await clickInto(page, 'Raw');
  await page.keyboard.press('PageUp');
  await expectAt(page, 'layout');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'raw');
  await clickInto(page, 'Raw');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'steps');
});

test('two embeds on a slide take their clicks one after the other', async ({ page }) => {
  const one = await openDeck(page, 'two', 'One step');
  const two = await embedOf(page, 'Two steps');
  await page.keyboard.press('PageDown');
  await expect(shown(one)).toHaveText('China sells Russia over 841,000 vehicles');
  await expect(shown(two)).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(shown(two)).toHaveText('Four decades of ties in the making');
  await page.keyboard.press('PageDown');
  await expect(shown(two)).toHaveText('Russian military drafts China scenarios');
  await expect(shown(one)).toHaveText('China sells Russia over 841,000 vehicles');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'last');
});

test('a frame that is born without a size is laid out when its slide comes', async ({ page }) => {
  const frame = await openDeck(page, 'layout');
  // All slides are loaded a while after the first.
  const steps = await embedOf(page, 'Steps');
  const sizes = await steps.locator('html').evaluate(() => [innerWidth, innerHeight]);
  expect(sizes).toEqual([0, 0]);
  await expect(frame.locator('.sheet')).toBeVisible();
  for (const slide of ['raw', 'steps'] as const) {
    await page.keyboard.press('PageDown');
    await expectAt(page, slide);
  }
  await expect(steps.locator('h1')).toBeInViewport();
  const placed = await steps.locator('.anno-embed').evaluate((root) => ({
    inside: [...root.querySelectorAll('.tick text')].every(
      (tick) => tick.getBoundingClientRect().right <= innerWidth,
    ),
    html: root.innerHTML,
  }));
  expect(placed.inside).toBe(true);
  expect(placed.html).not.toContain('NaN');
});

test('letters are as large in a frame that the deck scales as in one that it does not', async ({ page }) => {
  /** Sizes of the smallest letters and of a label on the screen, in pixels. */
  async function lettersOf(frame: FrameLocator, selector: string) {
    const { height } = await boxOf(page.locator(selector));
    return frame.locator('.sheet').evaluate((sheet, heightPx) => {
      const scale = (sheet.getBoundingClientRect().width / sheet.clientWidth) * (heightPx / innerHeight);
      // A handle that has no date to say yet has a sign in the place of its words.
      const letterPx = (text: Element) =>
        parseFloat(getComputedStyle(text).fontSize) || parseFloat(getComputedStyle(text, '::after').fontSize);
      const sizes = (chosen: string) =>
        [...sheet.querySelectorAll(chosen)].map((text) => letterPx(text) * scale);
      return {
        smallest: Math.min(...sizes('[data-part="label"], .caption p, .tick text, .flag')),
        label: Math.max(...sizes('[data-part="label"]')),
        frameSees: innerWidth,
        heightPx,
      };
    }, height);
  }
  const inLayout = await lettersOf(await openDeck(page, 'layout'), 'iframe.slidev-layout-iframe');
  const scaled = await lettersOf(await openDeck(page, 'raw', 'Raw'), 'iframe[title="Raw"]');
  expect(inLayout.frameSees).not.toBe(scaled.frameSees);
  expect(Math.abs(scaled.label / inLayout.label - 1)).toBeLessThan(0.1);
  for (const { smallest, heightPx } of [inLayout, scaled]) {
    expect(smallest).toBeGreaterThanOrEqual(0.022 * heightPx - 0.05);
  }
});

test('the embed has the deck’s look, and follows it into the dark', async ({ page }) => {
  const frame = await openDeck(page, 'steps', 'Steps');
  const deckColour = () =>
    page.locator('.slidev-page-4 .slidev-layout').evaluate((layout) => getComputedStyle(layout).color);
  await expect(frame.locator('h1')).toHaveCSS('color', await deckColour());
  await expect(frame.locator('h1')).toHaveCSS('font-family', /^"Avenir Next", "Nunito Sans"/);
  await expect(frame.locator('.flag')).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  const light = await deckColour();
  await page.keyboard.press('d');
  await expect.poll(deckColour).not.toBe(light);
  await expect(frame.locator('.anno-embed')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('h1')).toHaveCSS('color', await deckColour());
  // A frame whose scheme is not its page's would be white.
  await expect(page.locator('iframe[title="Steps"]')).toHaveCSS('color-scheme', 'normal');
});

test('the next slide’s preview is a step ahead, and leads neither window', async ({ page, context }) => {
  const frame = await openDeck(page, 'steps', 'Steps');
  const presenter = await context.newPage();
  await presenter.goto(`${DECK}/presenter/${SLIDES.steps}`);
  const own = presenter.frameLocator('#slideshow iframe[title="Steps"]');
  const next = presenter.frameLocator('iframe[title="Steps"][src*="sync=off"]');
  await expect(shown(next)).toHaveText('“No limits” friendship announced');
  await presenter.keyboard.press('PageDown');
  await expect(shown(next)).toHaveText('China invokes Minsk at Munich');
  await expect(shown(own)).toHaveText('“No limits” friendship announced');
  await expect(shown(frame)).toHaveText('“No limits” friendship announced');
});

test(
  'the exported PDF has a page for each click, which shows the events up to it',
  { tag: '@all' },
  async () => {
    test.setTimeout(180_000);
    const run = promisify(execFile);
    const hasReader = await run('pdftotext', ['-v']).then(
      () => true,
      () => false,
    );
    test.skip(!hasReader && !process.env.CI, 'pdftotext, of poppler, is not installed');
    const pdf = test.info().outputPath('deck.pdf');
    const command = fileURLToPath(new URL('./decks/slidev/slidev.js', import.meta.url));
    const browser = process.env.CHROMIUM_PATH;
    const options = ['--with-clicks', '--output', pdf, ...(browser ? ['--executable-path', browser] : [])];
    const exported = async () => {
      await run(process.execPath, [command, 'export', ...options]);
      const { stdout } = await run('pdftotext', [pdf, '-']);
      return stdout.split('\f').slice(0, -1);
    };
    let pages = await exported();
    // A first export on a busy machine may be of empty pages, while Slidev's server still prepares its modules.
    if (pages.every((text) => text.trim() === '')) pages = await exported();
    expect(pages).toHaveLength(SLIDES.last + 3 + 3);
    const stepped = pages.map((text) => text.replace(/\s+/g, ' ')).filter((text) => text.startsWith('Steps'));
    expect(
      stepped.map((text) => EVENTS.filter(({ title }) => text.includes(title)).map(({ id }) => id)),
    ).toEqual([
      [],
      ['no-limits'],
      ['no-limits', 'minsk-at-munich'],
      ['no-limits', 'minsk-at-munich', 'invasion'],
    ]);
  },
);
