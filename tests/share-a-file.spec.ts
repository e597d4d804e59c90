import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { crowd } from '../src/content/crowd';
import { filesIn, namesLike, textIn } from './archive';
import { excerpt, expect, packed, test } from './page';

// An opened file of another site, or one that the address carries, is shared and taken along like the site's own chronology.
const SITE = 'http://127.0.0.1:4403/';
const KITES = 'Kites over the bay';
const TITLES = ['First kite over the bay', 'The festival begins', 'A line of a thousand kites'];
const FESTIVAL = TITLES[1] ?? '';
const file: unknown = JSON.parse(readFileSync('tests/decks/kites.json', 'utf8'));
/** How an address names the file, and then one of its events too. */
const WAYS = {
  'of another site': { at: `?src=${SITE}kites.json`, atFestival: `?src=${SITE}kites.json#festival` },
  'in the address': { at: packed(file), atFestival: `?event=festival${packed(file)}` },
} as const;

test.use({
  expectedFault: /^request off the site: (http:\/\/127\.0\.0\.1:4403\/|file:|blob:)|status of 404/,
});

const heading = (page: Page) => excerpt(page).getByRole('heading', { level: 2 });
const shown = (frame: Page | FrameLocator) => frame.locator('.caption h2');
const embedIn = (page: Page) => page.frameLocator('section.present iframe, #code iframe');

async function openPanel(page: Page, address: string, name = KITES): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('region', { name, exact: true })).toHaveAttribute('data-measured');
  await page.getByText(/^(Share|分享)$/).click();
}

/** Presses a button of the panel, and reads where the file that comes of it is. */
async function take(page: Page, name: string | RegExp): Promise<string> {
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const taken = await downloaded;
  const path = test.info().outputPath(taken.suggestedFilename());
  await taken.saveAs(path);
  return path;
}

async function copied(page: Page, tool: string): Promise<string> {
  await page.getByLabel(tool, { exact: true }).check();
  await page.getByRole('button', { name: /^Cop(y code|ied)$/ }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const [way, { at, atFestival }] of Object.entries(WAYS)) {
  test.describe(`a file ${way}`, () => {
    test('is taken along as one file that opens without a network, and has nothing else in it', async ({
      page,
      openPage,
    }) => {
      await openPanel(page, `./open/${atFestival}`);
      const path = await take(page, 'Offline copy');
      expect(path).toMatch(/kites-over-the-bay\.html$/);
      const [before = ''] = readFileSync(path, 'utf8').split('<script>');
      expect(before).not.toMatch(/Sino-Russia|[?#](src|data)=|<[^>]* style="/);
      for (const javaScriptEnabled of [true, false]) {
        const other = await openPage({ offline: true, javaScriptEnabled });
        await other.goto(pathToFileURL(path).href);
        await expect(other).toHaveTitle(KITES);
        await expect(other.locator('html')).toHaveAttribute('lang', 'en');
        for (const title of TITLES)
          await expect(other.getByRole('link', { name: `${title}, ` })).toBeAttached();
        if (javaScriptEnabled) await expect(shown(other)).toHaveText(FESTIVAL);
        const lefts = await other
          .locator('[data-event]')
          .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().left)));
        expect(new Set(lefts).size).toBe(TITLES.length);
      }
    });

    test('is taken along in the language of the page', async ({ page, openPage }) => {
      await openPanel(page, `./zh-Hant/open/${atFestival}`);
      const path = await take(page, '下載離線版');
      const other = await openPage({ offline: true });
      await other.goto(pathToFileURL(path).href);
      await expect(other.locator('html')).toHaveAttribute('lang', 'zh-Hant');
      await expect(shown(other)).toHaveText(FESTIVAL);
      await expect(other.locator('.caption')).toContainText('1991年8月');
    });

    test('is led to by each link of its slides', async ({ page, baseURL }) => {
      test.slow();
      await openPanel(page, `./open/${atFestival}`);
      for (const name of ['PowerPoint, editable', 'PowerPoint, as pictures']) {
        const deck = filesIn(await take(page, name));
        const links = new Set<string>();
        for (const path of namesLike(deck, /^ppt\/slides\/_rels\/slide\d+\.xml\.rels$/)) {
          for (const [, target = ''] of textIn(deck, path).matchAll(
            /Target="([^"]*)" TargetMode="External"/g,
          ))
            links.add(target.replaceAll('&amp;', '&'));
        }
        const wholeOf = (address: string) => new URL(`./open/${address}`, baseURL).href;
        const whole = wholeOf(at);
        const events = [...links].filter((link) => link !== whole);
        expect(events).toHaveLength(TITLES.length);
        expect(events).toContain(wholeOf(atFestival));
        for (const link of events) {
          const other = await page.context().newPage();
          await other.goto(link);
          await expect(other.getByRole('heading', { level: 1 })).toHaveText(KITES);
          expect(TITLES).toContain(await heading(other).textContent());
          await other.close();
        }
      }
    });

    test('has an address on its picture that can be read', async ({ page }) => {
      await openPanel(page, `./open/${atFestival}`);
      const svg = readFileSync(await take(page, 'Picture as SVG'), 'utf8');
      const [, address = ''] = /data-part="address"[^>]*>([^<]*)</.exec(svg) ?? [];
      expect(address).toMatch(
        way === 'in the address'
          ? /^http:\/\/localhost:\d+\/open\/\?event=festival#data=…$/
          : /^http:\/\/localhost:\d+\/open\/\?src=http:\/\/127\.0\.0\.1:4403\/kites\.json#festival$/,
      );
    });

    test('is shown by the link of the panel, with its event', async ({ page, openPage }) => {
      await openPanel(page, `./open/${atFestival}`);
      const field = page.getByLabel('Link to this view');
      await expect(field).toHaveValue(/festival/);
      const link = await field.inputValue();
      const other = await openPage({});
      await other.goto(link);
      await expect(heading(other)).toHaveText(FESTIVAL);
    });

    test('is shown by the code for each kind of page, pasted', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const codes: string[] = [];
      await openPanel(page, `./open/${atFestival}`);
      for (const tool of ['any page', 'WordPress']) codes.push(await copied(page, tool));
      // What Slidev is given it makes a frame of.
      const [, src = ''] =
        /^<Anno [^>]*\bsrc="([^"]*)" :steps="3" \/>$/.exec(await copied(page, 'Slidev')) ?? [];
      codes.push(`<iframe title="Slidev" src="${src}"></iframe>`);
      for (const code of codes) {
        await page.goto(`${SITE}code.html?${new URLSearchParams([['code', code]])}`);
        await expect(embedIn(page).getByRole('region', { name: KITES, exact: true })).toBeAttached();
        await expect(shown(embedIn(page))).toHaveText(FESTIVAL);
      }
    });

    // How the file is named makes no difference to a deck, nor to where a link is.
    const isUsual = way === 'in the address';
    test(
      'is stepped through by the clicker in a deck that the code is pasted into',
      {
        tag: isUsual ? [] : '@all',
      },
      async ({ page, context }) => {
        test.slow();
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        for (const tool of ['reveal.js', 'Quarto']) {
          await openPanel(page, `./open/${at}`);
          const code = (await copied(page, tool)).replace(
            /^```\{=html\}\n([^]*)\n```$/,
            '<section>$1</section>',
          );
          const slides = [code, '<section>After</section>'].map((slide) => ['slide', slide]);
          await page.goto('about:blank');
          await page.goto(`${SITE}pasted.html?${new URLSearchParams(slides)}#/0`);
          await embedIn(page).locator('html[data-anno-ready]').waitFor();
          const frame = await (await page.locator('section.present iframe').elementHandle())?.contentFrame();
          await expect.poll(() => frame?.evaluate(() => document.hasFocus())).toBe(true);
          for (const title of TITLES) {
            await page.keyboard.press('PageDown');
            await expect(shown(embedIn(page))).toHaveText(title);
          }
          await page.keyboard.press('PageDown');
          await expect.poll(() => page.evaluate('Reveal.getIndices().h')).toBe(1);
        }
      },
    );

    for (const path of ['open/', 'embed/'] as const) {
      test(
        `is kept by each link to an event in /${path}, opened in a tab of its own`,
        {
          tag: isUsual === (path === 'open/') ? [] : '@all',
        },
        async ({ page, context }) => {
          const links = page.locator('a:visible').filter({ hasText: new RegExp(TITLES.join('|')) });
          const isMeasured = async (where: Page) =>
            expect(where.getByRole('region', { name: KITES, exact: true })).toHaveAttribute('data-measured');
          // Loaded again for each: the page follows the focus, and its pane's links are to other events then.
          const fresh = async () => {
            await page.goto('about:blank');
            await page.goto(`./${path}${atFestival}`);
            await isMeasured(page);
            return links.elementHandles();
          };
          const count = (await fresh()).length;
          // Marks, and on the page the list, what is linked, and what is before and after.
          expect(count).toBeGreaterThanOrEqual(path === 'open/' ? 7 : 3);
          for (let at = 0; at < count; at += 1) {
            const link = (await fresh())[at];
            if (!link) throw new Error(`expected ${count} links each time, found ${at}`);
            const said = (await link.getAttribute('aria-label')) ?? (await link.textContent()) ?? '';
            const opened = context.waitForEvent('page');
            await link.focus();
            await page.keyboard.press('Control+Enter');
            const other = await opened;
            await isMeasured(other);
            const words = path === 'open/' ? heading(other) : shown(other);
            await expect(words).toHaveText(TITLES.find((title) => said.includes(title)) ?? said);
            await other.close();
          }
        },
      );
    }
  });
}

test('a file is taken along from a page without https too, where browsers make no digests', async ({
  page,
  openPage,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
  await openPanel(page, `./open/${WAYS['in the address'].atFestival}`);
  expect(await page.evaluate(() => 'subtle' in crypto)).toBe(false);
  const path = await take(page, 'Offline copy');
  const other = await openPage({ offline: true });
  await other.goto(pathToFileURL(path).href);
  await expect(shown(other)).toHaveText(FESTIVAL);
  const lefts = await other
    .locator('[data-event]')
    .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().left)));
  expect(new Set(lefts).size).toBe(TITLES.length);
});

test('each link to an event says the file in its address, wherever it is', async ({ page, baseURL }) => {
  await page.goto(`./open/${WAYS['in the address'].atFestival}`);
  await expect(heading(page)).toHaveText(FESTIVAL);
  const hrefs = await page
    .locator('main a[href]:not([hreflang], header nav a, footer a)')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  const whole = new URL('./open/', baseURL).href;
  const expected = ['first', 'festival', 'record'].map((id) => `${whole}?event=${id}${packed(file)}`);
  expect(hrefs.length).toBeGreaterThanOrEqual(7);
  expect([...new Set(hrefs)].sort()).toEqual(expected.sort());
});

test('slides say that they lack links where an address with the file is too long for these', async ({
  page,
}) => {
  const many = crowd(200);
  await openPanel(page, `./open/${packed(many)}`, many.title);
  const said =
    'The slides lack links back to their page: PowerPoint takes no address of more than 2000 characters.';
  const button = page.getByRole('button', { name: 'PowerPoint, editable' });
  await expect(button).toHaveAccessibleDescription(new RegExp(`a slide for each event\\. ${said}$`));
  await expect(page.getByRole('button', { name: 'Picture as SVG' })).not.toHaveAccessibleDescription(/lack/);
  const deck = filesIn(await take(page, 'PowerPoint, editable'));
  expect(textIn(deck, 'ppt/slides/_rels/slide2.xml.rels')).not.toContain('TargetMode="External"');
});

test('a file so long that each link with it would be too much is kept by a link that is used', async ({
  page,
  context,
}) => {
  test.slow();
  // Letters without any order, so that packing them saves nothing.
  let state = 1;
  const noise = () =>
    Array.from({ length: 1500 }, () => ((state = (state * 48_271) % 2_147_483_647) % 36).toString(36));
  const events = Array.from({ length: 80 }, (_, n) => ({
    ...{ id: `e${n}`, title: `Event ${n}`, date: `${1900 + n}`, gloss: noise().join('') },
  }));
  const hash = packed({ title: 'Long', events });
  expect(hash.length * events.length).toBeGreaterThan(4_000_000);
  await page.goto(`./open/?event=e6${hash}`);
  // At rest, with the next event's link in sight: scrolling a list chooses events, which moves the list.
  await expect(heading(page)).toHaveText('Event 6');
  await expect(page.getByRole('region', { name: 'Long', exact: true })).toHaveAttribute('data-measured');
  const opened = context.waitForEvent('page');
  await page
    .getByRole('list', { name: 'All events' })
    .getByRole('link', { name: 'Event 7', exact: true })
    .click({ modifiers: ['Control'] });
  const other = await opened;
  await expect(heading(other)).toHaveText('Event 7');
});
