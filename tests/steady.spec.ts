import type { Page } from '@playwright/test';
import { roomFor } from '../src/lib/layout/rows/room';
import { EVENTS, boxOf, expect, isReady, openTimeline, packed, test, timeline } from './page';

type Boxes = Record<string, readonly number[]>;

/** Holds back whatever takes the page over until the function that it returns is called; what only asks for it may run. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The boxes of everything that a reader may be looking at, by a name of each. */
async function boxes(page: Page): Promise<Boxes> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const found: Boxes = {};
    const put = (name: string, element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width > 0 || height > 0) found[name] = [left, top, width, height];
    };
    const each = (selector: string, name: (element: Element, index: number) => string) =>
      document.querySelectorAll(selector).forEach((element, index) => put(name(element, index), element));
    const idOf = (element: Element) => element.closest('[data-event]')?.getAttribute('data-event') ?? '';

    each('main, header, footer, h1, h2', (element, index) => `${element.localName} ${index}`);
    each('.anno-stage, .anno-plot, .anno-axis-band, [data-part="overview"]', ({ className }) => className);
    each('[data-event]', (element) => `mark ${idOf(element)}`);
    each('[data-event] [data-part]', (element) => {
      const siblings = [...(element.parentElement?.children ?? [])];
      return `piece ${idOf(element)} ${siblings.indexOf(element)}`;
    });
    each('[data-part="tear"], [role="slider"], [role="radio"]', (_, index) => `control ${index}`);
    each('.anno-stage button', (element) => `button ${element.textContent.trim()}`);
    each('section[aria-label="Excerpt"], section[aria-label="Excerpt"] *', (_, index) => `pane ${index}`);
    each('ol[aria-label="All events"], ol[aria-label="All events"] > li', ({ id }) => `list ${id}`);
    const labels = [...document.querySelectorAll('[data-part="tick"] text')]
      .filter((label) => label.textContent && label.getClientRects().length > 0)
      .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
    labels.forEach((label, index) => put(`tick ${index} ${label.textContent}`, label));
    return found;
  });
}

function expectEqualBoxes(before: Boxes, after: Boxes): void {
  const moved = Object.entries(before).filter(([name, box]) =>
    box.some((edge, index) => !(Math.abs((after[name]?.[index] ?? NaN) - edge) <= 1)),
  );
  expect(moved.map(([name, box]) => ({ name, before: box, after: after[name] }))).toEqual([]);
  expect(Object.keys(after).filter((name) => name.startsWith('tick'))).toEqual(
    Object.keys(before).filter((name) => name.startsWith('tick')),
  );
}

for (const width of [360, 640, 960, 1280]) {
  test(`nothing moves when script arrives at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const release = await holdScripts(page);
    await page.goto('./', { waitUntil: 'domcontentloaded' });
    const before = await boxes(page);
    const drawn = Object.keys(before).filter((name) => name.startsWith('mark')).length;
    const counted = await page
      .locator('[data-part="cluster"]')
      .evaluateAll((chips) =>
        chips
          .filter((chip) => chip.getClientRects().length > 0)
          .reduce((sum, chip) => sum + Number(chip.getAttribute('data-count')), 0),
      );
    expect(drawn + counted).toBe(EVENTS.length);
    expect(Object.keys(before).filter((name) => name.startsWith('tick')).length).toBeGreaterThan(3);
    await expect(timeline(page)).not.toHaveAttribute('data-measured');
    release();
    await isReady(page);
    expectEqualBoxes(before, await boxes(page));
  });
}

for (const width of [960, 1280]) {
  test(`nor does anything of a timeline that is drawn larger, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    const release = await holdScripts(page);
    await page.goto('./border/', { waitUntil: 'domcontentloaded' });
    const before = await boxes(page);
    release();
    await page.locator('.anno-stage[data-measured]').waitFor();
    expectEqualBoxes(before, await boxes(page));
  });
}

test('nothing outside the timeline moves at a width that was not packed for', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        // The type is not in TypeScript's library yet.
        const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
        for (const { node } of sources) {
          const element: Element | undefined = node instanceof Element ? node : node?.parentElement;
          // What is gone from the page is the server's ticks, which d3-axis replaces.
          if (element && !element.closest('.anno-stage')) shifts.push(element.outerHTML.slice(0, 120));
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.fonts.ready);
  const before = await boxOf(page.getByRole('region', { name: 'Excerpt' }));
  release();
  await isReady(page);
  await page.evaluate(() => document.fonts.ready);
  expect(await boxOf(page.getByRole('region', { name: 'Excerpt' }))).toEqual(before);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts') as unknown)).toEqual([]);
});

for (const width of [360, 719, 720, 1280, 1599, 1600, 1920]) {
  // On both sides of where the sheet changes something.
  const tag = [719, 720, 1599, 1600].includes(width) ? [] : '@all';
  test(
    `the style sheet gives the plot the room that layout counts on at ${width} px`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openTimeline(page);
      const room = roomFor(width);
      const stage = await boxOf(timeline(page));
      const plot = await boxOf(timeline(page).locator('.anno-plot'));
      const axis = await boxOf(timeline(page).locator('.anno-axis-band'));
      expect(stage.width).toBe(width);
      expect(plot.width).toBeCloseTo(room.widthPx, 1);
      expect(plot.x - stage.x).toBeCloseTo(room.insetStart, 1);
      expect(axis.y - plot.y).toBeCloseTo(room.lanesPx, 1);
    },
  );
}

const FILE = {
  title: 'Kept in the address',
  events: [
    { title: 'The first', date: '2014-09', gloss: 'A text.' },
    { title: 'The second', date: '2015' },
  ],
};

for (const width of [360, 640, 960, 1280]) {
  for (const [name, address] of Object.entries({
    'before there is one': './open/',
    'before there is one, in Chinese': './zh-Hant/open/',
    'for one in the address': `./open/${packed(FILE)}`,
    'for one of this site': './open/?src=http://localhost:4401/a-file.json',
  })) {
    // What waits for a file is in the same boxes, in one column and in two.
    const tag = width === 360 || width === 1280 ? [] : '@all';
    test(`the page for any file keeps its layout ${name} at ${width} px`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        Object.assign(globalThis, { shifted: 0 });
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries()) {
            const value: unknown = Reflect.get(entry, 'value');
            if (typeof value === 'number')
              Object.assign(globalThis, { shifted: Number(Reflect.get(globalThis, 'shifted')) + value });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // The file comes when the page has long been drawn.
      await page.route(
        ({ pathname }) => pathname === '/a-file.json',
        async (route) => {
          await page.getByRole('status').getByText('a-file.json').waitFor();
          await page.evaluate(
            () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
          );
          await route.fulfill({ json: FILE });
        },
      );
      const release = await holdScripts(page);
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.fonts.ready);
      const before = await boxes(page);
      release();
      await page.locator('form, .anno-stage[data-measured]').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      if (await page.locator('form').count()) expectEqualBoxes(before, { ...before, ...(await boxes(page)) });
      expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted') as unknown)).toBeLessThanOrEqual(
        0.05,
      );
    });
  }
}
