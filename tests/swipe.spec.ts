import type { FrameLocator, Locator, Page } from '@playwright/test';
import { type Point, boxOf, expect, openTimeline, playhead, test, timeline, touch, way } from './page';

const HOST = 'http://127.0.0.1:4403/code.html';
const UP_PX = 160;
const ACROSS_PX = 120;
// An article that is higher than its frame scrolls there first.
const HEIGHTS = { slide: 540, article: 640 };

test.use({
  expectedFault: /^request off the site: http:\/\/127\.0\.0\.1:4403\//,
  viewport: { width: 1280, height: 720 },
});

/** A page of three frames, one below the other, so that it scrolls. @returns the first */
async function openFrames(
  page: Page,
  baseURL: string | undefined,
  mode: keyof typeof HEIGHTS,
  query = '',
): Promise<FrameLocator> {
  const src = `${new URL('/embed/', baseURL).href}?mode=${mode}${query}`;
  const frames = [1, 2, 3].map(
    (place) =>
      `<iframe title="Timeline ${place}" src="${src}" width="960" height="${HEIGHTS[mode]}"></iframe>`,
  );
  await page.goto(`${HOST}?${new URLSearchParams({ code: frames.join('') })}`);
  const frame = page.frameLocator('iframe').first();
  await frame.locator('html[data-anno-ready]').waitFor();
  return frame;
}

/** A place of an element that nothing lies on, as a finger finds it. */
async function placeOn(element: Locator, share: number): Promise<Point> {
  const { x, y, width, height } = await boxOf(element);
  return { x: x + width * share, y: y + height / 2 };
}

/** Where everything that has a place stands on a stage: marks, ticks, the playhead and the rest; the axis says where lines are broken, and no place. */
function placesOn(frame: FrameLocator): Promise<number[]> {
  return frame
    .locator('.anno-stage [style]:not(.anno-axis)')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().left));
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

for (const mode of ['slide', 'article'] as const) {
  for (const [part, selector, query] of [
    ['the axis', '.anno-axis-band', ''],
    ['the overview', '[data-part="overview"]', '&ui=full&from=2014&to=2023'],
    ['the lanes', '.anno-plot', ''],
  ] as const) {
    test(`a finger that goes up from ${part} of a frame scrolls the page around it, mode=${mode}`, async ({
      page,
      baseURL,
    }) => {
      const frame = await openFrames(page, baseURL, mode, query);
      const before = await placesOn(frame);
      const from = await placeOn(frame.locator(selector), 0.4);
      await touch(page, way(from, { x: from.x + 4, y: from.y - UP_PX }, 12));
      await expect.poll(() => scrolled(page)).toBeGreaterThan(UP_PX / 2);
      const moved = (await placesOn(frame)).filter(
        (left, index) => Math.abs(left - (before[index] ?? 0)) > 0.5,
      );
      expect(moved, 'neither the playhead nor the view has moved').toEqual([]);
    });
  }
}

test('a finger that goes sideways on the axis of a frame scrubs, and the page stays', async ({
  page,
  baseURL,
}) => {
  const frame = await openFrames(page, baseURL, 'slide');
  const slider = frame.getByRole('slider', { name: 'Position in time' });
  const from = await placeOn(frame.locator('.anno-axis-band'), 0.3);
  await touch(page, way(from, { x: from.x + ACROSS_PX, y: from.y - 8 }, 12));
  const first = await slider.getAttribute('aria-valuetext');
  expect(first).not.toBeNull();
  await touch(page, way(from, { x: from.x + 2 * ACROSS_PX, y: from.y - 30 }, 12));
  await expect(slider).not.toHaveAttribute('aria-valuetext', first ?? '');
  expect(await scrolled(page)).toBe(0);
});

test('on the page too: a tap on the axis goes there, sideways scrubs, upwards scrolls', async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 390, height: 700 }, hasTouch: true });
  await openTimeline(page);
  const axis = timeline(page).locator('.anno-axis-band');
  const from = await placeOn(axis, 0.5);
  await page.touchscreen.tap(from.x, from.y);
  const tapped = await playhead(page).getAttribute('aria-valuetext');
  await touch(page, way(from, { x: from.x - 90, y: from.y }, 12));
  await expect(playhead(page)).not.toHaveAttribute('aria-valuetext', tapped ?? '');
  const scrubbed = await playhead(page).getAttribute('aria-valuetext');
  await touch(page, way(from, { x: from.x + 3, y: from.y - UP_PX }, 12));
  await expect.poll(() => scrolled(page)).toBeGreaterThan(UP_PX / 2);
  await expect(playhead(page)).toHaveAttribute('aria-valuetext', scrubbed ?? '');
});
