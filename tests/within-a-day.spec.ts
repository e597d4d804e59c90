import type { Page } from '@playwright/test';
import { expect, packed, playhead, test } from './page';

const TIMES = ['14:00:05', '14:00:10', '14:00:25', '14:04:00', '14:04:02', '14:19:30', '14:44:59'];
const file = packed({
  title: 'A call',
  events: TIMES.map((time, place) => ({ title: `Call ${place + 1}`, date: `2022-06-23T${time}Z` })),
});

const stage = (page: Page) => page.getByRole('region', { name: 'A call' });

const labels = async (page: Page, level: 'unit' | 'parent') => {
  const isParent = '[data-level="parent"]';
  const ticks = stage(page).locator(
    `[data-part="tick"]${level === 'parent' ? isParent : `:not(${isParent})`} text`,
  );
  return (await ticks.allTextContents()).filter((label) => label !== '');
};

for (const address of ['./open/', './embed/']) {
  test.describe(`within three quarters of an hour, at ${address}, a reader sees`, () => {
    const open = async (page: Page, query = '') => {
      await page.goto(address + query + file);
      await expect(stage(page).locator('[data-part="tick"]').first()).toBeVisible();
    };

    test('minutes on the axis, the day once with its clock, and the playhead’s time', async ({ page }) => {
      await open(page);
      const ticks = await labels(page, 'unit');
      expect(ticks.length).toBeGreaterThan(3);
      for (const label of ticks) expect(label).toMatch(/^14:\d\d$/);
      expect(await labels(page, 'parent')).toEqual(['23 June 2022, UTC']);
      await expect(playhead(page)).toHaveAttribute('aria-valuetext', '23 June 2022, 14:45 UTC');
      await playhead(page).press('Home');
      await expect(playhead(page)).toHaveAttribute('aria-valuetext', '23 June 2022, 14:00:05 UTC: Call 1');
      await playhead(page).press('Shift+ArrowRight');
      await expect(playhead(page)).toHaveAttribute('aria-valuetext', /^23 June 2022, 14:05 UTC/);
    });

    test('each event’s own time where they are evenly spaced', async ({ page }) => {
      await open(page, '?scale=even');
      expect(await labels(page, 'unit')).toEqual(TIMES);
    });

    test('seconds where she comes near, and no more than a second', async ({ page }) => {
      await open(page, '?from=2022-06-23T14:00:00Z&to=2022-06-23T14:00:11Z');
      expect(await labels(page, 'unit')).toEqual(expect.arrayContaining(['14:00:05', '14:00:10']));
      await open(page, '?at=2022-06-23T14:00:10Z&from=2022-06-23T14:00:10Z&to=2022-06-23T14:00:10Z');
      await expect(playhead(page)).toHaveAttribute('aria-valuetext', '23 June 2022, 14:00:10 UTC: Call 2');
    });
  });
}

test('the buttons for zoom say when there is no nearer and no farther', async ({ page }) => {
  await page.goto(`./open/?scale=time${file}`);
  const nearer = page.getByRole('button', { name: 'Zoom in' });
  const farther = page.getByRole('button', { name: 'Zoom out' });
  await expect(farther).toBeDisabled();
  await expect(nearer).toBeEnabled();
  for (let turn = 0; turn < 20; turn += 1) await nearer.click({ force: true });
  await expect(nearer).toBeDisabled();
  await expect(farther).toBeEnabled();
});
