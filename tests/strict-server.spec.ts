import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { FIRST_LANGUAGE, TAGS } from '../src/lib/messages/languages';
import {
  chooseLanguage,
  boxOf,
  centreOf,
  dot,
  drag,
  excerpt,
  expect,
  isReady,
  list,
  mark,
  openTimeline,
  packed,
  placesOf,
  playhead,
  test,
  timeline,
  wheelZoom,
} from './page';

// `test` fails on every breach of a policy, in the page and in its frames: each journey here is made for that.
test.use({ expectedFault: /^request off the site: blob:/ });

const PORTS = { 'default-src': 4404, 'style-src': 4405 } as const;
const PLAIN = 'http://localhost:4401/';
const build = fileURLToPath(new URL('../build/', import.meta.url));
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => path.slice(0, -'index.html'.length));
/** The pages of a language, of which a test of all languages would have too many. */
const pagesIn = (lang: string) =>
  pages.filter((path) => (TAGS.find((tag) => path.split('/').includes(tag)) ?? FIRST_LANGUAGE) === lang);
const SMALL = { title: 'Kept small', events: [{ title: 'One event', date: '2014-09' }] };

/** Opens a page and reads where each mark, piece, label, lane, tick and tear is drawn, in the document's order. */
async function placesAt(page: Page, address: string, hasScript: boolean): Promise<(number | string)[][]> {
  await page.goto(address);
  if (hasScript) await page.locator('[data-measured], form').first().waitFor();
  return page.evaluate(async () => {
    await document.fonts.ready;
    const drawn =
      '[data-event], [data-part], [data-shape], [data-part="tick"] text, .anno-stage li, .anno-stage button';
    return [...document.querySelectorAll(drawn)].map((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return [element.localName, ...[left, top, width].map(Math.round)];
    });
  });
}

async function download(page: Page, name: string): Promise<string> {
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await downloaded;
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return readFileSync(path, 'latin1');
}

const embedStep = (page: Page) => page.locator('.caption h2');
const heading = (page: Page) => excerpt(page).getByRole('heading', { level: 2 });
const share = (page: Page) => page.getByText(/^(Share|分享)$/).click();

for (const [directive, port] of Object.entries(PORTS)) {
  test(`a server that says ${directive} 'self' says it of every page`, async ({ request }) => {
    const response = await request.get(`http://localhost:${port}/embed/`);
    expect(response.headers()['content-security-policy']).toBe(`${directive} 'self'`);
  });

  // What `default-src 'self'` allows `style-src 'self'` does: the same under the second is breadth.
  const tag = directive === 'default-src' ? [] : '@all';
  test.describe(`a server that says ${directive} 'self'`, { tag }, () => {
    test.use({ baseURL: `http://localhost:${port}` });

    for (const [hasScript, lang] of [true, false].flatMap((script) =>
      TAGS.map((tag) => [script, tag] as const),
    )) {
      const tag = hasScript ? [] : '@all';
      test(
        `has all of every page in its place, ${hasScript ? 'with' : 'without'} script: ${lang}`,
        { tag },
        async ({ browser, openPage }) => {
          const options = { viewport: { width: 1280, height: 720 }, javaScriptEnabled: hasScript };
          const strict = await openPage(options);
          const context = await browser.newContext(options);
          const plain = await context.newPage();
          for (const path of pagesIn(lang)) {
            const places = await placesAt(strict, `./${path}`, hasScript);
            expect(places, `/${path}`).toEqual(await placesAt(plain, PLAIN + path, hasScript));
          }
          await context.close();
        },
      );
    }

    test('lets a reader scrub, read, and go back', async ({ page }) => {
      await openTimeline(page);
      const { x, y } = await centreOf(dot(page, 'Russia invades Ukraine'));
      const axis = await centreOf(timeline(page).locator('.anno-axis-band'));
      await drag(page, { x: x - 200, y: axis.y }, { x, y: axis.y });
      await expect(heading(page)).toHaveText('Russia invades Ukraine');
      await mark(page, 'Minsk Agreement signed').click();
      await expect(page).toHaveURL(/#minsk-agreement$/);
      await page.keyboard.press('Escape');
      await page.goBack();
      await expect(heading(page)).toHaveText('Minsk Agreement signed');
      await list(page).getByRole('link').first().click();
      await page.mouse.move(x, y);
    });

    test('lets a reader zoom, pan, hide a lane and compare the scales', async ({ page }) => {
      await openTimeline(page);
      await wheelZoom(page, 'Russia invades Ukraine', 3);
      const before = await placesOf(page);
      const from = await centreOf(dot(page, 'Russia invades Ukraine'));
      await drag(page, from, { x: from.x + 60, y: from.y });
      expect((await placesOf(page)).invasion?.left).toBeCloseTo((before.invasion?.left ?? NaN) + 60, 0);
      for (const name of ['Zoom in', 'Zoom out', 'Back to the whole']) {
        await page.getByRole('button', { name }).click();
      }
      for (const name of ['Time', 'Even', 'Gaps closed']) {
        await page.getByRole('radio', { name, exact: true }).check();
        await expect(timeline(page)).not.toHaveAttribute('data-travelling');
      }
      const lane = page.getByRole('button', { name: 'Pulling apart' });
      await lane.click();
      await expect(lane).toHaveAttribute('aria-pressed', 'false');
      await page.setViewportSize({ width: 700, height: 800 });
      await expect(timeline(page)).toHaveCSS('width', '700px');
    });

    test('lets it play', async ({ page }) => {
      await openTimeline(page);
      await page.getByRole('button', { name: 'Play' }).click();
      await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
      await playhead(page).press('ArrowRight');
      await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    });

    test('lets a cluster offer its events', async ({ page }) => {
      await page.goto('./specimens/crowd/');
      await page.locator('.anno-stage[data-measured] [data-part="cluster"]').first().click();
      const offered = page.locator('[popover] ul').getByRole('link');
      await expect(offered.first()).toBeVisible();
      await offered.nth(1).click();
      await expect(heading(page)).toBeVisible();
    });

    test('has its view on paper, also with a lane hidden', async ({ page }) => {
      await openTimeline(page, './?from=2014&to=2024#invasion');
      await page.getByRole('button', { name: 'Pulling apart' }).click();
      await page.emulateMedia({ media: 'print' });
      await expect(dot(page, 'Minsk Agreement signed')).toBeVisible();
      const lefts = Object.values(await placesOf(page)).map(({ left }) => Math.round(left));
      expect(new Set(lefts).size).toBeGreaterThan(6);
      await page.pdf();
      await page.emulateMedia({ media: 'screen' });
      await isReady(page);
    });

    test('lets a reader change the language, with the view and the event', async ({ page }) => {
      await openTimeline(page, './?scale=even#invasion');
      await chooseLanguage(page, '繁體中文');
      await expect(page).toHaveURL(/\/zh-Hant\/\?scale=even#invasion$/);
      await isReady(page);
      await chooseLanguage(page, 'English');
      await expect(heading(page)).toHaveText('Russia invades Ukraine');
      // What Kit says of a new page is for those who do not see it.
      const announcers = page.locator('#svelte-announcer');
      for (const announcer of await announcers.all()) expect((await boxOf(announcer)).width).toBe(1);
    });

    test('says what an address means that is not understood', async ({ page }) => {
      await openTimeline(page, './?scale=round&from=soon#nobody');
      await expect(page.getByRole('status').filter({ hasText: 'round' })).toBeVisible();
    });

    for (const path of ['', 'zh-Hant/'] as const) {
      test(`lets a presenter share /${path}, with a preview and files`, async ({ page }) => {
        await page.goto(`./${path}`);
        await page.locator('[data-measured]').waitFor();
        await share(page);
        await page.frameLocator('iframe').locator('html[data-anno-ready]').waitFor();
        const svg = path === '' ? 'Picture as SVG' : 'SVG 圖片';
        expect(await download(page, svg)).toContain('<svg');
      });

      test(`lets a presenter step through /embed/${path}`, async ({ page }) => {
        await page.goto(`./embed/${path}?keys=steps&ui=full`);
        await page.locator('html[data-anno-ready]').waitFor();
        const first = await embedStep(page).allTextContents();
        await page.keyboard.press('PageDown');
        await expect.poll(() => embedStep(page).allTextContents()).not.toEqual(first);
        await page.setViewportSize({ width: 500, height: 700 });
        await page.locator('.anno-plot').hover();
        await page.locator('.anno-zoom').getByRole('button').nth(1).click();
        await page.emulateMedia({ media: 'print' });
      });
    }

    if (directive === 'default-src') {
      test.describe('and so of files of other sites', () => {
        test.use({ expectedFault: /127\.0\.0\.1:4403/ });

        test('says in words that its policy keeps them away', async ({ page }) => {
          for (const path of ['embed/', 'open/']) {
            await page.goto(`./${path}?src=http://127.0.0.1:4403/moon.json`);
            await expect(page.getByRole('alert')).toContainText('the policy of this page forbids it (CSP)');
          }
        });
      });
    }

    test('has files to take along', async ({ page }) => {
      test.slow();
      await openTimeline(page);
      await share(page);
      expect(await download(page, 'Offline copy')).toContain('data-anno-single');
      expect((await download(page, 'PowerPoint, editable')).slice(0, 2)).toBe('PK');
    });

    test('shows the chronology that an address carries', async ({ page }) => {
      for (const path of ['./embed/', './open/']) {
        await page.goto(path + packed(SMALL));
        await expect(page.getByRole('region', { name: SMALL.title })).toHaveAttribute('data-measured');
      }
    });

    test('shows a file of the site itself, and lets it be taken along', async ({ page }) => {
      await page.route(
        ({ pathname }) => pathname === '/files/small.json',
        (route) => route.fulfill({ json: SMALL }),
      );
      for (const path of ['./embed/', './open/']) {
        await page.goto(`${path}?src=../files/small.json`);
        await expect(page.getByRole('region', { name: SMALL.title })).toHaveAttribute('data-measured');
      }
      await share(page);
      expect(await download(page, 'Offline copy')).toContain('<title>Kept small</title>');
      expect((await download(page, 'PowerPoint, editable')).slice(0, 2)).toBe('PK');
    });

    test('answers a host that asks for a picture', async ({ page }) => {
      await page.goto('./specimens/dates/');
      const answer = await page.evaluate(async () => {
        const { Anno } = await import(new URL('../../embed/anno-host.mjs', location.href).href);
        const frame = document.createElement('iframe');
        frame.src = '../../embed/';
        document.body.append(frame);
        return Anno(frame)
          .snapshot({ format: 'png' })
          .then(
            () => 'a picture',
            (error: unknown) => String(error),
          );
      });
      expect(answer).toBe('a picture');
    });
  });
}

test.describe('where images from data: are forbidden', () => {
  test.use({ baseURL: `http://localhost:${PORTS['default-src']}` });

  for (const [name, signature] of [
    ['Picture as PNG, 1920 × 1080', 'PNG'],
    ['Picture as PNG, 3840 × 2160', 'PNG'],
    ['A picture of each event (ZIP)', 'PK'],
    ['PowerPoint, as pictures', 'PK'],
  ] as const) {
    test(`what needs a PNG is made all the same: ${name}`, async ({ page }) => {
      await openTimeline(page);
      await share(page);
      expect((await download(page, name)).slice(0, 4)).toContain(signature);
    });
  }
});

test.describe('where requests elsewhere are forbidden', () => {
  // The browser tells of each that it has held back.
  test.use({
    baseURL: `http://localhost:${PORTS['default-src']}`,
    expectedFault:
      /^request off the site: http:\/\/127\.0\.0\.1:4403\/|CSP: connect-src|Content Security Policy/,
  });

  for (const path of ['./embed/', './open/']) {
    for (const src of ['http://127.0.0.1:4403/kites.json', `data:,${JSON.stringify(SMALL)}`]) {
      test(`${path} says that it cannot load ${src.slice(0, 5)}, and goes on with what the site has`, async ({
        page,
      }) => {
        await page.goto(`${path}?src=${encodeURIComponent(src)}`);
        await expect(page.getByRole('alert')).toContainText('the policy of this page forbids it (CSP)');
        await page.goto('about:blank');
        await page.goto(path + packed(SMALL));
        await expect(page.getByRole('region', { name: SMALL.title })).toHaveAttribute('data-measured');
      });
    }
  }
});

test.describe('where styles alone are', () => {
  test.use({ baseURL: `http://localhost:${PORTS['style-src']}` });

  test('a picture is made', async ({ page }) => {
    await openTimeline(page);
    await share(page);
    expect(await download(page, 'Picture as PNG, 1920 × 1080')).toContain('PNG');
  });
});
