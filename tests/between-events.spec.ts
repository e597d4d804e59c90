import type { Page } from '@playwright/test';
import {
  boxOf,
  centreOf,
  dot,
  drag,
  excerpt,
  expect,
  list,
  mark,
  openTimeline,
  playhead,
  test,
  timeline,
} from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const CHOSEN = 'China invokes Minsk at Munich';
const BEFORE = 'The import level Russia later regains';
const AFTER = '“No limits” friendship announced';

const heading = (page: Page) => excerpt(page).getByRole('heading', { level: 2 });
const historyLength = (page: Page) => page.evaluate(() => history.length);

/** A place on the axis where nothing is dated: between 2019 and February 2022. */
async function emptyStretch(page: Page) {
  const [before, after] = [await centreOf(dot(page, BEFORE)), await centreOf(dot(page, AFTER))];
  const grip = await boxOf(playhead(page));
  return { x: Math.round(before.x + (after.x - before.x) * 0.6), y: grip.y + 24 };
}

/** Drags the playhead into an empty stretch. */
async function scrubAway(page: Page): Promise<void> {
  const { x, y } = await centreOf(playhead(page));
  await drag(page, { x, y }, await emptyStretch(page));
}

/** Nothing on the page speaks of an event as of the one at the playhead. */
async function expectNoEvent(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(/^In (\w+ )?20(19|20|21)$/);
  await expect(excerpt(page).getByRole('blockquote')).toHaveCount(0);
  await expect(page.locator('[aria-current], [data-shown]')).toHaveCount(0);
  await expect(timeline(page).locator('.links path, .kind')).toHaveCount(0);
  await expect(page).toHaveURL(/\?at=20(19|20|21)[\dTZ:-]*$/);
  const date = (await heading(page).textContent())?.replace(/^In /, '');
  await expect(playhead(page)).toHaveAttribute('aria-valuetext', date ?? '');
}

test.describe('a reader who has chosen an event and drags the playhead away', () => {
  test('reads where the playhead stands, and so does whoever opens the address', async ({
    page,
    openPage,
  }) => {
    await openTimeline(page);
    await mark(page, CHOSEN).click();
    await scrubAway(page);
    await expectNoEvent(page);
    const other = await openPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    await openTimeline(other, page.url());
    await expectNoEvent(other);
    await expect(excerpt(other)).toHaveText((await excerpt(page).textContent()) ?? '');
    expect(other.url()).toBe(page.url());
  });

  test('goes back to it in one step, and forward again', async ({ page }) => {
    await openTimeline(page);
    await mark(page, CHOSEN).click();
    await expect(page).toHaveURL(/#minsk-at-munich$/);
    const before = await historyLength(page);
    await scrubAway(page);
    await expectNoEvent(page);
    expect(await historyLength(page)).toBe(before + 1);
    const said = await excerpt(page).textContent();
    await page.goBack();
    await expect(heading(page)).toHaveText(CHOSEN);
    await expect(mark(page, CHOSEN)).toHaveAttribute('aria-current', 'true');
    await expect(playhead(page)).toHaveAttribute('aria-valuetext', `19 February 2022: ${CHOSEN}`);
    await page.goForward();
    await expectNoEvent(page);
    await expect(excerpt(page)).toHaveText(said ?? '');
  });

  test('keeps it while only the view moves', async ({ page }) => {
    await openTimeline(page);
    await mark(page, CHOSEN).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('radio', { name: 'Even', exact: true }).check();
    await expect(page).toHaveURL(/scale=even#minsk-at-munich$/);
    await expect(mark(page, CHOSEN)).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('a choice ends, and Back brings it again, when the playhead leaves by', () => {
  const WAYS: Record<string, (page: Page) => Promise<void>> = {
    'a click on the axis': async (page) => {
      const { x, y } = await emptyStretch(page);
      await page.mouse.click(x, y);
    },
    'a key': (page) => playhead(page).press('ArrowLeft'),
    'a key with Shift': (page) => playhead(page).press('Shift+ArrowLeft'),
    'a scroll of the list': async (page) => {
      const { x, y } = await boxOf(list(page));
      await page.mouse.move(x + 100, y + 40);
      // A scroll that comes while the list still follows the playhead is not the reader's.
      await expect(async () => {
        await page.mouse.wheel(0, -200);
        await expect(heading(page)).not.toHaveText(CHOSEN, { timeout: 500 });
      }).toPass();
    },
  };
  for (const [way, leave] of Object.entries(WAYS)) {
    test(way, async ({ page }) => {
      await openTimeline(page);
      await mark(page, CHOSEN).click();
      await expect(page).toHaveURL(/#minsk-at-munich$/);
      // The list has gone to it.
      const entry = list(page).locator('#minsk-at-munich');
      await expect
        .poll(async () => Math.abs((await boxOf(entry)).y - (await boxOf(list(page))).y))
        .toBeLessThan(12);
      await leave(page);
      await expect(page).toHaveURL(/\?at=[^#]+$/);
      await expect(page.locator('[aria-current]')).toHaveCount(0);
      await expect(heading(page)).not.toHaveText(CHOSEN);
      await page.goBack();
      await expect(heading(page)).toHaveText(CHOSEN);
      await expect(mark(page, CHOSEN)).toHaveAttribute('aria-current', 'true');
    });
  }
});

test.describe('between events the pane has', () => {
  test('a sentence of what is under way, and the events before and after, as links', async ({ page }) => {
    await openTimeline(page, './?from=2019-01&to=2020-12&at=2019-12-10');
    await expect(heading(page)).toHaveText('In December 2019');
    await expect(excerpt(page).getByRole('paragraph')).toHaveText(
      'two under way, The import level Russia later regains among them.',
    );
    const before = excerpt(page).getByRole('link', { name: 'Previous event' });
    const after = excerpt(page).getByRole('link', { name: 'Next event' });
    await expect(before).toContainText(/about 11 months ago.*The import level Russia later regains/s);
    await expect(after).toContainText(/about 2 years later.*“No limits” friendship announced/s);
    await after.click();
    await expect(heading(page)).toHaveText(AFTER);
    await expect(page).toHaveURL(/#no-limits$/);
    await page.goBack();
    await expect(heading(page)).toHaveText('In December 2019');
    await excerpt(page).getByRole('link', { name: BEFORE, exact: true }).click();
    await expect(heading(page)).toHaveText(BEFORE);
  });

  test('the same in Chinese', async ({ page }) => {
    await page.goto('./zh-Hant/?from=2019-01&to=2020-12&at=2019-12-10');
    const pane = page.getByRole('region', { name: '摘錄' });
    await expect(pane.getByRole('heading', { level: 2 })).toHaveText('2019年12月');
    await expect(pane.getByRole('paragraph')).toHaveText(/^兩件事進行中，包括.+；約4至6年前結束：.+。$/);
    await expect(pane.getByRole('link', { name: '下一個事件' })).toContainText('年');
  });

  test('no more of an address that names an event elsewhere than its date', async ({ page }) => {
    await openTimeline(page, './?at=2019-12-10#invasion');
    await expect(heading(page)).toHaveText('In 2019');
    await expect(page).toHaveURL(/\?at=2019-12-10$/);
    await expect(page.locator('[aria-current], [data-shown]')).toHaveCount(0);
  });
});

test.describe('the history has', () => {
  test('one entry for scrubs that follow each other, another for one after a while', async ({ page }) => {
    await page.clock.install({ time: 0 });
    await openTimeline(page);
    await page.clock.pauseAt(60_000);
    const before = await historyLength(page);
    const { x, y } = await emptyStretch(page);
    await page.mouse.click(x, y);
    await page.clock.runFor(1000);
    await page.mouse.click(x - 12, y);
    await page.clock.runFor(5000);
    expect(await historyLength(page)).toBe(before + 1);
    await page.mouse.click(x + 12, y);
    await page.clock.runFor(1000);
    expect(await historyLength(page)).toBe(before + 2);
  });

  test('one for a drag that rests on its way', async ({ page }) => {
    await page.clock.install({ time: 0 });
    await openTimeline(page);
    await page.clock.pauseAt(60_000);
    const before = await historyLength(page);
    const { x, y } = await emptyStretch(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.clock.runFor(5000);
    await page.mouse.move(x - 12, y);
    await page.clock.runFor(5000);
    expect(await historyLength(page)).toBe(before);
    await page.mouse.up();
    await page.clock.runFor(1000);
    expect(await historyLength(page)).toBe(before + 1);
  });

  test('one for a zoom, and none from Play', async ({ page }) => {
    await page.clock.install({ time: 0 });
    await openTimeline(page);
    await page.clock.pauseAt(60_000);
    const before = await historyLength(page);
    for (const name of ['Zoom in', 'Zoom in']) {
      await page.getByRole('button', { name }).click();
      await page.clock.runFor(1000);
    }
    expect(await historyLength(page)).toBe(before + 1);
    await page.getByRole('button', { name: 'Play' }).click();
    await page.clock.runFor(20_000);
    expect(await historyLength(page)).toBe(before + 1);
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
  });
});

test.describe('on a slide', () => {
  const caption = (page: Page) => page.locator('.caption');

  test('the caption says where the playhead stands, and steps go on from there', async ({ page }) => {
    await page.setViewportSize({ width: 960, height: 540 });
    await page.goto('./embed/?keys=steps#minsk-at-munich');
    await page.locator('html[data-anno-ready]').waitFor();
    await expect(caption(page).getByRole('heading')).toHaveText(CHOSEN);
    const before = await historyLength(page);
    await scrubAway(page);
    await expect(caption(page).getByRole('heading')).toHaveText(/^In (\w+ )?20(19|20|21)$/);
    await expect(caption(page)).toContainText('under way: “Four decades of ties in the making”; ended');
    await expect(page.locator('[aria-current], [data-shown]')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(caption(page).getByRole('heading')).toHaveText(AFTER);
    await scrubAway(page);
    await page.keyboard.press('PageUp');
    await expect(caption(page).getByRole('heading')).toHaveText(BEFORE);
    expect(await historyLength(page)).toBe(before);
  });

  test('an address with a date opens there', async ({ page }) => {
    await page.goto('./embed/?at=2019-12-10');
    await page.locator('html[data-anno-ready]').waitFor();
    await expect(caption(page).getByRole('heading')).toHaveText('In 2019');
  });
});
