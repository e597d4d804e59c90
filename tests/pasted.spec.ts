import type { Frame, Page } from '@playwright/test';
import { EVENTS, expect, openTimeline, test } from './page';

// The deck is of another site than the timeline, or of its own.
const DECKS = { another: 'http://127.0.0.1:4403', 'its own': 'http://localhost:4403' } as const;
const SITES = ['another', 'its own'] as const;
const PLAIN = (title: string) => `<section><h2>${title}</h2></section>`;
const TITLES = EVENTS.map(({ title }) => title);

test.use({ expectedFault: /^request off the site: http:\/\/(127\.0\.0\.1|localhost):4403\// });

/** Copies the code of a tool from the panel, as often as there are slides. */
async function copy(page: Page, tool: string, times = 1, address = './'): Promise<string[]> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTimeline(page, address);
  await page.getByText('Share', { exact: true }).click();
  await page.getByLabel(tool, { exact: true }).check();
  const codes: string[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.getByRole('button', { name: /^Cop(y code|ied)$/ }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    codes.push(await page.evaluate(() => navigator.clipboard.readText()));
    await expect(page.getByLabel('Embed code')).toHaveValue(codes.at(-1) ?? '');
  }
  return codes;
}

interface Deck {
  readonly slides: readonly string[];
  readonly site: keyof typeof DECKS;
  readonly at: number;
  /** Whether the host script is there, and whether as a plugin. */
  readonly host?: 'script' | 'plugin';
  readonly config?: object;
}

/** Where a deck with code on its slides is. */
function addressOf(baseURL: string | undefined, { slides, site, at, host, config = {} }: Deck): string {
  const search = new URLSearchParams([
    ...slides.map((slide) => ['slide', slide]),
    ...(host ? [['host', new URL('/embed/', baseURL).href]] : []),
    ...(host === 'plugin' ? [['plugin', '']] : []),
    ['config', JSON.stringify(config)],
  ]);
  return `${DECKS[site]}/pasted.html?${search}#/${at}`;
}

async function openDeck(page: Page, baseURL: string | undefined, deck: Deck): Promise<void> {
  await page.goto('about:blank');
  // A frame that is held back holds back the load of its deck.
  await page.goto(addressOf(baseURL, deck), { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate('window.Reveal?.isReady()')).toBe(true);
}

/** The frame on the present slide, once it has the keyboard, or at least is ready. */
async function frameOf(page: Page, hasKeys = true): Promise<Frame> {
  const handle = await page.locator('section.present iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('expected a frame on the present slide');
  await frame.locator('html[data-anno-ready]').waitFor();
  if (hasKeys) await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
  return frame;
}

const slideOf = (page: Page): Promise<unknown> => page.evaluate('Reveal.getIndices().h');
const shown = (frame: Frame) => frame.locator('.caption h2');

async function expectShown(frame: Frame, title: string | undefined): Promise<void> {
  if (title === undefined) await expect(shown(frame)).toHaveCount(0);
  else await expect(shown(frame)).toHaveText(title);
}

/** Waits until the deck keeps where its timeline is: the embed's message comes a little after what is seen. */
async function expectKept(page: Page, id: string): Promise<void> {
  const kept = () => page.evaluate(() => Object.values(sessionStorage).join('\n'));
  await expect.poll(kept).toContain(`"event":"${id}"`);
}

/** Presses a key for each title, without any click, and looks that it comes. */
async function expectSteps(page: Page, key: string, titles: readonly (string | undefined)[]): Promise<void> {
  const [frame, slide] = [await frameOf(page), await slideOf(page)];
  for (const title of titles) {
    await page.keyboard.press(key);
    await expectShown(frame, title);
    expect(await slideOf(page)).toBe(slide);
  }
}

/** All steps forward and on, and back to them and before. */
async function expectAllSteps(page: Page, at: number, last: number): Promise<void> {
  await expectShown(await frameOf(page), undefined);
  await expectSteps(page, 'PageDown', TITLES);
  if (at < last) {
    await page.keyboard.press('PageDown');
    await expect.poll(() => slideOf(page)).toBe(at + 1);
    await page.evaluate('Reveal.prev()');
    await expect.poll(() => slideOf(page)).toBe(at);
    await expectShown(await frameOf(page), TITLES.at(-1));
  }
  await expectSteps(page, 'PageUp', [...TITLES.slice(0, -1).reverse(), undefined]);
  if (at === 0) return;
  await page.keyboard.press('PageUp');
  await expect.poll(() => slideOf(page)).toBe(at - 1);
}

for (const tool of ['reveal.js', 'Quarto']) {
  for (const site of SITES) {
    // The way of most decks; the others are breadth.
    const tag = tool === 'reveal.js' && site === 'another' ? [] : '@all';
    test(
      `the code for ${tool}, in a deck of ${site === 'another' ? 'another' : 'the same'} site, steps from the first press on, wherever its slide is`,
      { tag },
      async ({ page, baseURL }) => {
        test.slow();
        const [first = '', middle = '', last = ''] = (await copy(page, tool, 3)).map((code) =>
          // What Quarto is given as raw HTML it makes a slide of.
          code.replace(/^```\{=html\}\n([^]*)\n```$/, '<section>$1</section>'),
        );
        const slides = [first, PLAIN('Before'), middle, PLAIN('After'), last];
        for (const at of [0, 2, 4]) {
          await openDeck(page, baseURL, { slides, site, at });
          await page.reload();
          await expectSteps(page, 'ArrowRight', TITLES.slice(0, 2));
          await expectSteps(page, 'ArrowLeft', [TITLES[0], undefined]);
          await expectAllSteps(page, at, 4);
        }
        await openDeck(page, baseURL, { slides, site, at: 1 });
        await page.keyboard.press('PageDown');
        await expectSteps(page, 'PageDown', TITLES.slice(0, 1));
      },
    );
  }
}

test('the code is a picture without an edge of the browser’s', async ({ page, baseURL }) => {
  for (const tool of ['reveal.js', 'WordPress', 'any page']) {
    const slides = await copy(page, tool);
    for (const address of [
      `${DECKS.another}/code.html?${new URLSearchParams([['code', slides.join('')]])}`,
      addressOf(baseURL, { slides, site: 'another', at: 0 }),
    ]) {
      await page.goto(address);
      await expect(page.locator('iframe')).toHaveCSS('border-top-width', '0px');
    }
  }
});

test('each copy has a name of its own, also by key, and the field shows what was copied', async ({
  page,
}) => {
  const codes = await copy(page, 'reveal.js', 3);
  const field = page.getByLabel('Embed code');
  await field.focus();
  for (const keys of ['Control+a', 'Control+a']) {
    await page.keyboard.press(keys);
    await page.keyboard.press('Control+c');
    codes.push(await page.evaluate(() => navigator.clipboard.readText()));
    await expect(field).toHaveValue(codes.at(-1) ?? '');
  }
  const names = codes.map((code) => /sync=(\w+)/.exec(code)?.[1]);
  expect(new Set(names).size).toBe(5);
});

test('a frame of another slide that is loaded late takes no keys', async ({ page, baseURL, context }) => {
  const [first = '', next = ''] = await copy(page, 'reveal.js', 2);
  const name = /sync=(\w+)/.exec(next)?.[1];
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route(`**/embed/?*sync=${name}`, async (route) => {
    await released;
    await route.continue();
  });
  await openDeck(page, baseURL, { slides: [first, next], site: 'another', at: 0 });
  const frame = await frameOf(page);
  await page.keyboard.press('PageDown');
  await expectShown(frame, TITLES[0]);
  release();
  await page
    .locator('iframe')
    .nth(1)
    .contentFrame()
    .locator('html[data-anno-ready]')
    .waitFor({ state: 'attached' });
  await page.keyboard.press('PageDown');
  await expectShown(frame, TITLES[1]);
  expect(await frame.evaluate(() => document.hasFocus())).toBe(true);
});

test('in a page that is no deck focus=auto leaves the keys where they are', async ({ page }) => {
  const [code = ''] = await copy(page, 'reveal.js');
  const search = new URLSearchParams([['code', code.replace('data-src', 'src')]]);
  await page.goto(`${DECKS.another}/code.html?${search}`);
  await page.frameLocator('iframe').locator('html[data-anno-ready]').waitFor();
  await page.keyboard.type('PageDown');
  await expect(page.getByLabel('Name')).toHaveValue('PageDown');
});

test('the code of what was found has the keyboard on its slide, goes through that alone, and on', async ({
  page,
  baseURL,
}) => {
  const [code = ''] = await copy(page, 'reveal.js', 1, './?find=munich');
  await openDeck(page, baseURL, { slides: [code, PLAIN('After')], site: 'another', at: 0, host: 'script' });
  const frame = await frameOf(page);
  await expectShown(frame, undefined);
  for (const title of [
    'China invokes Minsk at Munich',
    'Munich 2024: Wang Yi defends Russia ties',
    'Secret Russian papers come to light',
  ]) {
    await page.keyboard.press('PageDown');
    await expectShown(frame, title);
  }
  await page.keyboard.press('PageDown');
  await expect.poll(() => slideOf(page)).toBe(1);
});

for (const site of SITES) {
  for (const isPreloaded of [true, false]) {
    const tag = isPreloaded && site === 'another' ? [] : '@all';
    test(
      `with the plugin, in a deck of ${site === 'another' ? 'another' : 'the same'} site, ${isPreloaded ? 'preloaded or' : 'not preloaded'}, it begins at the first step on every way but back`,
      { tag },
      async ({ page, baseURL }) => {
        test.slow();
        const [code = ''] = await copy(page, 'reveal.js');
        const timeline = code
          .replace('<iframe', '<iframe data-anno data-anno-focus')
          .replace('focus=auto&amp;', '')
          .replace(/&amp;sync=\w+/, '')
          .replace(isPreloaded ? '' : ' data-preload', '');
        for (const at of [0, 1]) {
          const slides = at === 0 ? [timeline, PLAIN('After')] : [PLAIN('Before'), timeline, PLAIN('After')];
          const deck = { slides, site, host: 'plugin', config: { viewDistance: 1 } } as const;
          await openDeck(page, baseURL, { ...deck, at });
          await expectAllSteps(page, at, slides.length - 1);
          await openDeck(page, baseURL, { ...deck, at });
          await page.reload();
          await expectShown(await frameOf(page), undefined);
          await expectSteps(page, 'PageDown', TITLES.slice(0, 3));
          await expectKept(page, EVENTS[2].id);
          // What it was at when the deck was loaded again it is at, and opened anew it begins anew.
          await page.reload();
          await expectShown(await frameOf(page), TITLES[2]);
          await openDeck(page, baseURL, { ...deck, at });
          await expectShown(await frameOf(page), undefined);
        }
      },
    );
  }
}

for (const host of [undefined, 'script'] as const) {
  for (const site of SITES) {
    if (host === undefined && site === 'another') continue;
    test(`a step outlasts an unloaded slide and a deck that is loaded again, in a deck of ${site === 'another' ? 'another site with the host script' : `the same site${host ? ' with the host script' : ''}`}`, async ({
      page,
      baseURL,
      openPage,
    }) => {
      const [code = ''] = await copy(page, 'reveal.js');
      const far = ['a', 'b', 'c', 'd', 'e'].map(PLAIN);
      const deck = {
        slides: [...far, code.replace(' data-preload', '')],
        site,
        at: 5,
        ...(host && { host }),
      };
      await openDeck(page, baseURL, deck);
      await expectSteps(page, 'PageDown', TITLES.slice(0, 3));
      if (host) await expectKept(page, EVENTS[2].id);
      await page.evaluate('Reveal.slide(0)');
      await expect(page.locator('iframe')).not.toHaveAttribute('src');
      await page.evaluate('Reveal.slide(5)');
      await expectShown(await frameOf(page), TITLES[2]);
      // The deck writes its slide into its address a moment later.
      await expect(page).toHaveURL(/#\/5$/);
      await page.reload();
      await expectShown(await frameOf(page), TITLES[2]);
      const other = await openPage({ viewport: { width: 1280, height: 720 } });
      await other.goto(addressOf(baseURL, deck));
      await expectShown(await frameOf(other), undefined);
    });
  }
}

for (const host of [undefined, 'plugin'] as const) {
  test(`a slide and the speaker’s view of it follow each other, and two slides of one address do not${host ? ', by the plugin' : ''}`, async ({
    page,
    baseURL,
  }) => {
    const [first = '', second = ''] = (await copy(page, 'reveal.js', 2)).map((code) =>
      host ? code.replace('<iframe', '<iframe data-anno').replace(/&amp;sync=\w+/, '') : code,
    );
    await openDeck(page, baseURL, { slides: [first, second], site: 'another', at: 0, ...(host && { host }) });
    await frameOf(page);
    const popup = page.waitForEvent('popup');
    await page.evaluate("Reveal.getPlugin('notes').open()");
    const speaker = await popup;
    const copyIn = speaker.frameLocator('#current-slide iframe').frameLocator('section.present iframe');
    await copyIn.locator('html[data-anno-ready]').waitFor({ state: 'attached' });
    await page.bringToFront();
    await expectSteps(page, 'PageDown', TITLES.slice(0, 2));
    await expect(copyIn.locator('.caption h2')).toHaveText(TITLES[1] ?? '');
    const apart = page.locator('iframe').nth(1).contentFrame();
    await expect(apart.locator('html[data-anno-ready]')).toBeAttached();
    await expect(apart.locator('.caption h2')).toHaveCount(0);
  });
}

test('without a name no embed follows another, in one page or two tabs', async ({
  page,
  context,
  baseURL,
}) => {
  const embed = (title: string) =>
    `<iframe title="${title}" src="${new URL('/embed/', baseURL).href}?mode=slide"></iframe>`;
  const search = new URLSearchParams(['One', 'Two'].map((title) => ['code', embed(title)]));
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto(`${DECKS['its own']}/code.html?${search}`);
    for (const title of ['One', 'Two'])
      await each.frameLocator(`iframe[title="${title}"]`).locator('html[data-anno-ready]').waitFor();
  }
  const shownIn = (where: Page, title: string) =>
    where.frameLocator(`iframe[title="${title}"]`).locator('.caption h2');
  const one = page.frameLocator('iframe[title="One"]');
  await one.locator('[data-event="invasion"]').focus();
  await page.keyboard.press('Enter');
  await expect(shownIn(page, 'One')).toHaveText('Russia invades Ukraine');
  await other.bringToFront();
  await other.frameLocator('iframe[title="Two"]').locator('[data-event="vehicles"]').focus();
  await other.keyboard.press('Enter');
  await expect(shownIn(other, 'Two')).toHaveText('China sells Russia over 841,000 vehicles');
  await expect(shownIn(other, 'One')).toHaveCount(0);
  await expect(shownIn(page, 'Two')).toHaveCount(0);
  await expect(shownIn(page, 'One')).toHaveText('Russia invades Ukraine');
  await page.reload();
  await one.locator('html[data-anno-ready]').waitFor();
  await expect(shownIn(page, 'One')).toHaveCount(0);
});
