import { expect, isReady, openTimeline, test, timeline } from './page';

test('a reader shares this very view by its link', async ({ page, openPage }) => {
  await openTimeline(page, './?scale=time&from=2022-02&to=2022-03#invasion');
  await page.getByText('Share', { exact: true }).click();
  const link = await page.getByLabel('A link to this view').inputValue();
  const other = await openPage({ viewport: { width: 1280, height: 720 } });
  await other.goto(link);
  await isReady(other);
  await expect(timeline(other)).toHaveAttribute('data-scale', 'time');
  await expect(other.locator('a[data-event="invasion"]')).toHaveAttribute('aria-current', 'true');
});

test('a presenter takes the code of a slide that shows it, and sees it before', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTimeline(page, './#invasion');
  await page.getByText('Share', { exact: true }).click();
  const code = page.getByLabel('Code to embed');
  await expect(code).toHaveValue(
    /data-src="http:\/\/localhost:\d+\/embed\/\?keys=steps#invasion" data-preload/,
  );
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  await page.getByLabel('in any page').check();
  await expect(code).toHaveValue(/^<iframe title="The Sino-Russia Axis, dated" src=/);
  const preview = page.frameLocator('iframe[title="Preview of the embed"]');
  await expect(preview.locator('.caption h2')).toHaveText('Russia invades Ukraine');
});

test('in Chinese the embed is the Chinese one', async ({ page }) => {
  await openTimeline(page, './zh-Hant/');
  await page.getByText('分享', { exact: true }).click();
  await expect(page.getByLabel('嵌入程式碼')).toHaveValue(/\/embed\/zh-Hant\/\?keys=steps/);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'zh-Hant');
});

test('without a clipboard the code is selected, to be copied by key', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openTimeline(page);
  await page.getByText('Share', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy code' }).click();
  const selected = await page
    .getByLabel('Code to embed')
    .evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.selectionEnd - field.selectionStart : 0,
    );
  expect(selected).toBeGreaterThan(100);
});
