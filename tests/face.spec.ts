import { statSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, mark, openTimeline, test, timeline } from './page';

/** A page of the site's own address with an embed in a frame. */
async function openFrame(page: Page, address: string, attributes = ''): Promise<FrameLocator> {
  await page.route('**/around.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Around</title><iframe title="Timeline" src="${address}" width="1280" height="720" ${attributes}></iframe>`,
    }),
  );
  await page.goto('/around.html');
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-anno-ready]').waitFor({ state: 'attached' });
  return frame;
}

/** The fonts that are asked for from now on, by their files. */
function fontsOf(page: Page): string[] {
  const fonts: string[] = [];
  page.on('request', (request) => {
    const file = /[^/]+\.woff2$/.exec(request.url())?.[0];
    if (file !== undefined) fonts.push(file);
  });
  return fonts;
}

test('a frame has the face of the page, in a file of its own of at most 25 kB', async ({ page }) => {
  const fonts = fontsOf(page);
  const frame = await openFrame(page, '/embed/');
  const faces = () =>
    frame
      .locator('html')
      .evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`));
  await expect.poll(faces).toContainEqual(expect.stringMatching(/Source Serif 4 Variable"? loaded/));
  expect(fonts).toEqual(['anno-serif.woff2']);
  expect(statSync('build/embed/anno-serif.woff2').size).toBeLessThanOrEqual(25_000);
});

test('a sandboxed frame, which may have no font, asks for none', async ({ page }) => {
  const fonts = fontsOf(page);
  const frame = await openFrame(page, '/embed/', 'sandbox="allow-scripts"');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  expect(fonts).toEqual([]);
});

test('a frame takes the whole screen by its button and by f, and gives it back', async ({ page }) => {
  const frame = await openFrame(page, '/embed/', 'allow="fullscreen"');
  const isFull = () => frame.locator('html').evaluate(() => document.fullscreenElement !== null);
  const button = frame.getByRole('button', { name: 'Full screen' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect.poll(isFull).toBe(true);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await frame.getByRole('slider', { name: 'Position in time' }).focus();
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
});

test('a frame that may not have the whole screen offers nothing of it', async ({ page }) => {
  const frame = await openFrame(page, '/embed/', 'allow="fullscreen \'none\'"');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Full screen' })).toBeHidden();
});

test('who turns the wheel over the picture is told once how to zoom, and the page scrolls on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openTimeline(page);
  const hint = timeline(page).getByText('Hold Ctrl and turn the wheel to zoom');
  const turn = async () => {
    const { x, y } = (await mark(page, 'Minsk Agreement signed').boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 30, y + 40);
    await page.mouse.move(x + 36, y + 44);
    await page.mouse.wheel(0, 60);
  };
  await turn();
  await expect(hint).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.reload();
  await openTimeline(page);
  await turn();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(hint).toBeHidden();
});

test('nothing is slanted by the browser: Chinese stands upright in page and frame', async ({ page }) => {
  for (const address of ['/zh-Hant/?scale=even', '/embed/zh-Hant/']) {
    await page.goto(address);
    const name = page.locator('.anno-scale-name');
    await expect(name).toBeVisible();
    expect(
      await name.evaluate((element) => getComputedStyle(element).getPropertyValue('font-synthesis-style')),
    ).toBe('none');
  }
});
