import type { Page } from '@playwright/test';
import { boxOf, expect, test } from './page';

const lanes = Array.from({ length: 14 }, (_, place) => ({
  id: `l${place}`,
  title: `Lane number ${place + 1}`,
}));
const chronology = {
  title: 'Many lanes',
  lanes,
  events: Array.from({ length: 42 }, (_, place) => ({
    id: `e${place}`,
    title: `Event ${place + 1}`,
    date: String(1980 + place),
    lane: `l${place % 14}`,
  })),
};

async function open(page: Page, widthPx: number, path = 'open'): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.endsWith('/many.json'),
    (route) => route.fulfill({ json: chronology }),
  );
  await page.setViewportSize({ width: widthPx, height: 800 });
  await page.goto(`./${path}/?src=../many.json`);
  await expect(page.locator('section.anno-stage')).toHaveAttribute('data-measured');
}

/** Where the axis is, and what of names, marks and labels can be seen below it or stands on another. */
function seen(page: Page): Promise<{ readonly below: string[]; readonly overlapping: string[] }> {
  return page.evaluate(() => {
    const band = document.querySelector('.anno-axis-band')?.getBoundingClientRect();
    const scroller = document.querySelector('.anno-lanes')?.getBoundingClientRect();
    if (!band || !scroller) throw new Error('expected a stage');
    const texts = [...document.querySelectorAll('.anno-stage .names button, .anno-stage [data-part="label"]')]
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.top < scroller.bottom && box.bottom > scroller.top);
    return {
      below: texts
        .filter(({ box }) => Math.min(box.bottom, scroller.bottom) > band.top)
        .map(({ text }) => text),
      overlapping: texts.flatMap((a, place) =>
        texts
          .slice(place + 1)
          .filter(({ box }) => box.left < a.box.right && a.box.left < box.right)
          .filter(({ box }) => box.top < a.box.bottom - 1 && a.box.top < box.bottom - 1)
          .map((b) => `${a.text} × ${b.text}`),
      ),
    };
  });
}

for (const widthPx of [390, 960, 1280]) {
  test(`more lanes than there is room for scroll above their axis, at ${widthPx} px`, async ({ page }) => {
    await open(page, widthPx);
    expect(await seen(page)).toEqual({ below: [], overlapping: [] });
    const last = page.getByRole('button', { name: 'Lane number 14' });
    const axis = await boxOf(page.locator('.anno-axis-band'));
    await expect(last).not.toBeInViewport();
    await page.mouse.move(axis.x + axis.width / 2, axis.y - 60);
    await page.mouse.wheel(0, 2000);
    await expect(last).toBeInViewport();
    expect(await boxOf(page.locator('.anno-axis-band'))).toEqual(axis);
    expect(await seen(page)).toEqual({ below: [], overlapping: [] });
  });
}

test('seven lanes of a phone are all in sight, each with a name, and none is cut', async ({ page }) => {
  await page.route(
    ({ pathname }) => pathname.endsWith('/seven.json'),
    (route) =>
      route.fulfill({
        json: {
          title: 'Seven subjects',
          lanes: Array.from({ length: 7 }, (_, place) => ({ id: `l${place}`, title: `Subject ${place}` })),
          events: Array.from({ length: 35 }, (_, place) => ({
            title: `What happened, as the ${place}th`,
            date: String(1900 + place),
            lane: `l${place % 7}`,
          })),
        },
      }),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./open/?src=../seven.json&scale=even');
  await expect(page.locator('section.anno-stage')).toHaveAttribute('data-measured');
  expect(await seen(page)).toEqual({ below: [], overlapping: [] });
  await expect(page.getByRole('button', { name: /more lanes/ })).toHaveCount(0);
  const axis = await boxOf(page.locator('.anno-axis-band'));
  const strips = await page.locator('[data-part="cluster"] svg').all();
  expect(strips).toHaveLength(7);
  for (const strip of strips) {
    const { y, height } = await boxOf(strip);
    expect(y + height).toBeLessThan(axis.y);
  }
  for (let place = 0; place < 7; place += 1)
    await expect(page.getByRole('button', { name: `Subject ${place}`, exact: true })).toBeInViewport();
});

test('an event of a lane that is out of sight is scrolled to when it is chosen', async ({ page }) => {
  await open(page, 1280);
  await expect(page.locator('a[data-event="e13"]')).not.toBeInViewport();
  await page
    .getByRole('link', { name: /^Event 14\b/ })
    .last()
    .click();
  await expect(page.locator('a[data-event="e13"]')).toBeInViewport();
});

test('a lane that is folded is a strip of all its events, and one press opens it again', async ({ page }) => {
  await open(page, 1280);
  const lane = page.getByRole('button', { name: 'Lane number 2', exact: true });
  const strip = page.getByRole('button', { name: '3 events, 1981 to 2009' });
  await expect(strip).toHaveCount(0);
  await lane.click();
  await expect(lane).toHaveAttribute('aria-pressed', 'false');
  await expect(strip).toBeInViewport();
  await expect(page.locator('a[data-event="e1"]')).toHaveCount(0);
  await lane.click();
  await expect(strip).toHaveCount(0);
  await expect(page.locator('a[data-event="e1"]')).toBeInViewport();
});

for (const path of ['open', 'embed']) {
  test(`scrolled lanes say how many more there are, and scroll by keys: /${path}/`, async ({ page }) => {
    await open(page, 1280, path);
    const scroller = page.getByRole('group', { name: 'Lanes' });
    const more = page.getByRole('button', { name: /^\d+ more lanes, \d+ events$/ });
    await expect(more).toBeVisible();
    await more.click();
    await expect(more).not.toHaveText(/^[789]/);
    await scroller.press('Home');
    await expect(page.getByRole('button', { name: 'Lane number 1', exact: true })).toBeInViewport();
    await scroller.press('End');
    await expect(page.getByRole('button', { name: 'Lane number 14' })).toBeInViewport();
    await expect(more).toHaveCount(0);
  });
}

test('a wheel that has come to the last lane goes on to the page', async ({ page }) => {
  await open(page, 1280);
  const axis = await boxOf(page.locator('.anno-axis-band'));
  await page.mouse.move(axis.x + axis.width / 2, axis.y - 60);
  await page.mouse.wheel(0, 5000);
  await expect(page.getByRole('button', { name: 'Lane number 14' })).toBeInViewport();
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 200);
      return page.evaluate(() => scrollY);
    })
    .toBeGreaterThan(0);
});

test('on paper the axis is right below the last lane, and nothing says that there are more', async ({
  page,
}) => {
  await open(page, 1047);
  await page.emulateMedia({ media: 'print' });
  const last = await boxOf(page.getByRole('button', { name: 'Lane number 14' }));
  const axis = await boxOf(page.locator('.anno-axis-band'));
  expect(axis.y - (last.y + last.height)).toBeLessThan(40);
  await expect(page.getByRole('button', { name: /more lanes/ })).toHaveCount(0);
});
