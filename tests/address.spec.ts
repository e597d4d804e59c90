import type { Page } from '@playwright/test';
import {
  EVENTS,
  TITLE,
  boxOf,
  drag,
  excerpt,
  expect,
  isReady,
  list,
  mark,
  openTimeline,
  placesOf,
  playhead,
  test,
  timeline,
  wheelZoom,
} from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const marks = (page: Page) => page.getByRole('list', { name: 'Events', exact: true }).getByRole('link');

/** The edges of every mark as far as they are in sight, with the row that each is in. */
async function seen(page: Page): Promise<Record<string, readonly number[]>> {
  const plot = await boxOf(timeline(page).locator('.anno-plot'));
  const inside = (x: number) => Math.min(plot.x + plot.width, Math.max(plot.x, x));
  return Object.fromEntries(
    Object.entries(await placesOf(page)).map(([id, { left, width, top }]) => [
      id,
      [inside(left), inside(left + width), top],
    ]),
  );
}

async function expectSameView(page: Page, other: Page): Promise<void> {
  const [expected, found] = [await seen(page), await seen(other)];
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [id, edges] of Object.entries(expected)) {
    edges.forEach((edge, index) => {
      expect(Math.abs((found[id]?.[index] ?? NaN) - edge), `${id} ${index}`).toBeLessThan(1);
    });
  }
  const grips = await Promise.all([page, other].map(async (each) => (await boxOf(playhead(each))).x));
  expect(Math.abs((grips[0] ?? NaN) - (grips[1] ?? NaN))).toBeLessThan(1);
  for (const attribute of ['aria-valuetext']) {
    await expect(playhead(other)).toHaveAttribute(
      attribute,
      (await playhead(page).getAttribute(attribute)) ?? '',
    );
  }
}

for (const scale of ['Time', 'Gaps closed', 'Even']) {
  test(`a copied address shows the same view on “${scale}”`, async ({ page, openPage }) => {
    await openTimeline(page);
    await page.getByRole('radio', { name: scale, exact: true }).check();
    await mark(page, 'Russia invades Ukraine').click();
    await page.evaluate(() => scrollTo(0, 0));
    await wheelZoom(page, 'Russia invades Ukraine', 2);
    const plot = await boxOf(timeline(page).locator('.anno-plot'));
    // Above the axis, where a drag pans: scrubbed there, the address would name two places one after the other.
    const from = { x: plot.x + 300, y: plot.y + plot.height - 75 };
    await drag(page, from, { x: from.x - 37, y: from.y });
    const axis = await boxOf(playhead(page));
    await page.mouse.click(plot.x + 211, axis.y + 24);
    await expect(page).toHaveURL(/\?from=.+&to=.+&at=[^#]+$/);
    const address = page.url();

    const other = await openPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    await openTimeline(other, address);
    await expectSameView(page, other);
    await expect(excerpt(other)).toHaveText((await excerpt(page).textContent()) ?? '');
    await page.reload();
    await isReady(page);
    await expectSameView(other, page);
    expect(page.url()).toBe(address);
  });
}

test('the address says the day of the event at the playhead', async ({ page }) => {
  await openTimeline(page);
  await playhead(page).press('Home');
  for (let step = 0; step < 2; step += 1) await playhead(page).press('ArrowRight');
  await expect(page).toHaveURL(/\?at=2014-09-05$/);
});

test('the address keeps which lanes are shown', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Pulling apart' }).click();
  await expect(page).toHaveURL(/\?lanes=together,ground$/);
  await page.reload();
  await isReady(page);
  await expect(page.getByRole('button', { name: 'Pulling apart' })).toHaveAttribute('aria-pressed', 'false');
  await expect(marks(page)).toHaveCount(10);
});

test('the address of an event opens it, with the top of the page in sight', async ({ page }) => {
  await openTimeline(page, './#papers-reported');
  await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(
    'Secret Russian papers come to light',
  );
  await expect(playhead(page)).toHaveAttribute('aria-valuetext', /^28 February 2024/);
  await expect(page.getByRole('heading', { name: TITLE })).toBeInViewport();
});

test('an address that is edited by hand is followed', async ({ page }) => {
  await openTimeline(page);
  await page.goto('./#invasion');
  await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText('Russia invades Ukraine');
  await page.goto('./#vehicles');
  await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(
    'China sells Russia over 841,000 vehicles',
  );
  await page.goto('./#nowhere');
  await expect(page.getByRole('status')).toContainText('nowhere');
});

test('the address stays as it is until the reader does something', async ({ page }) => {
  await page.clock.install();
  await openTimeline(page);
  const start = page.url();
  await page.clock.runFor(5000);
  expect(page.url()).toBe(start);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test.describe('what an address says wrongly is told in a notice, on a complete page:', () => {
  const WRONG = {
    '#no-such-event': 'no-such-event',
    '#%E0%A4%A': '%E0%A4%A',
    '?scale=foo': 'scale=foo',
    '?from=2014-13&to=2015': 'from=2014-13',
    '?from=2020&to=2010': 'to=2010',
    '?at=x': 'at=x',
    '?lanes=nope': 'nope',
    '?from=2014': '2014',
  };
  for (const [address, words] of Object.entries(WRONG)) {
    test(address, async ({ page }) => {
      await openTimeline(page, `./${address}`);
      await expect(page.getByRole('status')).toContainText(words);
      await expect(marks(page)).toHaveCount(EVENTS.length);
      await expect(list(page).getByRole('heading', { level: 3 })).toHaveCount(EVENTS.length);
      await expect(mark(page, 'Russia invades Ukraine')).toBeInViewport();
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(page.getByRole('status')).toBeEmpty();
      await expect(page).toHaveURL(/\/$/);
    });
  }

  test('the rest of the address is followed', async ({ page }) => {
    await openTimeline(page, './?scale=even&at=x#invasion');
    await expect(page.getByRole('status')).toContainText('at=x');
    await expect(page.getByRole('radio', { name: 'Even' })).toBeChecked();
    await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText('Russia invades Ukraine');
  });
});
