import AxeBuilder from '@axe-core/playwright';
import { faultsOf } from './axe';
import { boxOf, dot, excerpt, expect, isReadyIn, packed, test } from './page';

const DAYS = ['2024-02', '2025-05', '2026-01', '2026-06', '2026-12', '2027-09'];
const events = DAYS.map((date, place) => ({ title: `Step ${place + 1}`, date }));
const plan = (more: object) => packed({ title: 'A plan', events, ...more });
const TODAY = '2026-04-15T12:00:00Z';

const today = '[data-part="today"]';

test.describe('what an author lets a timeline open on', () => {
  const FILE = plan({ opening: { scale: 'even', from: '2025', to: '2026-08', event: 'step-3' } });

  test('is what a reader sees first, and may leave', async ({ page }) => {
    await page.goto(`./open/${FILE}`);
    await isReadyIn(page, 'A plan');
    await expect(page.getByRole('radio', { name: 'Even' })).toBeChecked();
    await expect(excerpt(page).getByRole('heading', { name: 'Step 3' })).toBeVisible();
    await expect(dot(page, 'Step 1')).not.toBeInViewport();
    await expect(dot(page, 'Step 4')).toBeInViewport();
    // All of it and nothing chosen has an address, since none at all would be what the author wants.
    await page.getByRole('button', { name: 'Back to the whole' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\?from=\.\.&to=\.\./);
    await page.reload();
    await isReadyIn(page, 'A plan');
    await expect(dot(page, 'Step 1')).toBeInViewport();
    await expect(page.getByRole('radio', { name: 'Even' })).toBeChecked();
  });

  test('gives way to what an address asks for', async ({ page }) => {
    await page.goto(`./open/?event=step-1${FILE}`);
    await isReadyIn(page, 'A plan');
    await expect(excerpt(page).getByRole('heading', { name: 'Step 1' })).toBeVisible();
    await expect(dot(page, 'Step 6')).toBeInViewport();
  });

  test('holds in a frame', async ({ page }) => {
    await page.goto(`./embed/${FILE}`);
    await page.locator('html[data-anno-ready]').waitFor();
    await expect(page.locator('[aria-current="true"]')).toHaveAttribute('data-event', 'step-3');
    await expect(page.locator('[data-event="step-1"]')).not.toBeInViewport();
  });
});

test.describe('a line for the present day', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
  });

  for (const place of ['./open/', './embed/']) {
    test(`stands where it is, with its word above the lanes, in ${place}`, async ({ page }) => {
      await page.goto(`${place}?scale=time${plan({ today: true })}`);
      await page.locator(today).waitFor();
      const line = await boxOf(page.locator(today));
      const before = await boxOf(page.locator('[data-event="step-3"]'));
      const after = await boxOf(page.locator('[data-event="step-4"]'));
      expect(line.x).toBeGreaterThan(before.x + before.width / 2);
      expect(line.x).toBeLessThan(after.x + after.width);
      const word = page.getByText('Today', { exact: true });
      await expect(word).toBeInViewport({ ratio: 0.99 });
      const name = await boxOf(page.locator('[data-event="step-1"] [data-part="label"]'));
      expect(name.y).toBeGreaterThanOrEqual((await boxOf(word)).y + 14);
      await expect(page.getByRole('img', { name: 'Today, 15 April 2026' })).toBeAttached();
      expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
    });
  }

  test('is pointed to where it is out of sight', async ({ page }) => {
    await page.goto(`./open/?scale=time&from=2024&to=2025${plan({ today: true })}`);
    await isReadyIn(page, 'A plan');
    await expect(page.locator('.anno-today-word')).toHaveAttribute('data-beyond', 'end');
    await expect(page.locator('.anno-today-word')).toBeInViewport({ ratio: 0.99 });
    await expect(page.locator(today)).toHaveCount(0);
  });

  test('is on no paper, which is read on other days', async ({ page }) => {
    await page.goto(`./open/?scale=time${plan({ today: true })}`);
    await page.locator(today).waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(today)).toBeHidden();
    await expect(page.getByText('Today', { exact: true })).toBeHidden();
  });

  test('is not there where nobody asks for it', async ({ page }) => {
    await page.goto(`./open/?scale=time${plan({})}`);
    await isReadyIn(page, 'A plan');
    await expect(page.locator('.anno-today-word')).toHaveCount(0);
  });
});
