import type { FrameLocator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, mark, openTimeline, test } from './page';

test.use({ expectedFault: /^request off the site: (file|blob):/ });

const FOUND = '3 of 14 events, found by “Munich”';
const caption = (frame: FrameLocator | Page) => frame.locator('.caption h2');
const marks = (frame: FrameLocator | Page) => frame.locator('a[data-event]');

/** The code that Share gives of what is shown, for a tool. */
async function codeFor(page: Page, tool: string): Promise<string> {
  await page.getByText('Share', { exact: true }).click();
  await page.getByLabel(tool).check();
  const code = page.getByLabel('Embed code');
  await expect(code).not.toHaveValue('');
  return code.inputValue();
}

/** The code pasted into a page of somebody else, whose frame is then ready. */
async function paste(page: Page, code: string): Promise<FrameLocator> {
  await page.route('**/pasted.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      // A deck of reveal.js makes an address of what waits for its slide.
      body: `<!doctype html><title>Pasted</title>${code.replace('data-src=', 'src=')}`,
    }),
  );
  await page.goto('/pasted.html');
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-anno-ready]').waitFor({ state: 'attached' });
  return frame;
}

test('the code of what was found shows that, says so, and steps through nothing else', async ({ page }) => {
  await openTimeline(page, './?find=Munich');
  const frame = await paste(page, await codeFor(page, 'reveal.js'));
  await expect(frame.getByText(FOUND)).toBeVisible();
  await expect(marks(frame)).toHaveCount(3);
  await frame.getByRole('slider', { name: 'Position in time' }).focus();
  for (const title of [
    'China invokes Minsk at Munich',
    'Munich 2024: Wang Yi defends Russia ties',
    'Secret Russian papers come to light',
  ]) {
    await page.keyboard.press('PageDown');
    await expect(caption(frame)).toHaveText(title);
  }
  // The next press is the deck's.
  await page.keyboard.press('PageDown');
  await expect(caption(frame)).toHaveText('Secret Russian papers come to light');
});

test('a frame leads back to all of its events, which are then its steps', async ({ page }) => {
  await openTimeline(page, './?only=conflict');
  const frame = await paste(page, await codeFor(page, 'reveal.js'));
  await expect(marks(frame)).toHaveCount(1);
  await frame.getByRole('button', { name: 'Show all 14' }).click();
  await expect(marks(frame)).toHaveCount(14);
  await expect(frame.getByRole('button', { name: 'Show all 14' })).toBeHidden();
  await expect(frame.getByRole('slider', { name: 'Position in time' })).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(caption(frame)).toHaveText('Four decades of ties in the making');
});

test('where nothing is found a frame says so, and leads back', async ({ page }) => {
  await page.goto('/embed/?find=nowhere');
  await expect(page.getByText('No event has “nowhere”.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all 14' }).click();
  await expect(marks(page)).toHaveCount(14);
});

test('a frame plays what was found', async ({ page }) => {
  await page.goto('/embed/?find=Munich&ui=full&dwell=200');
  await expect(page.getByText('3 of 14 events')).toBeVisible();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(caption(page)).toHaveText('Secret Russian papers come to light');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('the code for Slidev counts the steps of what was found', async ({ page }) => {
  await openTimeline(page, './?find=Munich');
  expect(await codeFor(page, 'Slidev')).toMatch(/\/embed\/\?find=Munich&amp;sync=\w{6}" :steps="3"/);
});

test('a frame measures what the page measures, and ends it', async ({ page }) => {
  await openTimeline(page, './?measure=minsk-agreement..invasion');
  const frame = await paste(page, await codeFor(page, 'any page'));
  const said = frame.getByText('From “Minsk Agreement signed” to “Russia invades Ukraine”: about 7.5 years');
  await expect(said).toBeVisible();
  const line = frame.locator('[data-part="measure"] line');
  await expect(line).toHaveCount(1);
  await frame.getByRole('button', { name: 'Stop measuring' }).click();
  await expect(said).toBeHidden();
  await expect(line).toHaveCount(0);
});

test('the order of telling, which frames have no room for, is not in their code', async ({ page }) => {
  await openTimeline(page, './?order=telling&find=Munich#munich-60');
  const code = await codeFor(page, 'any page');
  expect(code).toContain('/embed/?find=Munich#munich-60');
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  const frame = await paste(page, code);
  await expect(caption(frame)).toHaveText('Munich 2024: Wang Yi defends Russia ties');
  expect(faults).toEqual([]);
});

test('what a frame does not understand of it is told to whoever wrote the address', async ({ page }) => {
  const told = page.waitForEvent('console', (message) => message.text().startsWith('Anno: '));
  await page.goto('/embed/?only=doubt');
  expect((await told).text()).toBe('Anno: only=doubt: expected conflict');
});

test('the offline copy of what was found opens with it', async ({ page }, testInfo) => {
  await openTimeline(page, './?find=Munich&measure=minsk-at-munich..munich-60');
  await page.getByText('Share', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Offline copy' }).click();
  const path = testInfo.outputPath('offline.html');
  const file = await download;
  await file.saveAs(path);
  expect(readFileSync(path, 'utf8')).toContain('find=Munich');
  await page.goto(pathToFileURL(path).href);
  await page.locator('html[data-anno-ready]').waitFor({ state: 'attached' });
  await expect(page.getByText(FOUND)).toBeVisible();
  await expect(page.getByText(/^From “China invokes Minsk at Munich”/)).toBeVisible();
  await expect(mark(page, 'Minsk Agreement signed')).toHaveCount(0);
});
