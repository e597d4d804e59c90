import { readFileSync } from 'node:fs';
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { expect, test } from './page';

const DECKS = 'http://127.0.0.1:4403';
const SLIDES = { plain: 0, steps: 1, fragments: 2, between: 3, focused: 4, last: 5 } as const;

test.use({
  expectedFault:
    /^request off the site: http:\/\/127\.0\.0\.1:4403\/|frame-ancestors 'none'|Failed to execute 'postMessage' on 'DOMWindow': The target origin/,
});

const embedOf = (baseURL: string | undefined, rest = '') => new URL(`/embed/${rest}`, baseURL).href;

async function openDeck(page: Page, slide: keyof typeof SLIDES, baseURL: string | undefined, rest = '') {
  await page.goto(`${DECKS}/plugin.html?embed=${embedOf(baseURL)}${rest}`);
  await expect.poll(() => page.evaluate('window.Reveal?.isReady()')).toBe(true);
  await goTo(page, slide);
}

async function goTo(page: Page, slide: keyof typeof SLIDES): Promise<void> {
  await page.evaluate(`Reveal.slide(${SLIDES[slide]})`);
}

async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.locator('section.present iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('expected a frame on the present slide');
  await frame.locator('html[data-anno-ready]').waitFor();
  return frame;
}

const slideOf = (page: Page): Promise<unknown> => page.evaluate('Reveal.getIndices().h');
const shown = (frame: Frame | FrameLocator) => frame.locator('.caption h2');

test.describe('in a deck of reveal.js with the plugin', () => {
  test('a key turns one page, not two, and the clicker is not lost', async ({ page, baseURL }) => {
    await openDeck(page, 'steps', baseURL);
    const frame = await frameOf(page);
    await page.evaluate("Anno(document.querySelector('section.present iframe')).ready()");
    await frame.locator('.caption').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('PageUp');
    await expect.poll(() => slideOf(page)).toBe(SLIDES.plain);
    await goTo(page, 'steps');
    await frame.locator('.caption').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('.');
    await expect.poll(() => page.evaluate('Reveal.isPaused()')).toBe(true);
    // Had both the frame and the plugin pressed it, the screen would be back by now.
    await page.keyboard.press('.');
    await expect.poll(() => page.evaluate('Reveal.isPaused()')).toBe(false);
  });

  test('coming back to a slide shows its last step, and coming to it the first', async ({
    page,
    baseURL,
  }) => {
    await openDeck(page, 'between', baseURL);
    await goTo(page, 'steps');
    const frame = await frameOf(page);
    await expect(shown(frame)).toHaveText('The limits the alliance may meet');
    await goTo(page, 'plain');
    await goTo(page, 'steps');
    await expect(shown(frame)).toHaveCount(0);
  });

  test('fragments of the slide are the steps, there and back', async ({ page, baseURL }) => {
    await openDeck(page, 'fragments', baseURL);
    const frame = await frameOf(page);
    const marks = frame.locator('[data-event]:not([data-tone="hidden"])');
    await expect(marks).toHaveCount(0);
    for (const [count, title] of [
      [1, '“No limits” friendship announced'],
      [2, 'China invokes Minsk at Munich'],
      [3, 'Russia invades Ukraine'],
    ] as const) {
      await page.keyboard.press('PageDown');
      await expect(shown(frame)).toHaveText(title);
      await expect(marks).toHaveCount(count);
    }
    await page.keyboard.press('PageDown');
    await expect.poll(() => slideOf(page)).toBe(SLIDES.between);
    await page.keyboard.press('PageUp');
    await expect(shown(await frameOf(page))).toHaveText('Russia invades Ukraine');
    await page.keyboard.press('PageUp');
    await expect(shown(await frameOf(page))).toHaveText('China invokes Minsk at Munich');
  });

  test('a slide that asks for it has the keys as it comes', async ({ page, baseURL }) => {
    await openDeck(page, 'between', baseURL);
    await goTo(page, 'focused');
    const frame = await frameOf(page);
    await goTo(page, 'last');
    await goTo(page, 'focused');
    await expect(shown(frame)).toHaveText('The limits the alliance may meet');
    // The keys come a message later than the step.
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('PageUp');
    await expect(shown(frame)).toHaveText('Wang Yi: Russian gas, Chinese cars');
    expect(await slideOf(page)).toBe(SLIDES.focused);
  });

  for (const theme of ['white', 'black', 'serif']) {
    test(`text has the colour and font of the deck, and is legible on ${theme}`, async ({
      page,
      baseURL,
    }) => {
      await openDeck(page, 'steps', baseURL, `&theme=${theme}`);
      const frame = await frameOf(page);
      const deck = await page.locator('section.present').evaluate((slide) => ({
        colour: getComputedStyle(slide).color,
        font: getComputedStyle(slide).fontFamily,
        ground: getComputedStyle(document.body).backgroundColor,
      }));
      await expect(frame.locator('h1')).toHaveCSS('color', deck.colour);
      await expect(frame.locator('.caption')).toHaveCSS('font-family', deck.font);
      await expect(frame.locator('.anno-embed')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      await frame.getByRole('link', { name: /^Minsk Agreement signed/ }).click();
      const flag = await frame.locator('.flag').evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      });
      expect(flag[0]).toMatch(/^oklch\([01] 0 0\)$/);
      const contrasts = await frame.locator('.anno-embed').evaluate((root, ground) => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        // What a colour is by the time it is on the deck's ground.
        const luminance = (colour: string) => {
          if (!canvas) return NaN;
          canvas.fillStyle = ground;
          canvas.fillRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
            .map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [dark = 0, ...rest] = [luminance(ground)];
        return [
          ...root.querySelectorAll(
            'h1, a:not([aria-current]) > [data-part="label"], .tick text, .caption p, .names button, .anno-scale-name, .tear .length',
          ),
        ]
          .map((text) => getComputedStyle(text)[text instanceof SVGElement ? 'fill' : 'color'])
          .map((colour) => [dark, luminance(colour), ...rest].sort((a, b) => b - a))
          .map(([light = 0, low = 0]) => (light + 0.05) / (low + 0.05));
      }, deck.ground);
      expect(contrasts.length).toBeGreaterThan(10);
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
    });
  }

  test('the speaker’s window has both panes, and the next one is a step ahead', async ({ page, baseURL }) => {
    await openDeck(page, 'fragments', baseURL);
    await frameOf(page);
    const popup = page.waitForEvent('popup');
    await page.evaluate("Reveal.getPlugin('notes').open()");
    const speaker = await popup;
    await page.bringToFront();
    const pane = (name: string) =>
      speaker
        .frameLocator(`#${name} iframe`)
        .frameLocator('section.present iframe[title="Timeline in fragments"]');
    for (const name of ['current-slide', 'upcoming-slide']) {
      await pane(name).locator('html[data-anno-ready]').waitFor({ state: 'attached' });
    }
    await page.evaluate('Reveal.next()');
    await expect(shown(await frameOf(page))).toHaveText('“No limits” friendship announced');
    await expect(shown(pane('current-slide'))).toHaveText('“No limits” friendship announced');
    await expect(shown(pane('upcoming-slide'))).toHaveText('China invokes Minsk at Munich');
  });

  test('in the PDF each step has a page, which shows the events up to it', async ({ page, baseURL }) => {
    await page.goto(`${DECKS}/plugin.html?print-pdf&embed=${embedOf(baseURL)}`);
    await expect(page.locator('.pdf-page')).toHaveCount(SLIDES.last + 1 + 3);
    const pages = page.locator('.pdf-page', { has: page.locator('iframe[title="Timeline in fragments"]') });
    for (const [place, titles] of [
      [0, []],
      [1, ['no-limits']],
      [2, ['no-limits', 'minsk-at-munich']],
      [3, ['no-limits', 'invasion', 'minsk-at-munich']],
    ] as const) {
      const marks = pages.nth(place).frameLocator('iframe').locator('.anno-mark:not([data-tone="hidden"])');
      await expect(marks).toHaveCount(titles.length);
      const ids = await marks.evaluateAll((found) => found.map((mark) => mark.getAttribute('data-event')));
      expect(ids.sort()).toEqual([...titles].sort());
    }
  });
});

test.describe('with the host script alone', () => {
  const open = async (page: Page, baseURL: string | undefined, rest = '', more = '') => {
    await page.goto(`${DECKS}/keys.html?embed=${encodeURIComponent(embedOf(baseURL, rest))}${more}`);
    const frame = page.frameLocator('iframe[title="Timeline"]');
    await frame.locator('html[data-anno-ready]').waitFor({ state: 'attached' });
    return frame;
  };
  const output = (page: Page, name: string) => page.getByRole('status', { name });

  test('a deck that knows keys alone turns once for each press in the frame', async ({ page, baseURL }) => {
    const frame = await open(page, baseURL);
    await page.evaluate("Anno(document.querySelector('iframe')).ready()");
    await frame.locator('.caption').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('PageDown');
    await expect(output(page, 'Slide')).toHaveText('1');
    await frame.locator('.caption').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('.');
    await expect(output(page, 'Keys')).toHaveText('PageDown .');
    await expect(output(page, 'Slide')).toHaveText('1');
  });

  test('every command has a promise, and every change is said', async ({ page, baseURL }) => {
    await open(page, baseURL, '?steps=no-limits,invasion');
    const log = await page.evaluate(async () => {
      const { Anno } = window as unknown as { Anno: typeof import('../src/embed/host-api/contract').Anno };
      const timeline = Anno(document.querySelector('iframe') ?? document.createElement('iframe'));
      const said: string[] = [];
      const ready = await timeline.ready();
      timeline.on('step', ({ step, dir, by, event }) => said.push(`step ${step} ${dir} ${by} ${event?.id}`));
      timeline.on('select', ({ event }) => said.push(`select ${event.id}: ${event.date}`));
      timeline.on('deselect', () => said.push('deselect'));
      timeline.on('playing', () => said.push('playing'));
      timeline.on('paused', () => said.push('paused'));
      const first = await timeline.next();
      const state = await timeline.getState();
      const second = await timeline.next();
      const third = await timeline.next();
      await timeline.prev();
      await timeline.setState(state);
      const at = await timeline.goto({ event: 'minsk-at-munich' });
      await timeline.goto({ step: 0 });
      await timeline.setView({ from: '2022', to: '2023-06' });
      const inSight = await new Promise((resolve) => timeline.on('view', resolve));
      await timeline.send('play', { dwell: 60_000 });
      await timeline.send('pause');
      const refused = await Promise.allSettled([
        timeline.goto({ event: 'nowhere' }),
        timeline.goto({ date: '30 February' }),
        timeline.setView({ from: '2023', to: '2022' }),
        timeline.setTheme({ bg: 'url(x)' }),
        timeline.goto({ step: -1 }),
      ]);
      timeline.destroy();
      return {
        ...{ said, inSight, state, version: ready.version },
        ready: [ready.doc.title, ready.doc.from, ready.doc.to, ready.doc.events, ready.steps, ready.step],
        moved: [first.moved, second.moved, third.moved, first.step, second.step, at.event?.id],
        refused: refused.map((each) => (each.status === 'rejected' ? String(each.reason) : 'followed')),
      };
    });
    expect(log.ready).toEqual([
      expect.stringContaining('Sino-Russia'),
      expect.stringMatching(/^19|^20/),
      expect.stringMatching(/^2024/),
      14,
      2,
      0,
    ]);
    expect(log.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(log.moved).toEqual([true, true, false, 1, 2, 'minsk-at-munich']);
    expect(log.state).toEqual({ v: 1, address: '#no-limits' });
    expect(log.inSight).toEqual({ from: '2022', to: '2023-06' });
    expect(log.said.slice(0, 2)).toEqual([
      'step 1 1 host no-limits',
      expect.stringMatching(/^select no-limits: .*4 February 2022/),
    ]);
    expect(log.said).toContain('deselect');
    expect(log.said.slice(-3)).toEqual([expect.stringMatching(/^select/), 'playing', 'paused']);
    expect(log.refused).toEqual([
      'Error: data: event: expected the id of an event, found “nowhere”',
      'Error: data: date: expected a date such as 2014-09, found “30 February”',
      'Error: data: to: expected later than 2023, found “2022”',
      expect.stringMatching(/^Error: options: bg=url\(x\): expected auto, transparent/),
      'Error: data: step: expected a number from 0 to 1000000, found number',
    ]);
  });

  test('messages of others, malformed, oversized or of another version change nothing', async ({
    page,
    baseURL,
  }) => {
    const frame = await open(page, baseURL, '?step=1');
    const before = await shown(frame).textContent();
    const errors = await page.evaluate(async () => {
      const target = document.querySelector('iframe')?.contentWindow;
      const heard: string[] = [];
      addEventListener('message', ({ data }) => {
        if (data?.type === 'error') heard.push(`${data.data.code}: ${data.data.message}`);
        if (data?.type === 'reply' && !data.ok) heard.push(`${data.re} ${data.error.code}`);
      });
      // Another window than the parent.
      const other = document.createElement('iframe');
      other.srcdoc = '<script>parent.frames[0].postMessage({ anno: 1, type: "next" }, "*")</script>';
      document.body.append(other);
      await new Promise((resolve) => (other.onload = resolve));
      for (const message of [
        null,
        'x',
        '{"method":"next"}',
        { anno: '1', type: 'next' },
        { anno: 2, type: 'next' },
        { anno: 1, type: 'goto', data: 'step 3' },
        { anno: 1, type: 'goto', data: { event: 'x'.repeat(3000) } },
        { anno: 1, type: 'highlight', data: { ids: Array.from({ length: 2000 }, () => 'a') } },
        { anno: 1, type: 'theme', data: { vars: { fg: 'red;}</style><script>' } } },
        { anno: 1, type: 'constructor', id: 7 },
        { anno: 1, type: 'unheard' },
      ]) {
        target?.postMessage(message, '*');
      }
      target?.postMessage({ anno: 1, type: 'pause', id: 99 }, '*');
      await new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => data?.re === 99 && resolve());
      });
      return heard;
    });
    expect(errors.filter((line) => !line.startsWith('7'))).toEqual([
      'version: anno: expected 1, found 2',
      'data: goto: expected an object, found “step 3”',
      'too-large: event: expected at most 2000 characters',
      'too-large: ids: expected at most 1000',
      expect.stringMatching(/^options: fg=red;}<\/style><script>: expected a colour/),
    ]);
    expect(errors).toContain('7 type');
    expect(await shown(frame).textContent()).toBe(before);
  });

  test('the element is a frame of its own height, and a picture where framing is forbidden', async ({
    page,
    baseURL,
  }) => {
    await page.route('**/blocked/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: 'no',
        headers: { 'content-security-policy': "frame-ancestors 'none'" },
      }),
    );
    await page.goto(
      `${DECKS}/keys.html?element=anno-timeline&height=auto&embed=${encodeURIComponent(embedOf(baseURL, '?mode=article'))}`,
    );
    const frame = page.locator('anno-timeline iframe');
    await frame.contentFrame().locator('html[data-anno-ready]').waitFor();
    const sheet = frame.contentFrame().locator('.sheet');
    await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(451);
    await expect
      .poll(async () =>
        Math.abs(((await frame.boundingBox())?.height ?? 0) - ((await sheet.boundingBox())?.height ?? 0)),
      )
      .toBeLessThan(2);
    await page.locator('anno-timeline').evaluate((element) => {
      element.setAttribute('poster', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=');
      element.setAttribute('src', `${location.origin}/blocked/`);
    });
    await expect(page.locator('anno-timeline').getByRole('link')).toBeVisible({ timeout: 10_000 });
    await expect(page.locator('anno-timeline').getByRole('img', { name: 'Timeline' })).toBeAttached();
  });

  test('draws, prints, emphasises and hands links over as it is asked', async ({ page, baseURL }) => {
    const frame = await open(page, baseURL, '?steps=no-limits,invasion');
    const made = await page.evaluate(async () => {
      const { Anno } = window as unknown as { Anno: typeof import('../src/embed/host-api/contract').Anno };
      const timeline = Anno(document.querySelector('iframe') ?? document.createElement('iframe'));
      const svg = await timeline.snapshot({ format: 'svg', step: 2 });
      const png = await timeline.snapshot({ format: 'png', width: 640, height: 360 });
      const bitmap = png instanceof Blob ? await createImageBitmap(png) : undefined;
      const printed = await timeline.send('print', { on: true, step: 1 });
      await timeline.send('highlight', { ids: ['invasion'], dim: true });
      return { svg, size: [bitmap?.width, bitmap?.height], event: printed.event?.id };
    });
    expect(made.svg).toContain('>Russia invades Ukraine<');
    expect(made.svg).toContain('Prospect Foundation, 2024');
    expect([made.size, made.event]).toEqual([[640, 360], 'no-limits']);
    await expect(frame.locator('.anno-embed')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(frame.locator('[data-event="invasion"]')).toHaveAttribute('data-tone', 'strong');
    await expect(frame.locator('[data-tone="pale"]')).toHaveCount(13);
    // The essay's embed has no link outward of its own; one is put there to be followed.
    const link = await page.evaluate(() => {
      const { Anno } = window as unknown as { Anno: typeof import('../src/embed/host-api/contract').Anno };
      const timeline = Anno(document.querySelector('iframe') ?? document.createElement('iframe'));
      Object.assign(window, { followed: new Promise((resolve) => timeline.on('link', resolve)) });
      return true;
    });
    expect(link).toBe(true);
    await frame.locator('body').evaluate((body) => {
      const outward = body.ownerDocument.createElement('a');
      outward.href = 'https://example.org/a?b=1';
      body.append(outward);
      outward.click();
    });
    expect(await page.evaluate('window.followed')).toEqual({ url: 'https://example.org/a?b=1' });
  });

  test('goes on by a port where it is handed one, and hears the window no more', async ({
    page,
    baseURL,
  }) => {
    const frame = await open(page, baseURL, '?steps=no-limits,invasion');
    const heard = await page.evaluate(async () => {
      const target = document.querySelector('iframe')?.contentWindow;
      const { port1, port2 } = new MessageChannel();
      const said: string[] = [];
      const replied = (id: number) =>
        new Promise<void>((resolve) => {
          port1.addEventListener('message', ({ data }) => data.re === id && resolve());
        });
      port1.addEventListener('message', ({ data }) => said.push(`${data.type} ${data.re ?? ''}`.trim()));
      port1.start();
      target?.postMessage({ anno: 1, type: 'hello', data: { versions: [1] } }, '*', [port2]);
      const first = replied(1);
      port1.postMessage({ anno: 1, type: 'next', id: 1 });
      await first;
      target?.postMessage({ anno: 1, type: 'next', id: 2 }, '*');
      const third = replied(3);
      port1.postMessage({ anno: 1, type: 'pause', id: 3 });
      await third;
      return said;
    });
    expect(heard).toContain('ready');
    expect(heard.filter((line) => line.startsWith('reply'))).toEqual(['reply 1', 'reply 3']);
    await expect(shown(frame)).toHaveText('“No limits” friendship announced');
  });

  test('host= pins the only origin that is listened to', async ({ page, baseURL }) => {
    for (const [origin, title] of [
      [DECKS, '“No limits” friendship announced'],
      ['https://example.org', undefined],
    ] as const) {
      const frame = await open(page, baseURL, `?steps=no-limits&host=${encodeURIComponent(origin)}`);
      await page.evaluate(async () => {
        const target = document.querySelector('iframe')?.contentWindow;
        target?.postMessage({ anno: 1, type: 'next' }, '*');
        await new Promise((resolve) => setTimeout(resolve, 500));
      });
      if (title) await expect(shown(frame)).toHaveText(title);
      else await expect(shown(frame)).toHaveCount(0);
    }
  });
});
