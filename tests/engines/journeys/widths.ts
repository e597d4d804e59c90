import { expect } from 'vitest';
import { journey } from '../journey';
import type { Page } from '../page';
import { collisions } from '../words';
import { PLAYHEAD_FLAG } from './site';

const NARROWEST_PX = 320;
const WIDEST_PX = 1600;
const STEP_PX = 10;

/** What lies on what, and what scrolls sideways, in a page of the site at every width, a line each. */
function faultsAtEveryWidth(page: Page, address: string): Promise<string[]> {
  return page.evaluate(walkWidths, address, NARROWEST_PX, WIDEST_PX, STEP_PX, PLAYHEAD_FLAG, collisions);
}

/** Runs in a page of the site, and walks another in a frame, which is resized at once. */
async function walkWidths(
  address: string,
  narrowest: number,
  widest: number,
  step: number,
  except: string,
  collisionsIn: typeof collisions,
): Promise<string[]> {
  const frame = document.createElement('iframe');
  // A strip of it is in sight: what is drawn takes time, and what is not at all is asleep.
  frame.style.cssText = 'position: fixed; inset: auto auto -690px 0; z-index: 99; height: 700px; border: 0';
  frame.style.width = `${narrowest}px`;
  frame.src = `/${address}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow;
  const inside = frame.contentDocument;
  if (!view || !inside) throw new Error(`expected a page of the site at ${address}`);
  const drawn = () => new Promise((resolve) => view.requestAnimationFrame(() => view.setTimeout(resolve)));
  while (!inside.querySelector('[data-measured], [data-anno-ready]')) await drawn();
  await inside.fonts.ready;

  const faults: string[] = [];
  for (let width = narrowest; width <= widest; width += step) {
    frame.style.width = `${width}px`;
    // One to measure, one to draw what was measured.
    await drawn();
    await drawn();
    const { scrollWidth, clientWidth } = inside.documentElement;
    if (scrollWidth > clientWidth)
      faults.push(`${width}: ${scrollWidth - clientWidth} px to scroll sideways`);
    for (const part of inside.querySelectorAll('main > header, .anno-stage')) {
      faults.push(...collisionsIn(part, except).map((pair) => `${width}: ${pair}`));
    }
  }
  frame.remove();
  return faults;
}

for (const address of ['', 'zh-Hant/']) {
  journey(
    `no words lie on each other at any width, and nothing scrolls sideways: /${address}`,
    {},
    async (page) => {
      // Anything but the page that is walked: none frames itself.
      await page.goto('specimens/dates/');
      expect(await faultsAtEveryWidth(page, address)).toEqual([]);
    },
  );
}
