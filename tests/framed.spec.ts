import type { FrameLocator, Page } from '@playwright/test';
import { boxOf, expect, test } from './page';

const HOST = 'http://127.0.0.1:4403/host.html';

test.use({
  expectedFault:
    /^request off the site: http:\/\/127\.0\.0\.1:4403\/|Blocked script execution in .* sandboxed/,
});

/** Opens a page of another site that shows the embed in a frame. */
async function openHost(page: Page, address: string, baseURL: string | undefined): Promise<FrameLocator> {
  const embed = new URL(`/embed/${address}`, baseURL).href;
  await page.goto(`${HOST}?embed=${encodeURIComponent(embed)}`);
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-anno-ready]').waitFor({ state: 'attached' });
  return frame;
}

test('a transparent embed shows the page behind it, in every scheme', async ({ page, baseURL }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const theme of ['auto', 'light', 'dark']) {
      await openHost(page, `?bg=transparent&theme=${theme}`, baseURL);
      const { x, y, width, height } = await boxOf(page.locator('iframe'));
      const pixel = (left: number, top: number) =>
        page.screenshot({ clip: { x: left, y: top, width: 1, height: 1 } });
      const inside = await pixel(x + width - 3, y + height - 3);
      const outside = await pixel(x + width + 3, y + height - 3);
      expect(inside.equals(outside), `${theme} on a ${colorScheme} system`).toBe(true);
    }
  }
});

test('the page keeps its focus while the embed loads, and scrolls under the wheel', async ({
  page,
  baseURL,
}) => {
  await openHost(page, '?keys=steps', baseURL);
  await expect(page.getByLabel('Search')).toBeFocused();
  const { x, y } = await boxOf(page.locator('iframe'));
  await page.mouse.move(x + 200, y + 200);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('who uses a keyboard alone comes in by Tab, and out again', async ({ page, baseURL }) => {
  await openHost(page, '', baseURL);
  const isInside = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  await page.getByLabel('Search').focus();
  await page.keyboard.press('Tab');
  expect(await isInside()).toBe(true);
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(false);
  }).toPass({ timeout: 5000, intervals: [50] });
});

test('a frame that is nothing at first fits once it is something', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    addEventListener('DOMContentLoaded', () => {
      const frame = document.querySelector('iframe');
      if (frame) Object.assign(frame.style, { width: '0', height: '0' });
    });
  });
  const frame = await openHost(page, '', baseURL);
  await page.locator('iframe').evaluate((late) => late.removeAttribute('style'));
  await expect(frame.locator('.anno-stage[data-measured]')).toBeVisible();
  await expect
    .poll(() => frame.locator('.sheet').evaluate((sheet) => Math.round(sheet.getBoundingClientRect().width)))
    .toBe(800);
  expect(await frame.locator('.sheet').innerHTML()).not.toMatch(/NaN|Infinity/);
});

test('a sandbox without scripts shows every event, and one with scripts the timeline', async ({
  page,
  baseURL,
}) => {
  await openHost(page, '?step=2', baseURL);
  for (const [tokens, isScripted] of [
    ['', false],
    ['allow-scripts', true],
  ] as const) {
    await page.locator('iframe').evaluate((frame, sandbox) => {
      frame.setAttribute('sandbox', sandbox);
      frame.setAttribute('src', `${frame.getAttribute('src')}&again`);
    }, tokens);
    const frame = page.frameLocator('iframe');
    if (isScripted) await expect(frame.locator('html')).toHaveAttribute('data-anno-ready');
    else await expect(frame.locator('li[id="minsk-agreement"]')).toBeVisible();
  }
});

test.describe('a chronology from elsewhere', () => {
  const from = (path: string, more = '') => `?src=http://127.0.0.1:4403/${path}${more}`;

  test('is shown like any other, and its text is text', async ({ page, baseURL }) => {
    const frame = await openHost(page, from('moon.json', '&step=2'), baseURL);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('To the Moon');
    await expect(frame.getByRole('heading', { level: 2 })).toHaveText('First footprint');
    await expect(frame.getByRole('link', { name: '<img src=x onerror=alert(1)>, ' })).toHaveCount(1);
    await expect(frame.locator('img')).toHaveCount(0);
  });

  for (const [path, more, words] of [
    ['mistaken.json', '', /event 1 “First footprint”: date: expected a day from 01 to 28 that 1969-02 has/],
    ['words.txt', '', /This is text without a table/],
    ['large.json', '&limit=1', /over the limit of 1 MB/],
    ['own/moon.json', '', /does not let other sites read it/],
    ['nowhere.json', '', /the server answered 404/],
  ] as const) {
    test.describe(`which ${path} is not`, () => {
      test.use({ expectedFault: /127\.0\.0\.1:4403|Failed to load resource/ });
      test(`says why: ${words.source.slice(0, 30)}`, async ({ page, baseURL }) => {
        const frame = await openHost(page, from(path, more), baseURL);
        await expect(frame.getByRole('main').getByRole('alert')).toContainText(words);
        await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(1);
      });
    });
  }

  test('from an address of another kind is refused', async ({ page, baseURL }) => {
    const frame = await openHost(page, '?src=javascript:alert(1)', baseURL);
    await expect(frame.getByRole('alert')).toContainText('A timeline cannot be loaded from this address');
  });
});
