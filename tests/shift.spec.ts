import type { Frame, Page } from '@playwright/test';
import { expect, packed, test } from './page';

// As design and bench/shift.js have it: the sum of what the browser counts, from the first paint until all is there.
const MOST = 0.05;

/** Counts, in each document, what moves by itself. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: unknown = Reflect.get(entry, 'value');
        if (typeof value === 'number' && Reflect.get(entry, 'hadRecentInput') !== true) shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Until what there is has been drawn, and told. */
function drawn(frame: Frame | Page): Promise<unknown> {
  return frame.evaluate(async () => {
    const next = () => new Promise((done) => requestAnimationFrame(done));
    await next();
    await next();
    await new Promise((told) => setTimeout(told));
  });
}

async function shiftIn(frame: Frame | Page): Promise<number> {
  await drawn(frame);
  const shifts: unknown = await frame.evaluate(() => Reflect.get(globalThis, 'shifts') as unknown);
  const numbers = Array.isArray(shifts) ? shifts.filter((each) => typeof each === 'number') : [];
  return numbers.reduce((sum, each) => sum + each, 0);
}

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 600 },
  { width: 390, height: 844 },
];
const PAGES = ['', '#minsk-agreement', 'border/', 'zh-Hant/', 'uk/'];

for (const viewport of SIZES) {
  for (const path of PAGES) {
    const tag = path === '' || path.startsWith('#') ? [] : '@all';
    test(
      `/${path} stays where it is at ${viewport.width} × ${viewport.height} as its scripts come late`,
      { tag },
      async ({ page }) => {
        await page.setViewportSize(viewport);
        await watchShifts(page);
        let release = (): void => undefined;
        const released = new Promise<void>((resolve) => (release = resolve));
        await page.route('**/_app/**/*.js', async (route) => {
          await released;
          await route.continue();
        });
        await page.goto(`./${path}`, { waitUntil: 'domcontentloaded' });
        await page.evaluate(() => document.fonts.ready);
        await drawn(page);
        release();
        await expect(page.locator('.anno-stage')).toHaveAttribute('data-measured');
        expect(await shiftIn(page)).toBeLessThanOrEqual(MOST);
      },
    );
  }
}

const FILE = {
  title: 'A file of somebody else',
  events: Array.from({ length: 9 }, (_, index) => ({
    title: `Event ${index} of the file`,
    date: `20${10 + index}-0${index + 1}`,
  })),
};
const FRAMES = [
  ['', 960, 540],
  ['', 480, 320],
  ['', 360, 640],
  ['?mode=slide', 360, 640],
  ['?mode=slide', 1280, 300],
  ['?mode=article', 960, 540],
  ['#no-limits', 960, 540],
  ['?find=munich', 960, 540],
  ['?src=http://localhost:4401/a-file.json', 960, 540],
  ['?src=http://localhost:4401/a-file.json&mode=article', 360, 640],
  [packed(FILE), 960, 540],
] as const;

for (const [asked, width, height] of FRAMES) {
  test(`a frame of ${width} × ${height} stays where it is as its scripts come late: ${asked.slice(0, 40)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await watchShifts(page);
    await page.route('**/around.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Around</title><iframe title="Timeline" src="/embed/${asked}" width="${width}" height="${height}"></iframe>`,
      }),
    );
    const embed = (): Frame | undefined => page.frames().find((frame) => frame.url().includes('/embed/'));
    const whenDrawn = async (): Promise<void> => {
      const frame = embed();
      if (frame)
        await frame
          .locator('#anno')
          .waitFor({ state: 'attached' })
          .then(() => drawn(frame));
    };
    // Each part, and the file, once what was there before it has been drawn.
    await page.route('**/embed/*.js', async (route) => {
      await whenDrawn();
      await route.continue();
    });
    await page.route(
      ({ pathname }) => pathname === '/a-file.json',
      async (route) => {
        await whenDrawn();
        await route.fulfill({ json: FILE });
      },
    );
    await page.goto('/around.html', { waitUntil: 'commit' });
    await page.frameLocator('iframe').locator('html[data-anno-ready]').waitFor({ state: 'attached' });
    const frame = embed();
    if (!frame) throw new Error('expected the frame, found none');
    expect(await shiftIn(frame)).toBeLessThanOrEqual(MOST);
  });
}
