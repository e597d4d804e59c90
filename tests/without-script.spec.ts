import { PACKED_WIDTHS } from '../src/lib/layout/rows/room';
import { collisions } from './engines/words';
import {
  EVENTS,
  TITLE,
  boxOf,
  centreOf,
  dot,
  expect,
  list,
  mark,
  sidewaysOverflow,
  test,
  timeline,
} from './page';

test.use({ javaScriptEnabled: false });

for (const width of [360, 640, 960, 1280]) {
  // A phone, and a screen with room for all; packed for the widths between in the same way.
  const tag = width === 360 || width === 1280 ? [] : '@all';
  test.describe(`without script at ${width} px a reader has`, { tag }, () => {
    test.use({ viewport: { width, height: 800 } });

    test.beforeEach(async ({ page }) => {
      await page.goto('./');
    });

    test('every event with its date, its passage and where it is from', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      for (const { id, title, date } of EVENTS) {
        const item = list(page).locator(`#${id}`);
        await expect(item.getByRole('heading', { level: 3 })).toHaveText(title);
        await expect(item.getByText(date, { exact: true }).first()).toBeVisible();
        await expect(item.getByRole('blockquote').first()).toBeVisible();
        await expect(item.getByText('The essay says', { exact: true })).toBeVisible();
      }
      await expect(
        page
          .getByText(/Kritika Rajput and Siddhartha Ghosh, “The Sino-Russia Axis after .*2024/)
          .filter({ visible: true })
          .first(),
      ).toBeVisible();
    });

    test('every mark at its place in time and its lane', async ({ page }) => {
      const stage = await boxOf(timeline(page));
      const days = [
        'Minsk Agreement signed',
        'Russia invades Ukraine',
        'Secret Russian papers come to light',
      ];
      const xs = await Promise.all(days.map(async (title) => (await centreOf(dot(page, title))).x));
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      expect((xs[2] ?? NaN) - (xs[0] ?? NaN)).toBeGreaterThan(width / 4);
      const drawn: string[] = [];
      for (const { title } of EVENTS) if (await mark(page, title).isVisible()) drawn.push(title);
      // On a phone two lanes may have more events than rows: a chip counts them.
      const chips = timeline(page).locator('[data-part="cluster"]').filter({ visible: true });
      const counts = await chips.evaluateAll((found) =>
        found.map((chip) => Number(chip.getAttribute('data-count'))),
      );
      expect(drawn.length + counts.reduce((a, b) => a + b, 0)).toBe(EVENTS.length);
      // On a phone a lane has at most one row of beads, which is one list.
      expect(counts.length).toBeLessThanOrEqual(width < 640 ? 3 : 0);
      for (const title of drawn) {
        const { x, y } = await centreOf(dot(page, title));
        expect(x, title).toBeGreaterThan(stage.x);
        expect(x, title).toBeLessThan(stage.x + stage.width);
        expect(y, title).toBeGreaterThan(stage.y);
      }
      const rowOf = async (title: string) => (await centreOf(mark(page, title))).y;
      const [together, ground, apart] = [
        await rowOf('“No limits” friendship announced'),
        await rowOf('Minsk Agreement signed'),
        await rowOf('China publishes its “New Standard Map”'),
      ];
      expect(together).toBeLessThan(ground);
      expect(ground).toBeLessThan(apart);
    });

    test('an axis with its years', async ({ page }) => {
      const labels = timeline(page).locator('[data-part="tick"] text').filter({ visible: true });
      const texts = await labels.allTextContents();
      expect(texts.join(' ')).toMatch(/\b202[02]\b/);
      const boxes = await Promise.all((await labels.filter({ hasText: /./ }).all()).map(boxOf));
      expect(boxes.length).toBeGreaterThan(2);
      // Two rows: units, and the years below them.
      boxes.sort((a, b) => a.y - b.y || a.x - b.x);
      boxes.slice(1).forEach((box, index) => {
        const before = boxes[index];
        if (before && before.y === box.y) expect(box.x).toBeGreaterThan(before.x + before.width);
      });
    });

    test('links from the marks to the passages, and no sideways scroll', async ({ page }) => {
      expect(await sidewaysOverflow(page)).toBe(0);
      await mark(page, 'Secret Russian papers come to light').click();
      await expect(page).toHaveURL(/#papers-reported$/);
      await expect(list(page).locator('#papers-reported').getByRole('heading')).toBeInViewport();
    });

    test('a word on what is missing', async ({ page }) => {
      // Text queries pass over what is in a noscript.
      const note = page.locator('noscript p');
      await expect(note).toBeVisible();
      await expect(note).toContainText('Without JavaScript you can read every event here');
    });
  });
}

test('without script every mark can be reached with Tab', async ({ page }) => {
  await page.goto('./');
  await mark(page, EVENTS[0].title).focus();
  for (const { title } of EVENTS.slice(1)) {
    await page.keyboard.press('Tab');
    await expect(mark(page, title)).toBeFocused();
  }
});

// In steps, and on either side of each width at which a style sheet changes something.
const EVERY_WIDTH = [
  ...Array.from({ length: 41 }, (_, step) => 320 + step * 40),
  ...[...PACKED_WIDTHS, 720, 800].flatMap((width) => [width - 1, width + 1]),
].sort((a, b) => a - b);

for (const path of ['', 'zh-Hant/', 'specimens/dates/', 'specimens/crowd/', 'embed/', 'embed/zh-Hant/']) {
  // The journeys in three engines try dates and Chinese too, at the widths that the sheet knows.
  const tag = ['', 'embed/'].includes(path) ? [] : '@all';
  test(
    `without script no words lie on each other and nothing scrolls sideways, at any width: /${path}`,
    { tag },
    async ({ page }) => {
      test.slow();
      const faults: string[] = [];
      await page.goto(`./${path}`);
      for (const width of EVERY_WIDTH) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await sidewaysOverflow(page);
        if (overflow > 0) faults.push(`${width}: ${overflow} px to scroll sideways`);
        for (const part of await page.locator('header, .anno-stage, .caption').all()) {
          // The playhead's flag has a ground of its own, and covers what is below it.
          const found = await part.evaluate(collisions, '.flag');
          faults.push(...found.map((pair) => `${width}: ${pair}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );
}
