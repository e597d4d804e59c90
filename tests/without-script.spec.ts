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
  test.describe(`without script at ${width} px a reader has`, () => {
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
        page.getByText(/Kritika Rajput and Siddhartha Ghosh, “The Sino-Russia Axis after .*2024/).first(),
      ).toBeVisible();
    });

    test('every mark at its place in time and its lane', async ({ page }) => {
      const stage = await boxOf(timeline(page));
      const days = ['Minsk Agreement signed', 'Russia invades Ukraine', 'Wang Yi: Russian gas, Chinese cars'];
      const xs = await Promise.all(days.map(async (title) => (await centreOf(dot(page, title))).x));
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      expect((xs[2] ?? NaN) - (xs[0] ?? NaN)).toBeGreaterThan(width / 3);
      for (const { title } of EVENTS) {
        await expect(mark(page, title), title).toBeVisible();
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
      expect(texts).toContain('2022');
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
