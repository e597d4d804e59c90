import type { Page } from '@playwright/test';
import {
  EVENTS,
  boxOf,
  centre,
  centreOf,
  dot,
  drag,
  excerpt,
  expect,
  list,
  mark,
  openTimeline,
  placesOf,
  playhead,
  test,
  timeline,
  touch,
  way,
  wheelZoom,
} from './page';

// Where marks are is compared to the pixel, so they must not be on their way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const historyLength = (page: Page) => page.evaluate(() => history.length);

test.describe('along the axis a reader can', () => {
  test('drag the playhead and hear its date in words', async ({ page }) => {
    await openTimeline(page);
    await expect(playhead(page)).toHaveAttribute('aria-valuetext', '2024');
    const grip = await boxOf(playhead(page));
    const start = { x: grip.x + grip.width / 2, y: grip.y + 20 };
    await drag(page, start, { x: start.x - 330, y: start.y });
    await expect(playhead(page)).toHaveAttribute('aria-valuetext', '2020');
    const moved = await boxOf(playhead(page));
    expect(grip.x - moved.x).toBeCloseTo(330, -1);
  });

  test('click to put the playhead there', async ({ page }) => {
    await openTimeline(page);
    const grip = await boxOf(playhead(page));
    await page.mouse.click(grip.x - 400, grip.y + 20);
    const moved = centre(await boxOf(playhead(page)));
    expect(Math.abs(moved.x - (grip.x - 400))).toBeLessThanOrEqual(9);
    await expect(playhead(page)).toHaveAttribute('aria-valuetext', /20\d\d/);
    await expect(playhead(page)).toBeFocused();
  });

  test('come near an event and read it, without a new entry in the history', async ({ page }) => {
    await openTimeline(page);
    const before = await historyLength(page);
    const { y } = await boxOf(playhead(page));
    const { x } = await centreOf(dot(page, 'China publishes its “New Standard Map”'));
    await page.mouse.click(x + 5, y + 20);
    await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(
      'China publishes its “New Standard Map”',
    );
    await expect(playhead(page)).toHaveAttribute(
      'aria-valuetext',
      '28 August 2023: China publishes its “New Standard Map”',
    );
    // The line, for what can be gripped reaches no farther out than the page's margins.
    const line = timeline(page).locator('.playhead');
    const left = await line.evaluate((element) => element.getBoundingClientRect().left);
    expect(Math.abs(left - x)).toBeLessThan(1);
    await expect(page).toHaveURL(/\?at=2023-08-28/);
    expect(await historyLength(page)).toBe(before);
  });

  test('drag the playhead with a finger', async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await openTimeline(page);
    const grip = await boxOf(playhead(page));
    const start = { x: grip.x + grip.width / 2, y: grip.y + 30 };
    await touch(page, way(start, { x: start.x - 150, y: start.y }));
    await expect(playhead(page)).not.toHaveAttribute('aria-valuetext', '2024');
    const moved = centre(await boxOf(playhead(page)));
    expect(Math.abs(start.x - 150 - moved.x)).toBeLessThanOrEqual(10);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.describe('with the playhead in focus a reader can', () => {
  test('go through all fourteen events in time order with the arrows', async ({ page }) => {
    await openTimeline(page);
    const before = await historyLength(page);
    await playhead(page).press('Home');
    for (const { title, date } of EVENTS) {
      await expect(playhead(page)).toHaveAttribute('aria-valuetext', `${date}: ${title}`);
      await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(title);
      await playhead(page).press('ArrowRight');
    }
    for (const { title } of EVENTS.toReversed().slice(1)) {
      await playhead(page).press('ArrowLeft');
      await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(title);
    }
    expect(await historyLength(page)).toBe(before);
  });

  test('reach the first and the last event with Home and End', async ({ page }) => {
    await openTimeline(page);
    await playhead(page).press('Home');
    await expect(excerpt(page)).toContainText('Four decades of ties in the making');
    await playhead(page).press('End');
    await expect(excerpt(page)).toContainText('The limits the alliance may meet');
  });

  test('step by the calendar with Shift', async ({ page }) => {
    await openTimeline(page, './?from=2022-01&to=2022-12&at=2022-03-10');
    const days = async () => Number(await playhead(page).getAttribute('aria-valuenow'));
    await playhead(page).press('Shift+ArrowRight');
    const first = await days();
    await playhead(page).press('Shift+ArrowRight');
    const second = await days();
    await playhead(page).press('Shift+ArrowLeft');
    expect(await days()).toBe(first);
    // A year across 1 080 px: months are the least steps that are wide enough to see.
    expect([28, 30, 31]).toContain(second - first);
    await expect(playhead(page)).toHaveAttribute('aria-valuetext', 'April 2022');
    await playhead(page).press('Shift+ArrowLeft');
    await expect(playhead(page)).toHaveAttribute('aria-valuetext', 'March 2022');
  });
});

test.describe('the phase of each event', () => {
  const PHASES: Record<string, Record<string, string>> = {
    '2000-01-01': { 'relations-in-the-making': 'under-way', 'secret-papers-drawn-up': 'ahead' },
    '2014-09-05': { 'minsk-agreement': 'under-way', 'trade-level-2019': 'ahead' },
    '2014-09-06': { 'minsk-agreement': 'past' },
    '2019-07-01': { 'trade-level-2019': 'under-way' },
    '2022-02-20': {
      'no-limits': 'past',
      'minsk-at-munich': 'past',
      invasion: 'ahead',
      'gas-and-trade': 'possible',
    },
    '2023-06-01': { vehicles: 'under-way', 'standard-map': 'ahead', 'gas-and-trade': 'under-way' },
    '2024-03-20': { 'gas-and-cars': 'past', future: 'possible' },
  };
  for (const [at, phases] of Object.entries(PHASES)) {
    test(`is on its mark with the playhead at ${at}`, async ({ page }) => {
      await openTimeline(page, `./?at=${at}`);
      for (const [id, phase] of Object.entries(phases)) {
        await expect(timeline(page).locator(`[data-event="${id}"]`)).toHaveAttribute('data-phase', phase);
      }
    });
  }

  test('is said in the pane, and first where the record and the essay disagree', async ({ page }) => {
    await openTimeline(page, './?at=2023-06-01');
    await expect(excerpt(page).getByRole('paragraph')).toHaveText(
      'the essay puts China invokes Minsk at Munich here; on record: about 1 year ago; three under way.',
    );
  });

  test('follows the playhead', async ({ page }) => {
    await openTimeline(page);
    const invasion = mark(page, 'Russia invades Ukraine');
    await expect(invasion).toHaveAttribute('data-phase', 'past');
    await playhead(page).press('Home');
    await expect(invasion).toHaveAttribute('data-phase', 'ahead');
  });
});

test.describe('Play', () => {
  /** Opens the page under a clock that only the test moves. */
  async function openAtRest(page: Page): Promise<void> {
    await page.clock.install({ time: 0 });
    await openTimeline(page);
    await page.clock.pauseAt(60_000);
  }

  test('steps through the events with a pause at each, and stops at the last', async ({ page }) => {
    await openAtRest(page);
    const before = await historyLength(page);
    await page.getByRole('button', { name: 'Play' }).click();
    for (const { title } of EVENTS.slice(0, -1)) {
      await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(title);
      await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
      await page.clock.runFor(1000);
      await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(title);
      await page.clock.runFor(1600);
    }
    await expect(excerpt(page)).toContainText('The limits the alliance may meet');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    expect(await historyLength(page)).toBe(before);
  });

  test('becomes Pause, and an arrow takes over from it', async ({ page }) => {
    await openAtRest(page);
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.clock.runFor(10_000);
    await expect(excerpt(page)).toContainText('Four decades of ties in the making');
    await page.getByRole('button', { name: 'Play' }).click();
    await playhead(page).press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  });
});

test.describe('over the lanes a reader can', () => {
  test('drag to pan, and no mark is opened by that', async ({ page }) => {
    await openTimeline(page);
    await wheelZoom(page, 'Russia invades Ukraine', 3);
    const before = await placesOf(page);
    const from = await centreOf(dot(page, 'Russia invades Ukraine'));
    await drag(page, from, { x: from.x + 60, y: from.y });
    const after = await placesOf(page);
    for (const id of ['no-limits', 'minsk-at-munich', 'invasion', 'gas-and-trade']) {
      expect((after[id]?.left ?? NaN) - (before[id]?.left ?? NaN), id).toBeCloseTo(60, 0);
    }
    await expect(page).not.toHaveURL(/#/);
    await expect(mark(page, 'Russia invades Ukraine')).not.toHaveAttribute('aria-current');
  });

  test('turn the wheel to scroll the page, which does not zoom', async ({ page }) => {
    await openTimeline(page);
    await page.setViewportSize({ width: 1280, height: 500 });
    const before = await placesOf(page);
    const { x, y } = await centreOf(dot(page, 'Russia invades Ukraine'));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(100);
    const after = await placesOf(page);
    for (const { id } of EVENTS) expect(after[id]?.left, id).toBe(before[id]?.left);
  });

  test('zoom at the pointer with Ctrl and the wheel', async ({ page }) => {
    for (const title of ['China publishes its “New Standard Map”', 'Russia invades Ukraine']) {
      await openTimeline(page);
      const before = await centreOf(dot(page, title));
      await wheelZoom(page, title, 2);
      expect(Math.abs((await centreOf(dot(page, title))).x - before.x), title).toBeLessThan(2);
    }
  });

  test('zoom by a double click at its place', async ({ page }) => {
    await openTimeline(page);
    const plot = await boxOf(timeline(page).locator('.anno-plot'));
    const { x } = await centreOf(dot(page, 'Minsk Agreement signed'));
    const before = await placesOf(page);
    // Clear of the axis, below the last row.
    await page.mouse.dblclick(x, plot.y + plot.height - 80);
    const after = await placesOf(page);
    expect(after['gas-and-trade']?.width).toBeGreaterThan(1.5 * (before['gas-and-trade']?.width ?? NaN));
    expect(Math.abs((await centreOf(dot(page, 'Minsk Agreement signed'))).x - x)).toBeLessThan(2);
  });

  test('pinch with two fingers to zoom, and drag with one to pan', async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await openTimeline(page);
    const middle = await centreOf(dot(page, 'Russia invades Ukraine'));
    const before = await placesOf(page);
    await touch(
      page,
      way({ x: middle.x - 30, y: middle.y }, { x: middle.x - 90, y: middle.y }),
      way({ x: middle.x + 30, y: middle.y }, { x: middle.x + 90, y: middle.y }),
    );
    const zoomed = await placesOf(page);
    const ratio = (zoomed.invasion?.width ?? NaN) / (before.invasion?.width ?? NaN);
    expect(ratio).toBeCloseTo(3, 1);
    expect(Math.abs((await centreOf(dot(page, 'Russia invades Ukraine'))).x - middle.x)).toBeLessThan(2);
    await touch(page, way(middle, { x: middle.x + 80, y: middle.y }));
    const panned = await placesOf(page);
    expect((panned.invasion?.left ?? NaN) - (zoomed.invasion?.left ?? NaN)).toBeGreaterThan(60);
    await expect(page).not.toHaveURL(/#/);
  });

  test('hide a lane and show it again', async ({ page }) => {
    await openTimeline(page);
    const lane = page.getByRole('button', { name: 'Pulling apart' });
    await lane.click();
    await expect(lane).toHaveAttribute('aria-pressed', 'false');
    await expect(page.getByRole('list', { name: 'Events', exact: true }).getByRole('link')).toHaveCount(10);
    await lane.click();
    await expect(page.getByRole('list', { name: 'Events', exact: true }).getByRole('link')).toHaveCount(14);
  });
});

test.describe('a reader can zoom', () => {
  test('with the buttons', async ({ page }) => {
    await openTimeline(page);
    const whole = await placesOf(page);
    const width = async () => (await placesOf(page)).vehicles?.width ?? NaN;
    const first = await width();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const second = await width();
    expect(second).toBeGreaterThan(first);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect(await width()).toBeCloseTo(second, 0);
    await page.getByRole('button', { name: 'Back to the whole' }).click();
    expect(await placesOf(page)).toEqual(whole);
    await expect(page).toHaveURL(/\/$/);
  });

  test('with + − 0 while the focus is in the timeline, and only then', async ({ page }) => {
    await openTimeline(page);
    const whole = await placesOf(page);
    await list(page).focus();
    for (const key of ['+', '-', '0']) await page.keyboard.press(key);
    expect(await placesOf(page)).toEqual(whole);
    await playhead(page).focus();
    await page.keyboard.press('+');
    const nearer = await placesOf(page);
    expect(nearer.vehicles?.width).toBeGreaterThan(whole.vehicles?.width ?? NaN);
    await page.keyboard.press('+');
    await page.keyboard.press('-');
    expect((await placesOf(page)).vehicles?.width).toBeCloseTo(nearer.vehicles?.width ?? NaN, 0);
    await page.keyboard.press('0');
    expect(await placesOf(page)).toEqual(whole);
  });
});

test.describe('in the overview a reader can', () => {
  test('drag the window and resize it by its ends', async ({ page }) => {
    await openTimeline(page);
    const start = page.getByRole('slider', { name: 'Start of the view' });
    const end = page.getByRole('slider', { name: 'End of the view' });
    const overview = await boxOf(page.getByRole('group', { name: 'Overview' }));
    const from = await centreOf(start);
    await drag(page, from, { x: from.x + overview.width / 2, y: from.y });
    await expect(start).toHaveAttribute('aria-valuenow', '50');
    await expect(end).toHaveAttribute('aria-valuenow', '100');
    const to = await centreOf(end);
    await drag(page, to, { x: to.x - overview.width / 4, y: to.y });
    await expect(end).toHaveAttribute('aria-valuenow', '75');
    const inside = { x: overview.x + overview.width * 0.6, y: from.y };
    await drag(page, inside, { x: inside.x - overview.width / 4, y: inside.y });
    await expect(start).toHaveAttribute('aria-valuenow', '25');
    await expect(end).toHaveAttribute('aria-valuenow', '50');
    await expect(start).toHaveAttribute('aria-valuetext', /20\d\d/);
  });

  test('move its two ends with the keyboard', async ({ page }) => {
    await openTimeline(page);
    const start = page.getByRole('slider', { name: 'Start of the view' });
    const end = page.getByRole('slider', { name: 'End of the view' });
    await start.press('ArrowRight');
    await start.press('ArrowRight');
    await expect(start).toHaveAttribute('aria-valuenow', '4');
    await start.press('ArrowLeft');
    await expect(start).toHaveAttribute('aria-valuenow', '2');
    await end.press('ArrowLeft');
    await expect(end).toHaveAttribute('aria-valuenow', '98');
    await expect(page).toHaveURL(/\?from=.*&to=/);
    await start.press('Home');
    await end.press('End');
    await expect(page).toHaveURL(/\/$/);
  });
});
