import type { Page } from '@playwright/test';
import { boxOf, expect, mark, openTimeline, placesOf, test, timeline } from './page';

const YEAR = './?from=2022&to=2022';
const LEAST_PITCH_PX = 18;

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

const plotOf = (page: Page) => boxOf(timeline(page).locator('.anno-plot'));
const laneTops = (page: Page) =>
  timeline(page)
    .locator('.anno-lane-name')
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().top));
const topOf = async (page: Page, id: string) => (await placesOf(page))[id]?.top ?? NaN;
/** How far one event's row is below another's. */
const below = async (page: Page, id: string, other: string) =>
  (await topOf(page, id)) - (await topOf(page, other));

/** Drags the lanes back by half of the plot, and keeps them in hand. */
async function dragBack(page: Page): Promise<void> {
  const { x, y, width, height } = await plotOf(page);
  const place = { x: Math.round(x + width * 0.8), y: Math.round(y + height - 80) };
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x - Math.round(width / 2), place.y, { steps: 6 });
}

test('a reader who comes nearer finds the rows in sight one below the other, and each lane’s at its name', async ({
  page,
}) => {
  await openTimeline(page);
  const [whole, names, stage] = [await placesOf(page), await laneTops(page), await boxOf(timeline(page))];
  await openTimeline(page, './?from=2014&to=2014');
  expect((await boxOf(timeline(page))).height).toBe(stage.height);
  const { y } = await boxOf(timeline(page));
  const [first = 0, second = 0, third = 0] = (await laneTops(page)).map((top) => top - y);
  // Of the first lane there is only the name, of two lines.
  expect(second - first).toBeGreaterThan(30);
  const rows = ['relations-in-the-making', 'minsk-agreement', 'secret-papers-drawn-up'] as const;
  const [ties = NaN, minsk = NaN, papers = NaN] = await Promise.all(rows.map((id) => topOf(page, id)));
  // No name beside a bar of the whole width: it stands over it, and takes the place beside the lane’s name.
  const name = await boxOf(mark(page, 'Four decades of ties in the making').locator('[data-part="label"]'));
  expect(Math.abs(name.y - y - second)).toBeLessThan(12);
  expect(ties).toBeGreaterThan(name.y - y);
  expect(ties - second).toBeLessThan(LEAST_PITCH_PX);
  expect(minsk - ties).toBeGreaterThanOrEqual(LEAST_PITCH_PX);
  expect(minsk - ties).toBeLessThanOrEqual(28);
  expect(Math.abs(papers - third)).toBeLessThan(12);
  expect(papers).toBeGreaterThan(minsk);
  await page.getByRole('button', { name: 'Back to the whole' }).click();
  await expect.poll(() => placesOf(page)).toEqual(whole);
  expect(await laneTops(page)).toEqual(names);
});

test('while a hand drags, rows open and none closes before it lets go', async ({ page }) => {
  await openTimeline(page, YEAR);
  expect(await below(page, 'vehicles', 'gas-and-trade')).toBeLessThan(LEAST_PITCH_PX);
  await dragBack(page);
  await expect.poll(() => below(page, 'vehicles', 'gas-and-trade')).toBeGreaterThanOrEqual(LEAST_PITCH_PX);
  expect(await below(page, 'gas-and-trade', 'no-limits')).toBeGreaterThanOrEqual(LEAST_PITCH_PX);
  await page.mouse.up();
  await expect.poll(() => below(page, 'gas-and-trade', 'no-limits')).toBeLessThan(LEAST_PITCH_PX);
  expect(await below(page, 'vehicles', 'gas-and-trade')).toBeGreaterThanOrEqual(LEAST_PITCH_PX);
});

test('turning the wheel closes nothing before it rests', async ({ page }) => {
  await openTimeline(page, './?from=2021&to=2023');
  const before = await placesOf(page);
  const { x, y, width, height } = await plotOf(page);
  await page.mouse.move(Math.round(x + width / 2), Math.round(y + height - 80));
  await page.mouse.wheel(width, 0);
  await expect
    .poll(async () => (await placesOf(page))['no-limits']?.left)
    .not.toBe(before['no-limits']?.left);
  await expect.poll(() => below(page, 'gas-and-trade', 'no-limits')).toBeLessThan(LEAST_PITCH_PX);
});

test('the address gives the same picture as the hand that led to it', async ({ page, openPage }) => {
  await openTimeline(page, YEAR);
  await dragBack(page);
  await page.mouse.up();
  await expect.poll(() => below(page, 'gas-and-trade', 'no-limits')).toBeLessThan(LEAST_PITCH_PX);
  await expect(page).not.toHaveURL(/from=2022&to=2022$/);
  const other = await openPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await openTimeline(other, page.url());
  const tops = async (at: Page) =>
    Object.fromEntries(Object.entries(await placesOf(at)).map(([id, { top }]) => [id, top]));
  expect(await tops(other)).toEqual(await tops(page));
});

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('rows close softly, and what a hand pans is under it at once', async ({ page }) => {
    await openTimeline(page, YEAR);
    await dragBack(page);
    const moving = () =>
      timeline(page).evaluate((stage) =>
        [...stage.querySelectorAll('.mark')].map((mark) => getComputedStyle(mark).transitionProperty),
      );
    expect(new Set(await moving())).toEqual(new Set(['--y']));
    await page.mouse.up();
    await expect.poll(() => below(page, 'gas-and-trade', 'no-limits')).toBeLessThan(LEAST_PITCH_PX);
  });
});
