import type { Page } from '@playwright/test';
import {
  boxOf,
  drag,
  excerpt,
  expect,
  list,
  mark,
  openTimeline,
  packed,
  playhead,
  test,
  timeline,
  windowWidth,
} from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const heading = (page: Page) => excerpt(page).getByRole('heading', { level: 2 });
const whole = (page: Page) => page.getByRole('button', { name: 'Back to the whole' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const scale = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** What of a view a reader would miss. */
async function view(page: Page) {
  const shown = await excerpt(page).getAttribute('data-shown');
  const chosen = await timeline(page).locator('[aria-current]').count();
  const lanes = await timeline(page).locator('[aria-pressed="false"]').count();
  const kind = await timeline(page).getAttribute('data-scale');
  const at = await playhead(page).getAttribute('aria-valuetext');
  return { shown, chosen, lanes, kind, at, width: Math.round(await windowWidth(page)) };
}

const FILE = {
  title: 'Brought along',
  events: ['2001-02', '2003-05-06', '2010'].map((date, place) => ({ title: `Event ${place}`, date })),
};

for (const [where, address] of [
  ['the essay', './'],
  ['a file of one’s own', `./open/${packed(FILE)}`],
] as const) {
  test(`Back undoes each thing that was done with ${where}, and Forward does it again`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.anno-stage')).toHaveAttribute('data-measured');
    const stage = page.locator('.anno-stage');
    const overview = stage.getByRole('slider', { name: 'Start of the view' });
    const seen = async () => ({
      address: page.url(),
      kind: await stage.getAttribute('data-scale'),
      at: await playhead(page).getAttribute('aria-valuetext'),
      from: await overview.getAttribute('aria-valuetext'),
      shown: await excerpt(page).getAttribute('data-shown'),
      chosen: await stage.locator('[aria-current]').count(),
    });
    const steps: Awaited<ReturnType<typeof seen>>[] = [await seen()];
    const done = async (act: () => Promise<void>) => {
      const before = page.url();
      await act();
      await expect(page).not.toHaveURL(before);
      steps.push(await seen());
    };
    const plot = await boxOf(stage.locator('.anno-plot'));
    await done(() => button(page, 'Zoom in').click());
    await done(() => drag(page, { x: plot.x + 400, y: plot.y + 4 }, { x: plot.x + 330, y: plot.y + 4 }));
    await done(() => scale(page, 'Even').check());
    await done(() => playhead(page).press('Shift+ArrowLeft'));
    await done(() => stage.locator('[data-event]').first().press('Enter'));
    await done(() => whole(page).click());
    const entries = await page.evaluate(() => history.length);
    for (const step of steps.toReversed().slice(1)) {
      await page.goBack();
      await expect(page).toHaveURL(step.address);
      await expect.poll(seen).toEqual(step);
    }
    for (const step of steps.slice(1)) {
      await page.goForward();
      await expect.poll(seen).toEqual(step);
    }
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });
}

test('what follows at once is an entry of its own where it is of another kind', async ({ page }) => {
  await openTimeline(page);
  const first = await view(page);
  await timeline(page).getByRole('slider', { name: 'Position in time' }).focus();
  await page.keyboard.press('+');
  const nearer = await view(page);
  await page.getByRole('button', { name: 'Pulling apart' }).click();
  await scale(page, 'Time').check();
  await expect(page).toHaveURL(/scale=time/);
  await page.goBack();
  await expect(page).not.toHaveURL(/scale=time/);
  expect((await view(page)).lanes).toBe(1);
  await page.goBack();
  await expect.poll(() => view(page)).toEqual(nearer);
  await page.goBack();
  await expect.poll(() => view(page)).toEqual(first);
});

test('“Back to the whole” stands where one has gone in, and nowhere else', async ({ page }) => {
  await openTimeline(page);
  await expect(whole(page)).toHaveCount(0);
  await button(page, 'Zoom in').click();
  await expect(page).toHaveURL(/from=/);
  await whole(page).press('Enter');
  await expect(whole(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await expect(scale(page, 'Gaps closed')).toBeFocused();
  await page.goBack();
  await expect(whole(page)).toBeVisible();
});

test('Play adds nothing to the history', async ({ page }) => {
  await page.clock.install();
  await openTimeline(page);
  await mark(page, 'Minsk Agreement signed').click();
  await expect(page).toHaveURL(/#minsk-agreement$/);
  const entries = await page.evaluate(() => history.length);
  await button(page, 'Play').click();
  await page.clock.runFor(9000);
  await expect(page).toHaveURL(/at=/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('an embed adds nothing to the history of the page around it', async ({ page }) => {
  await page.goto('./embed/?ui=full');
  await expect(page.locator('.anno-stage')).toHaveAttribute('data-measured');
  const entries = await page.evaluate(() => history.length);
  await button(page, 'Zoom in').click();
  await scale(page, 'Even').check();
  await page.locator('.anno-stage [data-event]').first().press('Enter');
  await expect(page.locator('.anno-stage [aria-current]')).toHaveCount(1);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the focus that Back takes away goes to the mark of what was chosen', async ({ page }) => {
  await openTimeline(page);
  await mark(page, 'Minsk Agreement signed').press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(mark(page, 'Minsk Agreement signed')).toBeFocused();
  await page.goForward();
  await expect(heading(page)).toHaveText('Minsk Agreement signed');
});

for (const [name, viewport] of [
  ['a desktop', { width: 1280, height: 720 }],
  ['a small laptop', { width: 1024, height: 600 }],
  ['a phone', { width: 390, height: 844 }],
  ['a phone on its side', { width: 844, height: 390 }],
] as const) {
  test.describe(`on ${name}, stage and passage are in sight`, () => {
    test.use({ viewport });

    async function expectBoth(page: Page, title: string): Promise<void> {
      await expect(heading(page)).toHaveText(title);
      await expect(heading(page)).toBeInViewport({ ratio: 1 });
      const seen = () =>
        timeline(page).evaluate((stage) => {
          const { top, bottom, height } = stage.getBoundingClientRect();
          return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / Math.min(height, innerHeight);
        });
      await expect.poll(seen).toBeGreaterThan(0.55);
    }

    test('after a link to an event, a hash that is edited, and Back', async ({ page }) => {
      await openTimeline(page);
      await list(page).getByRole('link').last().scrollIntoViewIfNeeded();
      await page.evaluate(() => (location.hash = '#invasion'));
      await expectBoth(page, 'Russia invades Ukraine');
      await page.evaluate(() => (location.hash = '#minsk-agreement'));
      await expectBoth(page, 'Minsk Agreement signed');
      await list(page).getByRole('link', { name: 'The import level Russia later regains' }).click();
      await expectBoth(page, 'The import level Russia later regains');
      await page.goBack();
      await expectBoth(page, 'Minsk Agreement signed');
      await page.goBack();
      await expectBoth(page, 'Russia invades Ukraine');
    });

    test('where the address is opened', async ({ page }) => {
      await openTimeline(page, './#invasion');
      await expectBoth(page, 'Russia invades Ukraine');
    });
  });
}
