import type { Page } from '@playwright/test';
import { boxOf, expect, packed, test } from './page';

const file = packed({
  title: 'At the edge',
  events: [
    { title: 'A war', date: '1914-07-28/1918-11-11' },
    { title: 'A day', date: '1916-07-01' },
    { title: 'A month', date: '1916-08' },
    { title: 'Long ago', date: '1300' },
  ],
});

const stage = (page: Page) => page.getByRole('region', { name: 'At the edge' });
const part = (page: Page, title: string, shape: string) =>
  stage(page).locator(`.anno-mark:has-text("${title}") > [data-shape="${shape}"]`);

for (const [address, viewport] of [
  ['./open/', { width: 1280, height: 720 }],
  ['./open/', { width: 390, height: 844 }],
  ['./embed/', { width: 960, height: 540 }],
] as const) {
  test.describe(`at ${address}, ${viewport.width} px wide, a reader sees`, () => {
    test.use({ viewport });

    test('that a bar goes on outside the view, by a sign beyond the edge', async ({ page }) => {
      await page.goto(`${address}?from=1916-06-01&to=1916-09-30&scale=time${file}`);
      const plot = await boxOf(stage(page).locator('.anno-plot'));
      const [start, end] = [part(page, 'A war', 'beyond-start'), part(page, 'A war', 'beyond-end')];
      const [left, right] = [await boxOf(start), await boxOf(end)];
      expect(Math.abs(left.x + left.width - plot.x)).toBeLessThan(1);
      expect(Math.abs(right.x - plot.x - plot.width)).toBeLessThan(1);
      await expect(part(page, 'A month', 'beyond-end')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    });

    test('a dot at the very edge whole, and none whose middle is outside', async ({ page }) => {
      await page.goto(`${address}?from=1916-07-01T11:30:00Z&to=1916-09-30&scale=time${file}`);
      const dot = part(page, 'A day', 'point');
      const { x, y, width, height } = await boxOf(dot);
      for (const at of [x + 1, x + width - 1]) {
        const seen = await page.evaluate(
          ([left, top]) => document.elementFromPoint(left, top)?.closest('.anno-mark')?.textContent,
          [at, y + height / 2] as const,
        );
        expect(seen).toContain('A day');
      }
      await page.goto(`${address}?from=1916-07-01T12:30:00Z&to=1916-09-30&scale=time${file}`);
      await expect(part(page, 'A month', 'band')).toBeVisible();
      await expect(dot).toHaveCount(0);
    });
  });
}

test('a date whose stretch is too short to be seen looks like no exact day, and the legend says so', async ({
  page,
}) => {
  await page.goto(`./open/?scale=time${file}`);
  const [month, day] = [
    await boxOf(part(page, 'A month', 'middle')),
    await boxOf(part(page, 'A day', 'point')),
  ];
  // Of few events each is drawn larger.
  const factor = await page
    .locator('.anno-field')
    .evaluate((field) => Number(getComputedStyle(field).getPropertyValue('--z')));
  expect([month, day].map(({ width }) => Math.round(width / factor))).toEqual([14, 10]);
  await expect(page.getByText('some time in a stretch too short to see').first()).toBeAttached();
  await page.goto(`./open/?scale=time&from=1916-07-01&to=1916-09-30${file}`);
  await expect(part(page, 'A month', 'middle')).toHaveCSS('inline-size', '3px');
});
