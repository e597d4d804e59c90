import type { Page } from '@playwright/test';
import { excerpt, expect, mark, openTimeline, test, timeline } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SAID = 'From “China invokes Minsk at Munich” to “Russia invades Ukraine”: 5 days.';

test('Shift and a click on a second mark say how long it is between two events', async ({ page }) => {
  await openTimeline(page);
  const marks = await timeline(page).locator('[data-event]').count();
  await mark(page, 'Minsk Agreement signed').click();
  await mark(page, 'Russia invades Ukraine').click({ modifiers: ['Shift'] });
  await expect(page.getByText(/^From “/)).toHaveText(
    'From “Minsk Agreement signed” to “Russia invades Ukraine”: about 7.5 years.',
  );
  await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText('Minsk Agreement signed');
  await expect(timeline(page).locator('[data-part="measure"] line')).toHaveCount(1);
  expect(page.context().pages()).toHaveLength(1);
  await expect(page).toHaveURL(/\?measure=minsk-agreement\.\.invasion#minsk-agreement$/);
  await page.reload();
  await expect(timeline(page).locator('[data-part="measure"] line')).toHaveCount(1);
  await page.goBack();
  await expect(timeline(page).locator('[data-part="measure"] line')).toHaveCount(0);
  await expect(timeline(page).locator('[data-event]')).toHaveCount(marks);
});

test('by keyboard alone: Shift and Enter, and Escape ends it before anything else', async ({ page }) => {
  await openTimeline(page);
  await mark(page, 'China invokes Minsk at Munich').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText('choose another')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(mark(page, 'Russia invades Ukraine')).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText(/^From “/)).toHaveText(SAID);
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^From “/)).toHaveCount(0);
  await expect(mark(page, 'Russia invades Ukraine')).toBeFocused();
});

test('by touch: from the passage to the mark that is tapped next', async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await openTimeline(page, './#minsk-at-munich');
  await page.getByRole('button', { name: 'Measure from here' }).tap();
  await mark(page, 'Russia invades Ukraine').tap();
  await expect(page.getByText(/^From “/)).toHaveText(SAID);
  await page.getByRole('button', { name: 'Stop measuring' }).tap();
  await expect(page.getByText(/^From “/)).toHaveCount(0);
  await mark(page, 'Russia invades Ukraine').tap();
  await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText('Russia invades Ukraine');
});

test('each name shows its date where one points at it, below it and inside the stage', async ({ page }) => {
  await openTimeline(page);
  await expectDatesInside(page);
});

test('a name that has room beside it shows its date there at once', async ({ page }) => {
  await openTimeline(page);
  const names = await page.locator('.anno-stage a[data-event] [data-beside]').all();
  expect(names.length).toBeGreaterThanOrEqual(9);
  for (const name of names) {
    const date = await name.evaluate((label) => getComputedStyle(label, '::after').content);
    const words = await name.evaluate((label) => label.closest('a')?.getAttribute('aria-label') ?? '');
    expect(date.length).toBeGreaterThan(5);
    expect(words).toContain(date.slice(1, -1));
  }
});

test('a name that is longer than the plot has more lines where one points at it', async ({ page }) => {
  const title = 'The long name of a small thing that happened in a village by the river '.repeat(6).trim();
  const events = [
    { title, date: '1914-06-28' },
    { title: 'After', date: '1915' },
    { title: `${title}, again`, date: '1916-02' },
  ];
  await page.route(
    ({ pathname }) => pathname.endsWith('/long-names.json'),
    (route) => route.fulfill({ json: { title: 'Long names', events } }),
  );
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.goto('./open/?src=/long-names.json');
  await expect(page.locator('.anno-stage')).toHaveAttribute('data-measured');
  await expectDatesInside(page);
});

/** Points at each name: its date stands below it, and both are inside the plot, whole. */
async function expectDatesInside(page: Page): Promise<void> {
  const names = await page.locator('.anno-stage a[data-event] [data-part="label"]').all();
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) {
    await name.hover();
    const date = await name.evaluate((label) => getComputedStyle(label, '::after').content);
    const words = await name.evaluate((label) => label.closest('a')?.getAttribute('aria-label') ?? '');
    expect(words).toContain(date.slice(1, -1));
    expect(date.length).toBeGreaterThan(5);
    const isInside = await name.evaluate((label) => {
      const [box, plot] = [label, label.closest('.anno-plot')].map((each) => each?.getBoundingClientRect());
      if (!box || !plot) return false;
      return box.left >= plot.left - 9 && box.right <= plot.right + 9 && box.bottom <= plot.bottom;
    });
    expect(isInside, words).toBe(true);
  }
}
