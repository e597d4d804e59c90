import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  boxOf,
  chooseLanguage,
  excerpt,
  expect,
  list,
  mark,
  openTimeline,
  sidewaysOverflow,
  test,
} from './page';

const TITLE = 'The border between China and Russia, 1689–2023';
const CHINESE = '中俄邊界，1689至2023年';
const ESSAY = 'The Sino-Russia Axis in dates';

const border = (page: Page) => page.getByRole('region', { name: new RegExp(`^(${TITLE}|${CHINESE})$`) });

async function openBorder(page: Page, address = './border/'): Promise<void> {
  await page.goto(address);
  await expect(border(page)).toHaveAttribute('data-measured');
}

test('a reader goes from one timeline to the other and back, in each language', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('navigation', { name: 'Other timelines' }).getByRole('link', { name: TITLE }).click();
  await expect(page).toHaveURL('/border/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await chooseLanguage(page, '繁體中文');
  await expect(page).toHaveURL('/zh-Hant/border/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CHINESE);
  await page
    .getByRole('navigation', { name: '其他時間軸' })
    .getByRole('link', { name: '中俄軸心年表' })
    .click();
  await expect(page).toHaveURL('/zh-Hant/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('中俄軸心年表');
});

test('a treaty is read with its own date beside the day on record', async ({ page }) => {
  await openBorder(page);
  await mark(page, 'Treaty of Aigun draws the line along the Amur').click();
  await expect(page).toHaveURL(/\/border\/#aigun$/);
  const pane = excerpt(page);
  await expect(pane.getByText('16 May 1858', { exact: true })).toBeVisible();
  await expect(pane.getByText('28 May 1858', { exact: true })).toBeVisible();
  await expect(pane).toContainText('16 May by the Julian calendar, then twelve days behind, is 28 May');
  await expect(pane.locator('mark')).toHaveText('on May 16, 1858');
  await expect(pane.getByRole('figure')).toContainText('chinaforeignrelations.net/node/234');
});

test('a date that was worked out says how, and a quotation in another language says which', async ({
  page,
}) => {
  await openBorder(page, './border/#vladivostok');
  await expect(excerpt(page)).toContainText('the day of the ship’s log, by the calendar then used in Russia');
  await openBorder(page, './border/#peking');
  await expect(excerpt(page).getByRole('blockquote').first()).toHaveAttribute('lang', 'ru');
  await expect(excerpt(page)).toContainText('Quotation in Russian');
});

test('switching the language keeps the event', async ({ page }) => {
  await openBorder(page, './border/?scale=even#zhenbao');
  await chooseLanguage(page, '繁體中文');
  await expect(page).toHaveURL('/zh-Hant/border/?scale=even#zhenbao');
  await expect(page.getByRole('region', { name: '摘錄' }).getByRole('heading').first()).toHaveText(
    '珍寶島（達曼斯基島）武裝衝突',
  );
  await chooseLanguage(page, 'English');
  await expect(page).toHaveURL('/border/?scale=even#zhenbao');
});

test('an address that names a file leads to the page for any file', async ({ page }) => {
  const src = 'data:,{"title":"Minsk","events":[{"title":"Signed","date":"2014-09"}]}';
  for (const [from, to] of [
    ['border', '/open/'],
    ['zh-Hant/border', '/zh-Hant/open/'],
  ] as const) {
    await page.goto(`./${from}/?src=${encodeURIComponent(src)}`);
    await page.waitForURL((url) => url.pathname === to);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Minsk');
  }
});

test.describe('a file for offline', () => {
  // Where it is opened, it is of this disk.
  test.use({ expectedFault: /^request off the site: file:/ });

  test('“Share” has the embed of the timeline that is shown, and its file for offline', async ({
    page,
    openPage,
  }) => {
    await openBorder(page, './border/#aigun');
    await page.getByText('Share', { exact: true }).click();
    await expect(page.getByRole('textbox', { name: /code/i })).toHaveValue(/\/embed\/border\/\?[^"]*#aigun"/);
    await expect(page.frameLocator('iframe').locator('.caption h2')).toHaveText(/^Treaty of Aigun/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Offline copy' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('the-border-between-china-and-russia.html');
    const path = test.info().outputPath('border.html');
    await download.saveAs(path);
    const other = await openPage({ offline: true });
    await other.goto(pathToFileURL(path).href);
    await other.locator('html[data-anno-ready]').waitFor();
    await expect(other.locator('.caption h2')).toHaveText(/^Treaty of Aigun/);
  });
});

test.describe('the embed of another timeline', () => {
  test('steps through its events', async ({ page }) => {
    await page.goto('./embed/border/?keys=steps');
    await page.locator('html[data-anno-ready]').waitFor();
    await page.keyboard.press('PageDown');
    await expect(page.locator('.caption h2')).toHaveText('Treaty of Nerchinsk sets a first border');
    await expect(page.locator('.caption')).toContainText('William Coxe, Account of the Russian Discoveries');
  });

  test('is there in the other language, and back', async ({ page }) => {
    await page.goto('./embed/border/?lang=zh-Hant&step=2');
    await page.waitForURL(/\/embed\/zh-Hant\/border\/\?lang=zh-Hant&step=2$/);
    await expect(page.locator('.caption h2')).toHaveText('恰克圖條約將邊界西延');
    await page.goto('./embed/zh-Hant/border/?lang=en');
    await page.waitForURL(/\/embed\/border\/\?lang=en$/);
  });

  test('has nothing of the first one, nor the first one of it', async ({ request }) => {
    const text = async (path: string) => (await request.get(path)).text();
    for (const path of ['./embed/', './embed/anno.js', './embed/anno-zh-Hant.js', './embed/anno-layout.js'])
      expect(await text(path), path).not.toContain('Nerchinsk');
    expect(await text('./embed/border/')).not.toContain('Munich');
  });
});

test('a page loads one chronology, in one language', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text());
  });
  await openTimeline(page);
  await page.waitForLoadState('networkidle');
  const code = (await Promise.all(scripts)).join('\n');
  expect(code).toContain('Wang Yi defended China');
  expect(code).not.toMatch(/Gerbillon|尼布楚|明斯克/);
});

for (const [path, title, other] of [
  ['border/', TITLE, ESSAY],
  ['zh-Hant/border/', CHINESE, '中俄軸心年表'],
] as const) {
  test.describe(`/${path}`, () => {
    test('is complete without script', async ({ openPage }) => {
      const page = await openPage({ javaScriptEnabled: false });
      await page.goto(`./${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('link', { name: other })).toBeVisible();
      await expect(page.locator('main ol > li[id]')).toHaveCount(14);
      await expect(page.locator('#nerchinsk')).toContainText(/1689/);
      await expect(page.locator('#nerchinsk blockquote').first()).toBeVisible();
    });

    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 390, height: 844 },
    ]) {
      // On a phone its own language alone.
      const tag = viewport.width > 640 || path === 'border/' ? [] : '@all';
      test(`axe finds nothing at ${viewport.width} px, light and dark`, { tag }, async ({ page }) => {
        test.slow();
        await page.setViewportSize(viewport);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await openBorder(page, `./${path}#peking`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
        expect([...violations, ...dark.violations].map(({ id }) => id)).toEqual([]);
      });
    }
  });
}

for (const width of [1100, 1280, 1920]) {
  test(`the legend is in one line below a long title, beside the scales at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['./border/', './uk/border/']) {
      await page.goto(path);
      expect((await boxOf(page.locator('.legend').first())).height).toBeLessThan(35);
    }
  });
}

for (const path of ['', 'zh-Hant/', 'border/', 'zh-Hant/border/']) {
  test(`the ways to the other timeline and to any file have room at 360 px, beside or below all else: /${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`./${path}`);
    await expect(page.locator('.anno-stage')).toHaveAttribute('data-measured');
    expect(await sidewaysOverflow(page)).toBe(0);
    const nav = page.getByRole('navigation', { name: /^(Other timelines|其他時間軸)$/ });
    for (const each of await nav.getByRole('link').all()) {
      const link = await boxOf(each);
      expect(link.x).toBeGreaterThanOrEqual(0);
      expect(link.x + link.width).toBeLessThanOrEqual(360);
      expect(link.height).toBeLessThan(30);
    }
  });
}

for (const width of [360, 640, 960, 1280]) {
  test(`nothing of the border moves when script arrives at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_app/**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('./border/', { waitUntil: 'domcontentloaded' });
    const boxes = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        const found = document.querySelectorAll(
          'h1, h2, header a, [data-event], [data-event] [data-part], li[id]',
        );
        // What is packed for another width is not there to be seen, and is gone with script.
        const seen = [...found].filter((element) => element.checkVisibility());
        return seen.map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [left, top, width, height].map(Math.round).join(' ');
        });
      });
    const before = await boxes();
    release();
    await expect(border(page)).toHaveAttribute('data-measured');
    expect(await boxes()).toEqual(before);
  });
}

test('every event is in the list with a passage', async ({ page }) => {
  await openBorder(page);
  await expect(
    list(page)
      .getByRole('listitem')
      .filter({ has: page.locator('blockquote') }),
  ).toHaveCount(14);
});
