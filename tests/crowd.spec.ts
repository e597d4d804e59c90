import type { Page } from '@playwright/test';
import { boxOf, drag, excerpt, expect, test, windowWidth } from './page';

// The specimen is a made-up chronology of many events; nothing links to it.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const stage = (page: Page) => page.locator('section.anno-stage');
const marks = (page: Page) => stage(page).locator('a[data-event]');
const clusters = (page: Page) => stage(page).locator('[data-part="cluster"]');
const several = (page: Page) => stage(page).locator('[data-part="cluster"]:not([data-count="1"])');

async function openCrowd(page: Page, address = ''): Promise<void> {
  await page.goto(`./specimens/crowd/${address}`);
  await expect(stage(page)).toHaveAttribute('data-measured');
  const asked = new URLSearchParams(address.replace(/#.*/, '')).get('events');
  if (asked !== null) await expect.poll(() => counted(page)).toBe(Number(asked));
}

/** How many events are drawn one by one or counted in a cluster. */
async function counted(page: Page): Promise<number> {
  const counts = await clusters(page).evaluateAll((all) =>
    all.map((each) => Number(each.getAttribute('data-count'))),
  );
  return counts.reduce((sum, count) => sum + count, await marks(page).count());
}

/** Pairs of labels and clusters that cover each other where both can be seen. */
function overlaps(page: Page): Promise<string[]> {
  return stage(page).evaluate((section) => {
    const plot = section.querySelector('.anno-plot')?.getBoundingClientRect();
    const boxes = [...section.querySelectorAll('[data-part="label"], [data-part="cluster"]')]
      .filter((element) => getComputedStyle(element).visibility === 'visible')
      .map((element) => ({ text: element.textContent.trim(), box: element.getBoundingClientRect() }))
      .filter(({ box }) => plot && box.width > 0 && box.right > plot.left && box.left < plot.right);
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 1 &&
            b.box.top < a.box.bottom - 1,
        )
        .map((b) => `${a.text} × ${b.text}`),
    );
  });
}

test('ten thousand events are counted to the last, in no more nodes than the picture has room for', async ({
  page,
}) => {
  await openCrowd(page, '?events=10000');
  expect(await counted(page)).toBe(10_000);
  expect(await stage(page).locator('*').count()).toBeLessThanOrEqual(1500);
  for (let step = 0; step < 6; step += 1) {
    await stage(page).getByRole('button', { name: 'Zoom in' }).click();
    expect(await stage(page).locator('*').count()).toBeLessThanOrEqual(1500);
  }
});

for (const width of [320, 390, 1280, 1920, 3840]) {
  // Units hold it for any chronology and width.
  const tag = width === 320 || width === 1280 ? [] : '@all';
  test(`no label covers another at ${width} px, however near`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openCrowd(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await counted(page)).toBe(200);
    expect(await overlaps(page)).toEqual([]);
    for (let step = 0; step < 5; step += 1) {
      await stage(page).getByRole('button', { name: 'Zoom in' }).click();
      expect(await overlaps(page)).toEqual([]);
    }
  });
}

test('nothing grows past the height of the timeline', async ({ page }) => {
  await openCrowd(page, '?events=2000');
  const plot = await boxOf(stage(page).locator('.anno-plot'));
  const lowest = await stage(page)
    .locator('[data-part="label"], [data-part="cluster"]')
    .evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().bottom)));
  expect(lowest).toBeLessThanOrEqual(plot.y + plot.height);
});

test('a label keeps its row while the view is panned', async ({ page }) => {
  await openCrowd(page, '?from=1960&to=1980');
  const rows = () =>
    marks(page).evaluateAll((links) =>
      links.map((link) => [link.getAttribute('data-event') ?? '', link.getBoundingClientRect().top] as const),
    );
  const before = new Map(await rows());
  const { x, y, width, height } = await boxOf(stage(page).locator('.anno-plot'));
  const place = { x: x + width / 2, y: y + height - 56 };
  for (const by of [40, 90, -200, 150]) {
    await drag(page, place, { x: place.x + by, y: place.y });
    const both = (await rows()).filter(([id]) => before.has(id));
    expect(both.length).toBeGreaterThan(5);
    for (const [id, top] of both) expect(Math.abs(top - (before.get(id) ?? NaN)), id).toBeLessThan(0.5);
  }
});

test.describe('a cluster', () => {
  test('offers its events, and one that is chosen opens', async ({ page }) => {
    await openCrowd(page);
    const cluster = several(page).first();
    const count = Number(await cluster.getAttribute('data-count'));
    await expect(cluster).toHaveAccessibleName(new RegExp(`^${count} events, .+ to .+`));
    await cluster.click();
    const offered = page.getByRole('list').filter({ visible: true }).and(page.locator('[popover] ul'));
    await expect(offered.getByRole('link')).toHaveCount(Math.min(count, 40));
    const title = await offered.getByRole('link').nth(1).innerText();
    await offered.getByRole('link').nth(1).click();
    await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(offered).toHaveCount(0);
  });

  test('can be zoomed to, until its events have room', async ({ page }) => {
    await openCrowd(page);
    const before = await windowWidth(page);
    await several(page).first().click();
    const links = page.locator('[popover] ul').getByRole('link');
    await expect(links.first()).toBeVisible();
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const drawn = async () =>
      (await marks(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))).filter((href) =>
        addresses.includes(href),
      ).length;
    expect(await drawn()).toBe(0);
    await page.getByRole('button', { name: /^Zoom to these \d+ events$/ }).click();
    await expect.poll(drawn).toBeGreaterThan(0);
    expect(await windowWidth(page)).toBeLessThan(before);
    await expect(links).toHaveCount(0);
  });

  test('is reached and opened with the keyboard', async ({ page }) => {
    await openCrowd(page);
    await several(page).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Zoom to these \d+ events$/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('[popover] ul')).toHaveCount(0);
    await expect(several(page).first()).toBeFocused();
  });
});

test.describe('the list of a cluster', () => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
    { width: 640, height: 360 },
  ]) {
    test(`stands at the press, inside a window of ${viewport.width} × ${viewport.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openCrowd(page, '?events=2000');
      for (const cluster of [clusters(page).first(), clusters(page).last()]) {
        await cluster.click();
        const list = page.locator('[popover]').filter({ visible: true });
        const [own, at] = [await boxOf(list), await boxOf(cluster)];
        expect(own.x).toBeGreaterThanOrEqual(0);
        expect(own.x + own.width).toBeLessThanOrEqual(viewport.width);
        expect(own.y).toBeGreaterThanOrEqual(0);
        expect(own.y + own.height).toBeLessThanOrEqual(viewport.height);
        const gap = Math.max(own.y - at.y - at.height, at.y - own.y - own.height);
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThanOrEqual(12);
        await page.keyboard.press('Escape');
        await expect(list).toHaveCount(0);
        await expect(cluster).toBeFocused();
      }
    });
  }

  test('is gone through by Tab, and Enter chooses', async ({ page }) => {
    await openCrowd(page, '?events=2000');
    await clusters(page).first().focus();
    await page.keyboard.press('Enter');
    const links = page.locator('[popover] ul').getByRole('link');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(links.nth(1)).toBeFocused();
    const title = await links.nth(1).innerText();
    await page.keyboard.press('Enter');
    await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(links).toHaveCount(0);
  });
});

test.describe('an event of a cluster that is chosen', () => {
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    test(`is drawn and named whole, inside the plot and clear of the date, at ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openCrowd(page, '?events=400');
      await clusters(page).nth(1).click();
      const offered = page.locator('[popover] ul').getByRole('link').nth(1);
      const title = await offered.innerText();
      await offered.click();
      const chosen = stage(page).locator('a[data-event][aria-current="true"]');
      const name = chosen.locator('[data-part="label"]');
      await expect(name).toHaveText(title);
      expect(await counted(page)).toBe(400);
      expect(
        await name.evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [
          scrollWidth - clientWidth,
          scrollHeight - clientHeight,
        ]),
      ).toEqual([0, 0]);
      const plot = await boxOf(stage(page).locator('.anno-plot'));
      const own = await boxOf(name);
      const flag = await boxOf(stage(page).locator('.flag'));
      expect(own.x).toBeGreaterThanOrEqual(plot.x - 1);
      expect(own.x + own.width).toBeLessThanOrEqual(plot.x + plot.width + 1);
      expect(own.y).toBeGreaterThanOrEqual(plot.y - 1);
      expect(own.y + own.height).toBeLessThanOrEqual(flag.y);
    });
  }
});
