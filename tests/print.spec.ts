import { EVENTS, TITLE, boxOf, dot, expect, list, mark, openTimeline, test, timeline } from './page';

test.describe('on paper a reader has', () => {
  test.beforeEach(async ({ page }) => {
    await openTimeline(page);
    await page.emulateMedia({ media: 'print' });
  });

  test('the timeline, then every event with its evidence and sources', async ({ page }) => {
    const lanes = await boxOf(timeline(page));
    for (const { id, title } of EVENTS) {
      await expect(mark(page, title)).toBeVisible();
      const item = list(page).locator(`#${id}`);
      await expect(item.getByRole('heading', { level: 3 })).toHaveText(title);
      await expect(item.getByText('The essay says', { exact: true })).toBeVisible();
      await expect(item.getByText('On record', { exact: true })).toBeVisible();
      await expect(item.getByRole('blockquote').first()).toBeVisible();
      expect((await boxOf(item)).y).toBeGreaterThan(lanes.y + lanes.height - 1);
    }
    await expect(list(page).getByText('Trilateral Contact Group, Minsk')).toBeVisible();
    await expect(list(page).getByText(/the essay says 2023; the call found on record/)).toBeVisible();
    await expect(page.getByText(/Kritika Rajput .*Prospect Foundation, 2024/).first()).toBeVisible();
  });

  test('nothing that can only be pressed', async ({ page }) => {
    for (const name of ['Play', 'Zoom in', 'Zoom out', 'Fit', 'Previous event', 'Next event']) {
      await expect(page.getByRole('button', { name })).toHaveCount(0);
    }
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(page.getByRole('link', { name: '繁體中文' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  });

  test('the whole list, not the part that a screen would show', async ({ page }) => {
    const bottom = await list(page).evaluate((element) => element.getBoundingClientRect().bottom);
    const last = await boxOf(list(page).getByRole('heading', { name: 'The limits the alliance may meet' }));
    expect(last.y + last.height).toBeLessThan(bottom);
    expect(await list(page).evaluate((each) => each.scrollHeight - each.clientHeight)).toBeLessThanOrEqual(1);
  });
});

test('a selected event and a zoomed view print the whole list as well', async ({ page }) => {
  await openTimeline(page, './?from=2022&to=2022#invasion');
  await page.emulateMedia({ media: 'print' });
  await expect(list(page).getByRole('heading', { level: 3 }).filter({ visible: true })).toHaveCount(14);
  await expect(dot(page, 'Russia invades Ukraine')).toBeVisible();
});

test('the page prints on more than one sheet', async ({ page }) => {
  await openTimeline(page);
  const file = await page.pdf({ format: 'A4' });
  const sheets = file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.length).toBeLessThan(12);
});

test('lanes that scroll on screen are all on paper, above their axis', async ({ page }) => {
  const lanes = Array.from({ length: 40 }, (_, place) => ({ id: `l${place}`, title: `Lane ${place + 1}` }));
  const events = lanes.map(({ id }, place) => ({
    title: `Event ${place}`,
    date: `${1950 + place}`,
    lane: id,
  }));
  await page.route(
    ({ pathname }) => pathname.endsWith('/many.json'),
    (route) => route.fulfill({ json: { title: 'Many lanes', lanes, events } }),
  );
  await page.goto('./open/?src=../many.json');
  const stage = page.getByRole('region', { name: 'Many lanes' });
  await expect(stage).toHaveAttribute('data-measured');
  await page.emulateMedia({ media: 'print' });
  const scroller = page.getByRole('group', { name: 'Lanes' });
  await expect(scroller).toHaveCSS('overflow-y', 'visible');
  const last = await boxOf(page.getByText('Lane 40', { exact: true }));
  const axis = await boxOf(stage.locator('.axis .base'));
  expect(last.y + last.height).toBeLessThan(axis.y);
  expect(axis.y).toBeLessThan(await stage.evaluate((element) => element.getBoundingClientRect().bottom));
});
