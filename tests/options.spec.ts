import type { Locator, Page } from '@playwright/test';
import { boxOf, centreOf, expect, test, touch, way } from './page';

const EMBED = './embed/';

async function openEmbed(page: Page, address = ''): Promise<void> {
  await page.goto(EMBED + address);
  await page.locator('html[data-anno-ready]').waitFor();
}

const placeOf = async (tick: Locator) => (await boxOf(tick)).x;
const shown = (page: Page) => page.locator('.caption h2');
const marks = (page: Page) => page.locator('.anno-mark:not([data-tone="hidden"])');

test.describe('show', () => {
  test('upto leaves in sight what has been stepped through', async ({ page }) => {
    await openEmbed(page, '?show=upto&keys=steps&step=2');
    await expect(marks(page)).toHaveCount(2);
    await page.keyboard.press('PageDown');
    await expect(marks(page)).toHaveCount(3);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await expect(marks(page)).toHaveCount(0);
  });

  test('only leaves in sight the step itself', async ({ page }) => {
    await openEmbed(page, '?show=only&steps=invasion,no-limits&step=2');
    await expect(marks(page)).toHaveCount(1);
    await expect(marks(page)).toHaveAttribute('data-event', 'no-limits');
  });
});

test.describe('wheel', () => {
  // A wheel, and where ticks stand, go by a width that has been measured.
  const openMeasured = async (page: Page, address: string) => {
    await openEmbed(page, address);
    await page.locator('.anno-stage[data-measured]').waitFor();
  };
  const turn = async (page: Page, x: number, y: number) => {
    const plot = await centreOf(page.locator('.anno-plot'));
    await page.mouse.move(plot.x, plot.y);
    await page.mouse.wheel(x, y);
  };
  const widthOf = (page: Page) =>
    page.locator('.tick').evaluateAll((ticks) => {
      const lefts = ticks.map((tick) => tick.getBoundingClientRect().left);
      return Math.max(...lefts) - Math.min(...lefts);
    });

  test('zoom zooms without Ctrl, pan pans, none does nothing', async ({ page }) => {
    await openMeasured(page, '?wheel=zoom');
    const before = await page.locator('.tick').allTextContents();
    await turn(page, 0, -60);
    await turn(page, 0, -60);
    await expect.poll(() => page.locator('.tick').allTextContents()).not.toEqual(before);

    await openMeasured(page, '?wheel=pan&from=2022&to=2022');
    const first = await placeOf(page.locator('.tick').first());
    await turn(page, 0, 60);
    await expect.poll(() => placeOf(page.locator('.tick').first())).not.toBe(first);

    await openMeasured(page, '?wheel=none&from=2022&to=2022');
    const width = await widthOf(page);
    await page.keyboard.down('Control');
    await turn(page, 0, -60);
    await page.keyboard.up('Control');
    await turn(page, 60, 0);
    expect(await widthOf(page)).toBe(width);
  });
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 960, height: 540 } });
  const swipe = async (page: Page, by: number) => {
    const from = await centreOf(page.locator('.anno-plot'));
    await touch(page, way(from, { x: from.x + by, y: from.y }));
  };

  test('a finger’s swipe over the whole turns what the clicker turns', async ({ page }) => {
    await openEmbed(page, '?keys=steps&steps=no-limits,invasion');
    await swipe(page, -120);
    await expect(shown(page)).toHaveText('“No limits” friendship announced');
    await swipe(page, -120);
    await expect(shown(page)).toHaveText('Russia invades Ukraine');
    await swipe(page, 120);
    await expect(shown(page)).toHaveText('“No limits” friendship announced');
  });

  test('a swipe where there is somewhere to pan pans, and none leaves fingers to the page', async ({
    page,
  }) => {
    const tick = page.locator('.tick').first();
    await openEmbed(page, '?keys=steps&from=2022&to=2022');
    const before = await placeOf(tick);
    await swipe(page, -120);
    await expect.poll(() => placeOf(tick)).not.toBe(before);
    await expect(shown(page)).toHaveCount(0);

    await openEmbed(page, '?keys=steps&touch=none&from=2022&to=2022');
    const still = await placeOf(tick);
    await swipe(page, -120);
    expect(await placeOf(tick)).toBe(still);
    await expect(page.locator('.anno-plot')).toHaveCSS('touch-action', 'auto');
  });
});

test.describe('autoplay', () => {
  test('plays through the steps, and stops at the last', async ({ page }) => {
    await openEmbed(page, '?autoplay=1&dwell=1500&steps=no-limits,invasion&ui=full');
    await expect(shown(page)).toHaveText('“No limits” friendship announced');
    await expect(shown(page)).toHaveText('Russia invades Ukraine');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  });

  test('with loop begins again', async ({ page }) => {
    await openEmbed(page, '?autoplay=1&dwell=1200&loop=1&steps=no-limits,invasion');
    for (const title of [
      '“No limits” friendship announced',
      'Russia invades Ukraine',
      '“No limits” friendship announced',
    ]) {
      await expect(shown(page)).toHaveText(title);
    }
  });
});

test('motion=none moves nothing', async ({ page }) => {
  await openEmbed(page, '?motion=none&ui=full');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test('a ratio is kept in a frame of another shape', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await openEmbed(page, '?ratio=4:3&mode=slide');
  const { x, y, width, height } = await boxOf(page.locator('.sheet'));
  expect([x, y, width, height].map(Math.round)).toEqual([240, 0, 800, 600]);
});

test('a card has no words below, and ui=none nothing but the picture', async ({ page }) => {
  await openEmbed(page, '?mode=card#invasion');
  await expect(page.locator('.caption')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await openEmbed(page, '?ui=none');
  await expect(page.locator('.caption, h1')).toHaveCount(0);
});

test('print=1 looks as on paper under any system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openEmbed(page, '?print=1&theme=dark&bg=transparent');
  await expect(page.locator('.anno-embed')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(29, 33, 41)');
});

test('a poster is still until it is touched, and then follows the touch', async ({ page }) => {
  await openEmbed(page, '?poster=1');
  await expect(page.locator('.anno-stage')).not.toHaveAttribute('data-measured');
  await expect(page.locator('.anno-mark').first()).toBeVisible();
  await page.locator('[data-event="invasion"] [data-part="label"]').click();
  await expect(page.locator('.anno-stage')).toHaveAttribute('data-measured');
  await page.locator('[data-event="invasion"] [data-part="label"]').click();
  await expect(shown(page)).toHaveText('Russia invades Ukraine');
});

test('colours, fonts and corners of the address are those of the picture', async ({ page }) => {
  await openEmbed(page, '?fg=%23003300&muted=%23225522&accent=%23aa00aa&bg=%23eeffee&font=serif&radius=24');
  await expect(page.locator('.anno-embed')).toHaveCSS('border-radius', '24px');
  await expect(page.locator('.anno-embed')).toHaveCSS('background-color', 'rgb(238, 255, 238)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 51, 0)');
  await expect(page.locator('.anno-scale-name')).toHaveCSS('color', 'rgb(34, 85, 34)');
  const accent = await page
    .locator('[data-event="no-limits"]')
    .evaluate((mark) => getComputedStyle(mark).getPropertyValue('--lane'));
  expect(accent).toBe('#aa00aa');
  await expect(page.locator('.anno-stage [data-part="label"]').first()).toHaveCSS('font-family', 'serif');
});

test('the picture is complete without a frame of animation, an observer of sight or a message', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
    const never = () => undefined;
    Object.assign(window, {
      IntersectionObserver: class {
        readonly observe = never;
        readonly disconnect = never;
      },
    });
  });
  await openEmbed(page, '?step=3');
  await expect(page.locator('.anno-stage')).toHaveAttribute('data-measured');
  await expect(page.locator('.anno-mark')).toHaveCount(14);
  await expect(shown(page)).toBeVisible();
  expect(await page.locator('.tick').count()).toBeGreaterThan(5);
});

test('the root has the direction and the scheme that the address names, and else none', async ({ page }) => {
  await openEmbed(page, '?dir=rtl&scheme=dark');
  const root = page.locator('html');
  await expect(root).toHaveCSS('direction', 'rtl');
  await expect(root).toHaveCSS('color-scheme', 'dark');
  // Time goes from left to right whichever way the words go.
  await expect(page.locator('.anno-stage')).toHaveCSS('direction', 'ltr');
  await openEmbed(page);
  await expect(root).toHaveCSS('color-scheme', 'normal');
});

test('copies at other addresses follow each other by a name, and none with sync=off', async ({
  page,
  context,
}) => {
  const others = await Promise.all([context.newPage(), context.newPage()]);
  const [named, apart] = others;
  if (!named || !apart) throw new Error('expected two pages');
  await openEmbed(page, '?sync=talk');
  await openEmbed(named, '?sync=talk&theme=dark');
  await openEmbed(apart, '?sync=off');
  await page.locator('[data-event="invasion"] [data-part="label"]').click();
  await expect(shown(named)).toHaveText('Russia invades Ukraine');
  await expect(shown(apart)).toHaveCount(0);
});
