import type { Page } from '@playwright/test';
import { boxOf, centre, centreOf, dot, expect, openTimeline, playhead, test, timeline } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Whether the playhead has a line, and where that is on the page. */
function lineOf(page: Page): Promise<number | undefined> {
  return timeline(page)
    .locator('.anno-plot')
    .evaluate((plot) => {
      const { content, translate } = getComputedStyle(plot, '::before');
      return content === 'none' ? undefined : plot.getBoundingClientRect().left + parseFloat(translate);
    });
}

test('before anybody has gone anywhere there is no line and no date, and the grip is there to be dragged', async ({
  page,
}) => {
  await openTimeline(page);
  expect(await lineOf(page)).toBeUndefined();
  await expect(timeline(page).locator('[data-head]')).toHaveAttribute('data-head', 'home');
  const grip = await centreOf(playhead(page));
  const { x } = await centreOf(dot(page, 'Russia invades Ukraine'));
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(x, grip.y, { steps: 4 });
  await page.mouse.up();
  expect(Math.abs(((await lineOf(page)) ?? NaN) - x)).toBeLessThan(2);
});

for (const [way, go] of Object.entries<(page: Page) => Promise<void>>({
  'an arrow': (page) => playhead(page).press('ArrowLeft'),
  Play: (page) => page.getByRole('button', { name: 'Play' }).click(),
})) {
  test(`${way} brings the line, and Esc takes it away`, async ({ page }) => {
    await openTimeline(page);
    await go(page);
    await expect.poll(() => lineOf(page)).toBeDefined();
    await playhead(page).press('Escape');
    await expect.poll(() => lineOf(page)).toBeUndefined();
  });
}

for (const [side, view] of [
  ['left', 'from=2023-01&to=2024-04'],
  ['right', 'from=1990&to=2012'],
] as const) {
  test(`out of view on the ${side} its flag stands there, and a press on it brings it back`, async ({
    page,
  }) => {
    await openTimeline(page, `./?${view}&at=2021-03`);
    const field = timeline(page).locator('[data-head]');
    await expect(field).toHaveAttribute('data-head', 'out');
    expect(await lineOf(page)).toBeUndefined();
    const said = await playhead(page).getAttribute('aria-valuetext');
    const at = await playhead(page).getAttribute('aria-valuenow');
    const flag = await boxOf(timeline(page).locator('.flag'));
    await page.mouse.click(centre(flag).x, centre(flag).y);
    await expect(field).toHaveAttribute('data-head', 'seen');
    expect(await lineOf(page)).toBeDefined();
    await expect(playhead(page)).toHaveAttribute('aria-valuenow', at ?? '');
    expect(said).toBeTruthy();
  });
}

test('its grip says that it can be dragged, until it has been', async ({ page }) => {
  await openTimeline(page);
  const said = () =>
    timeline(page)
      .locator('.flag')
      .evaluate((flag) => getComputedStyle(flag, '::after').content);
  await expect.poll(said).toContain('drag');
  await playhead(page).press('ArrowLeft');
  await playhead(page).press('Escape');
  await expect.poll(said).toBe('"‹ ›"');
  await openTimeline(page);
  expect(await said()).toBe('"‹ ›"');
});
