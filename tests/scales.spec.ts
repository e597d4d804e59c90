import type { Page } from '@playwright/test';
import { EVENTS, centreOf, dot, expect, openTimeline, test, timeline } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const radio = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Scale' }).getByRole('radio', { name, exact: true });

const DAYS: Record<string, number> = {
  'Minsk Agreement signed': Date.UTC(2014, 8, 5),
  '“No limits” friendship announced': Date.UTC(2022, 1, 4),
  'China invokes Minsk at Munich': Date.UTC(2022, 1, 19),
  'Russia invades Ukraine': Date.UTC(2022, 1, 24),
  'China publishes its “New Standard Map”': Date.UTC(2023, 7, 28),
  'Secret Russian papers come to light': Date.UTC(2024, 1, 28),
  'Wang Yi: Russian gas, Chinese cars': Date.UTC(2024, 2, 7),
};

async function placesOfDays(page: Page): Promise<{ readonly day: number; readonly x: number }[]> {
  return Promise.all(
    Object.entries(DAYS).map(async ([title, day]) => ({ day, x: (await centreOf(dot(page, title))).x })),
  );
}

test('gaps are closed at first, and the axis says so', async ({ page }) => {
  await openTimeline(page);
  await expect(radio(page, 'Gaps closed')).toBeChecked();
  // The switch says so; below the axis stands only what warns.
  await expect(timeline(page).getByText('gaps closed', { exact: true })).toBeHidden();
  await radio(page, 'Time').check();
  await expect(timeline(page).getByText('to scale', { exact: true })).toBeHidden();
  await radio(page, 'Even').check();
  await expect(timeline(page).getByText('evenly spaced, not to scale', { exact: true })).toBeVisible();
  await expect(timeline(page).getByText('gaps closed', { exact: true })).toHaveCount(0);
});

test('a reader sees how long each closed gap is, and only where gaps are closed', async ({ page }) => {
  await openTimeline(page);
  const tears = timeline(page).locator('[data-part="tear"]');
  await expect(tears).toHaveCount(4);
  await expect(tears.first()).toContainText('about 23 years');
  for (const tear of await tears.all()) {
    await expect(tear).toHaveAttribute('title', /^no new event for about \d+ years, folded$/);
    await expect(tear).toBeVisible();
  }
  for (const name of ['Time', 'Even']) {
    await radio(page, name).check();
    await expect(tears).toHaveCount(0);
  }
});

test('what lasts through closed gaps is drawn broken in each, and says how long it is', async ({ page }) => {
  await openTimeline(page);
  const decades = page.getByRole('link', { name: /^Four decades .*, lasts about 40 years, drawn broken$/ });
  const breaks = decades.locator('[data-part="break"]');
  await expect(breaks).toHaveCount(4);
  const tears = await timeline(page).locator('[data-part="tear"]').all();
  for (const [index, tear] of tears.entries()) {
    const box = await tear.boundingBox();
    const { x } = await centreOf(breaks.nth(index));
    expect(Math.abs(x - (box?.x ?? NaN) - (box?.width ?? NaN) / 2)).toBeLessThan(1.5);
  }
  await radio(page, 'Time').check();
  await expect(page.getByRole('link', { name: /drawn broken/ })).toHaveCount(0);
});

test('on “Time” distances are in proportion to days, within a pixel', async ({ page }) => {
  await openTimeline(page, './?scale=time');
  const places = await placesOfDays(page);
  const [first, last] = [places.at(0), places.at(-1)];
  if (!first || !last) throw new Error('expected places');
  const pxPerMs = (last.x - first.x) / (last.day - first.day);
  expect(pxPerMs).toBeGreaterThan(0);
  for (const { day, x } of places) {
    expect(Math.abs(x - (first.x + (day - first.day) * pxPerMs))).toBeLessThan(1);
  }
});

test('on “Gaps closed” days keep their order, and a busy year is wider than on “Time”', async ({ page }) => {
  await openTimeline(page);
  const folded = (await placesOfDays(page)).map(({ x }) => x);
  expect(folded).toEqual(folded.toSorted((a, b) => a - b));
  const yearOf = (xs: readonly number[]) => (xs[6] ?? NaN) - (xs[1] ?? NaN);
  await radio(page, 'Time').check();
  const proportional = (await placesOfDays(page)).map(({ x }) => x);
  expect(yearOf(folded)).toBeGreaterThan(2.5 * yearOf(proportional));
});

test('on “Even” events are equally spaced, and the time between neighbours is written out', async ({
  page,
}) => {
  await openTimeline(page, './?scale=even');
  const xs = await timeline(page)
    .locator('[data-part="tick"]')
    .evaluateAll((ticks) => ticks.map((tick) => tick.querySelector('line')?.getBoundingClientRect().left));
  expect(xs).toHaveLength(EVENTS.length);
  const step = ((xs.at(-1) ?? NaN) - (xs[0] ?? NaN)) / (EVENTS.length - 1);
  xs.forEach((x, index) => expect(Math.abs((x ?? NaN) - (xs[0] ?? NaN) - index * step)).toBeLessThan(1));

  const elapsed = timeline(page).locator('[data-part="elapsed"]');
  await expect(elapsed).toHaveCount(EVENTS.length - 1);
  await expect(elapsed.nth(4)).toHaveText('15 days');
  await expect(elapsed.nth(5)).toHaveText('5 days');
  for (const [index, words] of (await elapsed.all()).entries()) {
    const { x } = await centreOf(words);
    expect(x).toBeGreaterThan(xs[index] ?? NaN);
    expect(x).toBeLessThan(xs[index + 1] ?? NaN);
  }
});

test('a switch keeps the instants in sight, so a reader can compare', async ({ page }) => {
  await openTimeline(page, './?from=2022-01-01&to=2022-12-31');
  for (const [name, kind] of [
    ['Time', 'time'],
    ['Even', 'even'],
  ] as const) {
    await radio(page, name).check();
    await expect(page).toHaveURL(new RegExp(`scale=${kind}`));
    const params = new URL(page.url()).searchParams;
    expect(params.get('from'), name).toMatch(/^(2021-12-31T23|2022$|2022-01-01)/);
    expect(params.get('to'), name).toMatch(/^(2022$|2022-12-31|2023-01-01T00)/);
  }
  await radio(page, 'Gaps closed').check();
  await expect(page).toHaveURL(/\?from=2022&to=2022$/);
});

// Whole years that end where an event begins: at the edge is outside.
const WINDOWS = [
  { view: '?from=2022-01-01&to=2022-12-31', outside: ['standard-map', 'vehicles', 'minsk-agreement'] },
  { view: '?from=2020-01-01&to=2021-12-31', outside: ['invasion', 'no-limits', 'minsk-at-munich'] },
  { view: '?from=2023-01-01&to=2023-12-31', outside: ['munich-60', 'papers-reported', 'invasion'] },
] as const;

for (const { view, outside } of WINDOWS) {
  test(`no name stands in ${view} whose event lies outside`, async ({ page }) => {
    for (const scale of ['gaps', 'time', 'even']) {
      await openTimeline(page, `./${view}&scale=${scale}`);
      for (const id of outside) {
        await expect(
          page.locator(`[data-event="${id}"] [data-part="label"]`),
          `${id}, ${scale}`,
        ).toBeHidden();
      }
      await expect(page.locator('[data-event="relations-in-the-making"] [data-part="label"]')).toBeVisible();
    }
  });
}

test('the whole stays the whole on every scale', async ({ page }) => {
  await openTimeline(page);
  await radio(page, 'Even').check();
  await expect(page).toHaveURL(/\?scale=even$/);
  await radio(page, 'Time').check();
  await expect(page).toHaveURL(/\?scale=time$/);
  await radio(page, 'Gaps closed').check();
  await expect(page).toHaveURL(/\/$/);
});
