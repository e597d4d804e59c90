import type { Page } from '@playwright/test';
import { expect, test } from './page';

const MONTHS = [
  'Jan.',
  'February',
  'Mar',
  'April',
  'May',
  'June',
  'July',
  'Aug',
  'Sept.',
  'Oct',
  'Nov',
  'Dec',
];

function table(name: string, count: number) {
  const rows = Array.from({ length: count }, (_, nth) => {
    const day = `${1 + (nth % 28)} ${MONTHS[nth % 12] ?? ''} ${1500 + (nth % 500)}`;
    return `${day},Letter ${nth},"To the ${nth % 90}th house, about the harbour",Place ${nth % 9}`;
  });
  const text = ['Date,Title,Text,Category', ...rows].join('\n');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

async function bring(page: Page, file: ReturnType<typeof table>): Promise<void> {
  // What is brought before script is there is brought to nobody.
  await expect(page.locator('[data-waits="true"]')).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles(file);
}

async function isShown(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name, { timeout: 30_000 });
  await expect(page.getByRole('region', { name, exact: true })).toHaveAttribute('data-measured');
}

test.describe('a large file', () => {
  test('may be given up while it is read, and another is read then', async ({ page }) => {
    await page.goto('./open/');
    await bring(page, table('letters.csv', 40_000));
    const progress = page.getByRole('progressbar', { name: 'Reading letters.csv' });
    // On a page that reads by itself the click would come when all is shown.
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(progress).toHaveCount(0);
    await bring(page, table('postcards.csv', 20));
    await isShown(page, 'Postcards');
  });

  test('says how much of it is read, and is shown as a whole', async ({ page }) => {
    await page.goto('./open/');
    await page.evaluate(() => {
      const told = new Set<number>();
      const look = () => {
        const bar = document.querySelector('progress');
        if (bar && bar.position > 0) told.add(bar.position);
        document.documentElement.dataset.told = String(told.size);
      };
      new MutationObserver(look).observe(document, {
        subtree: true,
        childList: true,
        attributeFilter: ['value'],
      });
    });
    await bring(page, table('letters.csv', 20_000));
    await isShown(page, 'Letters');
    expect(Number(await page.locator('html').getAttribute('data-told'))).toBeGreaterThan(0);
  });
});
