import type { Page } from '@playwright/test';
import { EVENTS, boxOf, excerpt, expect, list, mark, openTimeline, playhead, test, timeline } from './page';

const heading = (page: Page) => excerpt(page).getByRole('heading', { level: 2 });

test('Tab goes through the page in a sensible order, with one stop for all marks', async ({ page }) => {
  await openTimeline(page);
  const inTimeline = timeline(page);
  const stops = [
    page.getByRole('link', { name: 'The border between China and Russia, 1689–2023' }),
    page.getByRole('link', { name: 'Open your own …' }),
    page.getByRole('link', { name: 'Make your own' }),
    page.locator('.languages > summary'),
    page.getByRole('button', { name: 'Share' }),
    page.locator('.legend summary').filter({ hasText: 'More marks' }),
    ...['Drawing together', 'Background', 'Pulling apart'].map((name) =>
      inTimeline.getByRole('button', { name }),
    ),
    mark(page, 'Four decades of ties in the making'),
    playhead(page),
    inTimeline.getByRole('button', { name: 'Play' }),
    inTimeline.getByRole('slider', { name: 'Start of the view' }),
    inTimeline.getByRole('slider', { name: 'End of the view' }),
    inTimeline.getByRole('button', { name: 'Zoom out' }),
    inTimeline.getByRole('button', { name: 'Zoom in' }),
    inTimeline.getByRole('radio', { name: 'Gaps closed' }),
    page.getByRole('list', { name: 'Notes' }).getByRole('link', { name: 'China invokes Minsk at Munich' }),
    excerpt(page).getByRole('button', { name: 'First event: Begin' }),
    excerpt(page).getByRole('link', { name: 'China invokes Minsk at Munich' }),
    page.getByRole('radio', { name: 'by time' }),
    page.getByRole('searchbox', { name: 'Find' }),
    page.getByRole('search').locator('summary'),
    list(page),
    list(page).getByRole('link', { name: 'Four decades of ties in the making' }),
  ];
  for (const stop of stops) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
    await expect(stop).toBeInViewport();
  }
  for (const stop of stops.toReversed().slice(1)) {
    await page.keyboard.press('Shift+Tab');
    await expect(stop).toBeFocused();
  }
});

test('arrows go from mark to mark in time order, Home and End to the ends', async ({ page }) => {
  await openTimeline(page);
  await mark(page, EVENTS[0].title).focus();
  for (const { title } of EVENTS.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(mark(page, title)).toBeFocused();
  }
  await page.keyboard.press('Home');
  await expect(mark(page, EVENTS[0].title)).toBeFocused();
  await page.keyboard.press('End');
  await expect(mark(page, 'The limits the alliance may meet')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(mark(page, 'Wang Yi: Russian gas, Chinese cars')).toBeFocused();
  await expect(timeline(page).locator('a[data-event][tabindex="0"]')).toHaveCount(1);
});

test('a reader opens an event, follows a link in it, and comes back', async ({ page }) => {
  await openTimeline(page);
  await mark(page, EVENTS[0].title).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  // Of the last event there is none after it.
  await page.keyboard.press('Tab');
  await expect(excerpt(page).getByRole('button', { name: 'Previous event' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(excerpt(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    excerpt(page).getByRole('link', { name: 'Russian gas and trade turn to China' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Russian gas and trade turn to China');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark(page, 'Russian gas and trade turn to China')).toBeFocused();
});

test('a reader goes on from event to event with the button “Next event”', async ({ page }) => {
  await openTimeline(page, './#no-limits');
  await excerpt(page).getByRole('button', { name: 'Next event' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('China invokes Minsk at Munich');
  await expect(heading(page)).toBeFocused();
});

test('a reader chooses the scale with the arrows', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('radio', { name: 'Gaps closed' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Even' })).toBeChecked();
  await expect(timeline(page)).toHaveAttribute('data-scale', 'even');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(timeline(page)).toHaveAttribute('data-scale', 'time');
});

test('a reader plays and pauses with Space', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Play' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect(heading(page)).toHaveText(EVENTS[0].title);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeFocused();
});

test('a mark that is out of sight comes into sight when an arrow reaches it', async ({ page }) => {
  await openTimeline(page, './?from=2024-01&to=2024-03');
  const plot = await boxOf(timeline(page).locator('.anno-plot'));
  await playhead(page).focus();
  for (let step = 0; step < 9; step += 1) {
    await page.keyboard.press('ArrowLeft');
    await expect
      .poll(async () => {
        const { x } = await boxOf(playhead(page));
        return x + 22 >= plot.x && x + 22 <= plot.x + plot.width;
      })
      .toBe(true);
  }
});

for (const width of [390, 1280]) {
  test(`the whole title of a mark in focus can be read at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openTimeline(page);
    await page.evaluate(() => document.fonts.ready);
    const plot = await boxOf(timeline(page).locator('.anno-plot'));
    // What is a bead of its lane's last row has a mark and a name as soon as one comes to it.
    await timeline(page).locator('a.anno-mark').first().focus();
    await page.keyboard.press('Home');
    for (const { title } of EVENTS) {
      await expect(mark(page, title)).toBeFocused();
      const label = mark(page, title).locator('[data-part="label"]');
      // With its length where it is drawn broken and there is room.
      await expect(label).toContainText(title);
      await expect(label).toBeVisible();
      expect(await label.evaluate((box) => box.scrollWidth - box.clientWidth), title).toBeLessThanOrEqual(1);
      const { x, width: labelWidth } = await boxOf(label);
      expect.soft(x, `${title} begins in sight`).toBeGreaterThanOrEqual(plot.x - 1);
      expect.soft(x + labelWidth, `${title} ends in sight`).toBeLessThanOrEqual(plot.x + plot.width + 1);
      await page.keyboard.press('ArrowRight');
    }
  });
}
