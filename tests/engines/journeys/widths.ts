import { expect } from 'vitest';
import { journey } from '../journey';
import type { Page } from '../page';
import { collisions } from '../words';
import { PLAYHEAD_FLAG, button, isReady, openTimeline, sideways, words } from './site';

const NARROWEST_PX = 320;
const WIDEST_PX = 1600;
const WHERE_WORDS_ARE_PLACED = ':is(main > header, .anno-stage)';

/** Where words are placed, as lines that say what lies on what. */
function collisionsIn(page: Page): Promise<string[]> {
  return page.read(
    WHERE_WORDS_ARE_PLACED,
    (parts, except, collisionsOf) => parts.flatMap((part) => collisionsOf(part, except)),
    PLAYHEAD_FLAG,
    collisions,
  );
}

/** Runs in a page of the site: walks another in a frame through all widths, and says what is wrong at each. */
async function walkWidths(
  address: string,
  widths: { readonly from: number; readonly to: number; readonly step: number },
  where: string,
  except: string,
  collisionsOf: typeof collisions,
): Promise<string[]> {
  const frame = document.createElement('iframe');
  // A strip of it is in sight: what is drawn takes time, and what is not at all is asleep.
  frame.style.cssText = 'position: fixed; inset: auto auto -690px 0; z-index: 99; height: 700px; border: 0';
  frame.style.width = `${widths.from}px`;
  frame.src = `/${address}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  const inside = frame.contentDocument;
  if (!view || !inside) throw new Error(`expected a page of the site at ${address}`);
  const drawn = () => new Promise((resolve) => view.requestAnimationFrame(() => view.setTimeout(resolve)));
  while (!inside.querySelector('[data-measured]')) await drawn();
  await inside.fonts.ready;

  const faults: string[] = [];
  for (let width = widths.from; width <= widths.to; width += widths.step) {
    frame.style.width = `${width}px`;
    // One to measure, one to draw what was measured.
    await drawn();
    await drawn();
    const { scrollWidth, clientWidth } = inside.documentElement;
    if (scrollWidth > clientWidth)
      faults.push(`${width}: ${scrollWidth - clientWidth} px to scroll sideways`);
    for (const part of inside.querySelectorAll(where)) {
      faults.push(...collisionsOf(part, except).map((pair) => `${width}: ${pair}`));
    }
  }
  frame.remove();
  return faults;
}

// All that is tried at all is tried four times as closely.
const STRIDE = process.env.WHOLE === undefined ? 4 : 1;
const ADDRESSES = [
  { address: '', step: 10 * STRIDE },
  { address: 'zh-Hant/', step: 10 * STRIDE },
  { address: '?scale=even&from=2022&to=2022#invasion', step: 40 * STRIDE },
  { address: 'zh-Hant/?scale=time&from=2014&to=2023', step: 40 * STRIDE },
];

for (const { address, step } of ADDRESSES) {
  journey(
    `no words lie on each other at any width, and nothing scrolls sideways: /${address}`,
    {},
    async (page) => {
      // Anything but the page that is walked: none frames itself.
      await page.goto('specimens/dates/');
      const widths = { from: NARROWEST_PX, to: WIDEST_PX, step };
      expect(
        await page.evaluate(walkWidths, address, widths, WHERE_WORDS_ARE_PLACED, PLAYHEAD_FLAG, collisions),
      ).toEqual([]);
    },
  );
}

journey(
  'on a phone a view scrolls sideways neither as it opens nor zoomed in',
  { width: 390, height: 844 },
  async (page) => {
    const ZOOMS = 3;
    const faults: string[] = [];
    for (const view of ['from=2022&to=2022', 'from=2023-01&to=2023-12', 'from=1984&to=2014', '']) {
      for (const scale of ['time', 'gaps', 'even']) {
        await openTimeline(page, `?${view}&scale=${scale}`);
        for (let zoom = 0; zoom <= ZOOMS; zoom += 1) {
          if (zoom > 0) await page.click(button(words.stage.zoomIn));
          const found = await collisionsIn(page);
          const overflow = await sideways(page);
          if (overflow > 0) found.push(`${overflow} px to scroll sideways`);
          faults.push(...found.map((fault) => `${view} ${scale}, zoomed in ${zoom} times: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  },
);

journey(
  'before script no words lie on each other, at any width that the sheet knows',
  { script: false },
  async (page) => {
    for (const address of ['', 'zh-Hant/', 'specimens/dates/', 'specimens/crowd/']) {
      await page.goto(address);
      for (const width of [320, 390, 640, 720, 760, 800, 960, 1280, 1600]) {
        await page.resize(width, 800);
        expect(await collisionsIn(page), `/${address} at ${width}`).toEqual([]);
        expect(await sideways(page), `/${address} at ${width}`).toBe(0);
      }
    }
  },
);

journey('in every shape of frame the embed’s words are clear of each other', {}, async (page) => {
  const faults: string[] = [];
  for (const address of ['embed/?step=6', 'embed/zh-Hant/?step=6', 'embed/?ui=full&from=2022&to=2022']) {
    await openTimeline(page, address);
    for (const [width, height] of [
      [960, 540],
      [640, 360],
      [480, 270],
    ] as const) {
      await page.resize(width, height);
      await isReady(page);
      const found = await page.read(
        'body',
        ([body], except, of) => (body ? of(body, except) : []),
        PLAYHEAD_FLAG,
        collisions,
      );
      faults.push(...found.map((fault) => `${address} at ${width} × ${height}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});
