import type { Page } from '@playwright/test';
import { chooseLanguage, expect, isReady, openTimeline, test } from './page';

// A site that is published anew has its parts under other names: those of a page that is open are there no more.
test.use({ expectedFault: /404|Failed to fetch dynamically|net::ERR/ });

const told = (page: Page) => page.getByRole('alert').filter({ hasText: 'This page was renewed meanwhile' });

/** From now on no part of the page is found that it has not loaded yet. */
async function renew(page: Page): Promise<() => Promise<void>> {
  const parts = /\/_app\/immutable\/.*\.js$/;
  await page.route(parts, (route) => route.fulfill({ status: 404 }));
  return () => page.unroute(parts);
}

test('a part that is there no more is told of, and a reload keeps the view', async ({ page }) => {
  await openTimeline(page, './?scale=time#invasion');
  const publish = await renew(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(told(page)).toBeVisible();
  await publish();
  await page.getByRole('button', { name: 'Reload' }).click();
  await isReady(page);
  await expect(told(page)).toHaveCount(0);
  await expect(page.locator('a[data-event="invasion"]')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
});

test('what makes a file may be there no more, which is told in the page’s language', async ({ page }) => {
  await openTimeline(page, './uk/');
  await page.getByRole('button', { name: 'Поділитися' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await renew(page);
  await page.getByRole('button', { name: 'PowerPoint для редагування' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'цю сторінку оновили' })).toBeVisible();
});

test('without a network it is no renewal', async ({ page }) => {
  await openTimeline(page);
  await page.route('**/*', (route) => route.abort());
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'there seems to be no network' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);
});

test('a file that no address carries outlasts a reload, and is there in the other language', async ({
  page,
}) => {
  const events = Array.from({ length: 6000 }, (_, nth) => ({
    title: `Letter ${nth * 7919} of ${(nth * 104_729) % 99_991}`,
    date: `${1500 + (nth % 500)}`,
  }));
  const buffer = Buffer.from(JSON.stringify({ title: 'Letters', events }));
  await page.goto('./open/');
  // What is brought before script is there is brought to nobody.
  await expect(page.locator('[data-waits="false"]')).toBeAttached();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'letters.json', mimeType: 'application/json', buffer });
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Letters');
  await page.reload();
  await expect(title).toHaveText('Letters');
  await chooseLanguage(page, '繁體中文');
  await expect(page).toHaveURL(/\/zh-Hant\/open\//);
  await expect(title).toHaveText('Letters');
});
