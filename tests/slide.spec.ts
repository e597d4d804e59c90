import { spawnSync } from 'node:child_process';
import type { Frame, Page } from '@playwright/test';
import { EVENTS, expect, test } from './page';

const SLIDES = {
  plain: 0,
  relay: 1,
  steps: 2,
  between: 3,
  focused: 4,
  playing: 5,
  unloaded: 6,
  last: 7,
} as const;

// The deck is of another site than the embed, as decks are.
test.use({ expectedFault: /^request off the site: http:\/\/(127\.0\.0\.1|localhost):4403\// });

/** Opens the deck at a slide, once its embed has taken over. */
async function openDeck(
  page: Page,
  slide: keyof typeof SLIDES,
  baseURL: string | undefined,
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<Frame> {
  await page.goto(`http://${host}:4403/reveal.html?embed=${new URL('/embed/', baseURL).href}`);
  await expect.poll(() => page.evaluate('Reveal.isReady()')).toBe(true);
  await page.evaluate(`Reveal.slide(${SLIDES[slide]})`);
  return frameOf(page);
}

/** The frame on the present slide, once it is ready. */
async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.locator('section.present iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('expected a frame on the present slide');
  await frame.locator('html[data-anno-ready]').waitFor();
  return frame;
}

const slideOf = (page: Page): Promise<unknown> => page.evaluate('Reveal.getIndices().h');

/** Clicks an empty place of the timeline, as a presenter does. */
async function clickInside(frame: Frame): Promise<void> {
  await frame.locator('.caption').click({ position: { x: 5, y: 5 } });
}

async function expectSlide(page: Page, slide: keyof typeof SLIDES): Promise<void> {
  await expect.poll(() => slideOf(page)).toBe(SLIDES[slide]);
}

/** Whether keys reach the deck: what a focused element says does not tell, once another process has had the focus. */
async function expectKeysAtDeck(page: Page): Promise<void> {
  await page.evaluate("window.heard = 0, document.addEventListener('keydown', () => { window.heard += 1; })");
  await expect(async () => {
    await page.keyboard.press('q');
    expect(await page.evaluate('window.heard')).toBeGreaterThan(0);
  }).toPass({ timeout: 3000 });
}

test.describe('in a deck of reveal.js, without a line of code in it', () => {
  test('the clicker still turns the page after a click on the timeline', async ({ page, baseURL }) => {
    await clickInside(await openDeck(page, 'relay', baseURL));
    await page.keyboard.press('PageDown');
    await expectSlide(page, 'steps');
    await page.keyboard.press('PageUp');
    await expectSlide(page, 'relay');
  });

  test('the clicker steps through the events, and the press after the last turns the page', async ({
    page,
    baseURL,
  }) => {
    const frame = await openDeck(page, 'steps', baseURL);
    await clickInside(frame);
    for (const [key, title] of [
      ['PageDown', '“No limits” friendship announced'],
      ['ArrowRight', 'China invokes Minsk at Munich'],
      ['Space', 'Russia invades Ukraine'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(frame.getByRole('heading', { level: 2 })).toHaveText(title);
      expect(await slideOf(page)).toBe(SLIDES.steps);
    }
    await page.keyboard.press('PageDown');
    await expectSlide(page, 'between');
    await expectKeysAtDeck(page);
  });

  test('the clicker steps back to the overview, and the press before it turns the page back', async ({
    page,
    baseURL,
  }) => {
    const frame = await openDeck(page, 'steps', baseURL);
    await clickInside(frame);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await expect(frame.getByRole('heading', { level: 2 })).toHaveCount(0);
    await page.keyboard.press('ArrowLeft');
    await expectSlide(page, 'relay');
  });

  test('a full stop and b blank the screen', async ({ page, baseURL }) => {
    await clickInside(await openDeck(page, 'relay', baseURL));
    for (const key of ['.', 'b']) {
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate('Reveal.isPaused()')).toBe(true);
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate('Reveal.isPaused()')).toBe(false);
    }
  });

  test('a key that is held turns one page', async ({ page, baseURL }) => {
    await clickInside(await openDeck(page, 'relay', baseURL));
    await page.keyboard.down('PageDown');
    await expectSlide(page, 'steps');
    expect(await slideOf(page)).toBe(SLIDES.steps);
    await page.keyboard.up('PageDown');
  });

  test('keys with Ctrl, Meta or Alt are the browser’s', async ({ page, baseURL }) => {
    await clickInside(await openDeck(page, 'relay', baseURL));
    for (const key of ['Control+b', 'Alt+PageDown', 'Meta+.']) await page.keyboard.press(key);
    expect([await slideOf(page), await page.evaluate('Reveal.isPaused()')]).toEqual([SLIDES.relay, false]);
  });

  test('Escape first closes the event, then gives the keys back, and opens no overview', async ({
    page,
    baseURL,
  }) => {
    const frame = await openDeck(page, 'steps', baseURL);
    await clickInside(frame);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(frame.getByRole('heading', { level: 2 })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expectKeysAtDeck(page);
    expect(await page.evaluate('Reveal.isOverview()')).toBe(false);
  });

  test('the keys go back when the deck goes on by itself', async ({ page, baseURL }) => {
    await clickInside(await openDeck(page, 'relay', baseURL));
    await page.evaluate(`Reveal.slide(${SLIDES.between})`);
    await expectKeysAtDeck(page);
  });

  test('focus=auto steps from the first press on, without a click', async ({ page, baseURL }) => {
    await openDeck(page, 'focused', baseURL);
    // Once more, now that it is loaded: a frame that is still loading does not hear that its slide has come.
    await page.evaluate(`Reveal.slide(${SLIDES.between})`);
    await page.evaluate(`Reveal.slide(${SLIDES.focused})`);
    const frame = await frameOf(page);
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('PageDown');
    await expect(frame.getByRole('heading', { level: 2 })).toHaveText('Four decades of ties in the making');
    expect(await slideOf(page)).toBe(SLIDES.focused);
  });

  test('what plays stops as its slide goes, though the browser takes it for visible', async ({
    page,
    baseURL,
  }) => {
    const frame = await openDeck(page, 'playing', baseURL);
    await frame.getByRole('button', { name: 'Play' }).click();
    await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
    // What it is like a tenth of a second after it was told to stop, in the midst of travelling.
    const stopped = frame.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', ({ data }) => {
            if (data !== 'slide:stop') return;
            setTimeout(() => {
              const name = document.querySelector('.anno-play button')?.textContent?.trim();
              resolve({ name, animations: document.getAnimations().length });
            }, 100);
          });
        }),
    );
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await page.evaluate(`Reveal.slide(${SLIDES.last})`);
    expect(await stopped).toEqual({ name: 'Play', animations: 0 });
  });

  test('a click opens the event under the pointer, however large the deck is drawn', async ({
    page,
    baseURL,
  }) => {
    for (const [width, height] of [
      [640, 400],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const frame = await openDeck(page, 'relay', baseURL);
      const outer = await page.locator('section.present iframe').boundingBox();
      const scale = (outer?.width ?? NaN) / (await frame.evaluate(() => innerWidth));
      for (const id of ['minsk-agreement', 'standard-map']) {
        const at = await frame.locator(`[data-event="${id}"] [data-part="record"]`).evaluate((part) => {
          const { x, y, width: w, height: h } = part.getBoundingClientRect();
          return { x: x + w / 2, y: y + h / 2 };
        });
        await page.mouse.click((outer?.x ?? 0) + at.x * scale, (outer?.y ?? 0) + at.y * scale);
        await expect(frame.locator('[aria-current="true"]')).toHaveAttribute('data-event', id);
      }
    }
  });

  test('an embed that is still loading as its slide comes is there all the same', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.route('**/embed/anno.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await clickInside(await openDeck(page, 'steps', baseURL));
    await page.keyboard.press('PageDown');
    const frame = await frameOf(page);
    await expect(frame.getByRole('heading', { level: 2 })).toHaveText('“No limits” friendship announced');
  });

  for (const [site, host, title] of [
    // Browsers close their storage to frames of other sites.
    ['another', '127.0.0.1', undefined],
    ['its own', 'localhost', 'Minsk Agreement signed'],
  ] as const) {
    test(`a deck of ${site} site that unloads an embed with its slide finds it ${title ? 'as it was' : 'anew'}`, async ({
      page,
      baseURL,
    }) => {
      await clickInside(await openDeck(page, 'unloaded', baseURL, host));
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown');
      await page.evaluate(`Reveal.slide(${SLIDES.plain})`);
      await expect(page.locator('iframe[title="Timeline that is unloaded"]')).not.toHaveAttribute('src');
      await page.evaluate(`Reveal.slide(${SLIDES.unloaded})`);
      const heading = (await frameOf(page)).getByRole('heading', { level: 2 });
      if (title) await expect(heading).toHaveText(title);
      else await expect(heading).toHaveCount(0);
    });
  }

  test('the copies in the speaker’s window follow', async ({ page, baseURL }) => {
    const frame = await openDeck(page, 'steps', baseURL);
    const popup = page.waitForEvent('popup');
    await page.evaluate("Reveal.getPlugin('notes').open()");
    const speaker = await popup;
    const copies = () => speaker.frames().filter((each) => each.url().includes('/embed/?keys=steps&steps='));
    await expect.poll(() => copies().length).toBeGreaterThan(0);
    const [copy] = copies();
    await copy?.locator('html[data-anno-ready]').waitFor({ state: 'attached' });
    await clickInside(frame);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    if (!copy) throw new Error('expected a copy of the embed in the speaker’s window');
    await expect(copy.locator('.caption h2')).toHaveText('China invokes Minsk at Munich');
  });

  test('prints as text, with every event', async ({ page, baseURL }) => {
    const tool = spawnSync('pdftotext', ['-v']);
    test.skip(
      tool.error !== undefined && !process.env.CI,
      'pdftotext reads the PDF, and is not here: install poppler-utils',
    );
    const embed = new URL('/embed/', baseURL).href;
    await page.goto(`http://127.0.0.1:4403/reveal.html?print-pdf&embed=${embed}`);
    await expect(page.locator('.pdf-page')).toHaveCount(Object.keys(SLIDES).length);
    const frames = page.locator('.pdf-page iframe[src]');
    for (const frame of await frames.all()) {
      await frame.contentFrame().locator('html[data-anno-ready]').waitFor({ state: 'attached' });
    }
    const path = test.info().outputPath('deck.pdf');
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    const { stdout } = spawnSync('pdftotext', ['-f', '2', '-l', '2', path, '-'], { encoding: 'utf8' });
    const text = stdout.replace(/\s+/g, ' ');
    for (const { title } of EVENTS) expect(text).toContain(title.slice(0, 16));
  });
});
