import type { Page } from '@playwright/test';
import { boxOf, expect, openTimeline, packed, test } from './page';

const SIZES = [
  [320, 640],
  [390, 844],
  [640, 800],
  [768, 1024],
  [1280, 720],
  [3840, 2160],
] as const;

/** What stands in the stage, by the marks' attributes, as the legend names it. */
function drawnIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plot = document.querySelector('.anno-plot');
    if (!plot) throw new Error('expected a plot');
    const room = plot.getBoundingClientRect();
    const meets = (element: Element, byPx: number) => {
      const box = element.getBoundingClientRect();
      return box.right > room.left + byPx && box.left < room.right - byPx && element.checkVisibility();
    };
    const has = (selector: string, byPx = 1) =>
      [...plot.querySelectorAll(selector)].some((element) => meets(element, byPx));
    // Of dates that stand at one place there is no line to be seen.
    const hasLine = [...plot.querySelectorAll(`[data-shape='line']`)].some(
      (line) => meets(line, 1) && line.getBoundingClientRect().width >= 1,
    );
    // Before the playhead has gone anywhere nothing stands under its line.
    const phase = (name: string) =>
      plot.closest(`[data-head='home']`) === null &&
      plot.querySelector(`[data-head='home']`) === null &&
      has(
        `[data-phase='${name}']:not([data-shown]) > :is([data-shape='point'], [data-shape='middle'], [data-shape='member']):not(:has(~ [data-part='join']))`,
      );
    const signs = {
      conflict: hasLine,
      loose: has(`[data-shape='loose']`),
      wings: has(`[data-shape^='wing']`),
      interval: has(`[data-shape='bar']:not([data-open])`),
      approximate: has('[data-approximate]'),
      uncertain: has('[data-uncertain]'),
      open: has(`[data-open^='open']`),
      unknown: has(`[data-open^='unknown']`),
      'one-of': has(`:is([data-shape='thread'], [data-shape='member'])[data-one-of]`),
      'all-of': has(`:is([data-shape='thread'], [data-shape='member']):not([data-one-of])`),
      broken: has(`[data-shape='break']`),
      // It points out of the view from beside it.
      beyond: has(`[data-shape^='beyond']`, -4),
      again: has(`[data-again] > [data-shape='point']`),
      'under-way': phase('under-way'),
      possible: phase('possible'),
      crowd: has(`[data-part='cluster']`),
      fold: document.querySelector(`[data-part='tear']`) !== null,
      link: plot.querySelector('.links path') !== null,
      note: [...plot.querySelectorAll('[data-note]')].some((note) => note.checkVisibility()),
    };
    return Object.entries(signs).flatMap(([kind, isThere]) => (isThere ? [kind] : []));
  });
}

// By the dates that the marks are of, which their attributes alone do not tell apart.
const OF_DATES = ['claim', 'record', 'agreed', 'day', 'imprecise', 'narrow'];

async function namedBy(page: Page): Promise<string[]> {
  const kinds = await page
    .locator('.legend [data-kind]')
    .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-kind') ?? ''));
  return kinds.filter((kind) => !OF_DATES.includes(kind));
}

/** Opens the rest of the legend and expects it to name what is drawn, without a collision. */
async function expectWhole(page: Page): Promise<void> {
  expect([...(await namedBy(page))].sort()).toEqual([...(await drawnIn(page))].sort());
  const more = page.locator('.legend summary').filter({ visible: true });
  if ((await more.count()) > 0) await more.click();
  const faults = await page.evaluate(() => {
    const entries = [...document.querySelectorAll('.legend li, .legend summary')];
    const boxes = entries.flatMap((entry) => {
      const range = document.createRange();
      range.selectNodeContents(entry);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return right > left ? [{ what: entry.textContent.trim(), left, right, top, bottom }] : [];
    });
    return boxes.flatMap((one, place) => [
      ...(one.left < 0 || one.right > innerWidth ? [`cut: ${one.what}`] : []),
      ...boxes
        .slice(place + 1)
        .filter(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 4 &&
            other.top < one.bottom - 4,
        )
        .map((other) => `${one.what} on ${other.what}`),
    ]);
  });
  expect(faults).toEqual([]);
  if ((await more.count()) > 0) await more.click();
}

for (const [width, height] of SIZES) {
  test(`the legend names what stands in the picture, and nothing of it collides, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['./', './uk/', './zh-Hant/', './border/', './?scale=gaps']) {
      await page.goto(path);
      await expect(page.locator('section.anno-stage')).toHaveAttribute('data-measured');
      await expectWhole(page);
    }
  });
}

for (const width of [320, 390, 640]) {
  test(`on a phone the legend is one line, and opens with every sign over the picture, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const [path, name] of [
      ['./', 'What the marks mean'],
      ['./uk/', 'Що означають позначки'],
      ['./zh-Hant/', '標記的意思'],
    ] as const) {
      await page.goto(path);
      const stage = page.locator('section.anno-stage');
      await expect(stage).toHaveAttribute('data-measured');
      const signs = page.locator('.legend li');
      expect(await signs.count()).toBeGreaterThan(3);
      await expect(signs.filter({ visible: true })).toHaveCount(0);
      expect((await boxOf(page.locator('.page-legend'))).height).toBeLessThanOrEqual(24);
      const before = await boxOf(stage);
      const control = page.locator('.legend').getByText(name, { exact: true });
      const closed = await boxOf(control);
      await control.click();
      await expect(signs.filter({ visible: true })).toHaveCount(await signs.count());
      expect(await boxOf(stage)).toEqual(before);
      expect(await boxOf(control)).toEqual(closed);
      const onTop = await signs.evaluateAll((all) =>
        all.every((sign) => {
          const { left, top, height } = sign.getBoundingClientRect();
          return sign.contains(document.elementFromPoint(left + 60, top + height / 2));
        }),
      );
      expect(onTop).toBe(true);
    }
  });
}

test('without script a phone has the first signs at once', async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  await page.goto('./');
  await expect(page.getByRole('list', { name: 'How dates are drawn' }).getByRole('listitem')).toHaveCount(3);
  await page.getByText('More marks', { exact: true }).click();
  await expect(page.getByRole('list', { name: 'More marks' })).toBeVisible();
});

test('on a tablet each sign has its words in one line', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openTimeline(page);
  const signs = page.getByRole('list', { name: 'How dates are drawn' }).getByRole('listitem');
  await expect(signs).toHaveCount(3);
  for (const sign of await signs.all()) expect((await boxOf(sign)).height).toBeLessThan(28);
});

const lanes = Array.from({ length: 12 }, (_, place) => ({ id: `l${place}`, title: `Lane ${place + 1}` }));
const TWELVE_LANES = {
  title: 'Twelve lanes',
  lanes,
  events: lanes.map(({ id }, place) => ({
    id: `e${place}`,
    title: `Event ${place + 1}`,
    date: `${1980 + place}-05-04`,
    lane: id,
    ...(place === 0 && { links: [{ to: 'e2', kind: 'follows' }] }),
  })),
};
const CROWD = {
  title: 'A crowd',
  events: Array.from({ length: 150 }, (_, place) => ({
    title: `Event ${place + 1}`,
    date: `${1900 + (place % 75)}-0${1 + (place % 9)}`,
  })),
};
const HEBREW = {
  title: 'שלוש שנים',
  lang: 'he',
  notes: [{ text: 'שימו לב', at: ['1911', '1913'] }],
  events: [
    { title: 'אחד', date: '1910-03' },
    { title: 'שתיים', date: '1911~/1914' },
    { title: 'שלוש', date: '[1915,1917]' },
    { title: 'ארבע', date: '1916?' },
    { title: 'חמש', date: '1918/..' },
  ],
};

for (const [name, file] of [
  ['twelve lanes', TWELVE_LANES],
  ['a crowd', CROWD],
  ['what is read from right to left', HEBREW],
] as const) {
  test(`the legend names what stands in the picture of ${name}, at any size`, async ({ page }) => {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      // Another address than the one before, whose file stays.
      await page.goto('about:blank');
      await page.goto(`./open/${packed(file)}`);
      await expect(page.locator('section.anno-stage')).toHaveAttribute('data-measured');
      await expectWhole(page);
    }
  });
}

test('the legend follows what is in sight, and what is below it stays where it is', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page);
  const stage = page.locator('section.anno-stage');
  const before = await boxOf(stage);
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  for (let turn = 0; turn < 6; turn += 1) await zoomIn.click();
  await expect(page.locator('.legend [data-kind="beyond"]')).toHaveCount(1);
  await expectWhole(page);
  expect((await boxOf(stage)).y).toBe(before.y);
  await page.getByRole('radio', { name: 'Time', exact: true }).check();
  await expect(page.locator('.legend [data-kind="fold"]')).toHaveCount(0);
  await expectWhole(page);
});

test('the legend has the rings of a date under way, while something is that is not chosen', async ({
  page,
}) => {
  const underWay = page.locator('.legend [data-kind="under-way"]');
  await openTimeline(page, './?at=2023-06&scale=time');
  await expectWhole(page);
  await openTimeline(page, './#invasion');
  await expect(underWay).toHaveCount(0);
  await expectWhole(page);
  const events = ['2020-05-04', '2020-05-04', '2021'].map((date, place) => ({ title: `E ${place}`, date }));
  await page.goto(`./open/${packed({ title: 'One day', lang: 'en', events })}`);
  await page.locator('.anno-stage[data-measured]').waitFor();
  await page.locator('.anno-stage').getByRole('link', { name: 'E 0, ' }).click();
  await expect(underWay).toHaveCount(1);
  await expectWhole(page);
});

test('a lane that is folded is in the legend as the crowd that it is drawn as', async ({ page }) => {
  await openTimeline(page);
  await expect(page.locator('.legend [data-kind="crowd"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Background', exact: true }).click();
  await expect(page.locator('.legend [data-kind="crowd"]')).toHaveCount(1);
  await expectWhole(page);
});

test('with letters of twice the size nothing of the legend collides', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of ['./', './zh-Hant/']) {
    await openTimeline(page, path);
    await page.locator('.legend').evaluate((legend: HTMLElement) => {
      legend.style.fontSize = '26px';
      legend.style.lineHeight = '40px';
    });
    await expectWhole(page);
  }
});
