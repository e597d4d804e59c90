import { expect } from 'vitest';
import content from '../../../src/content/sino-russia-axis';
import { en } from '../../../src/lib/messages/en';
import { toldIn } from '../../../src/lib/model/told-in';
import type { Target } from '../find';
import type { Page } from '../page';

export const words = en;
/** The essay as its English pages tell it. */
export const essay = toldIn(content).input;

/** The essay's own words for an event. */
export function titleOf(id: string): string {
  return essay.events.find((event) => event.id === id)?.title ?? '';
}

/** It has a ground of its own, and covers what is written below it. */
export const PLAYHEAD_FLAG = '.flag';
export const timeline: Target = { role: 'region', name: essay.title };
export const playhead: Target = { role: 'slider', name: words.stage.position };
export const paneHeading = `[aria-label="${words.pane.name}"] h2`;
export const shownMark = '.anno-stage a[data-event][aria-current]';

export const button = (name: string): Target => ({ role: 'button', name });
export const scale = (kind: 'time' | 'gaps' | 'even'): Target => ({
  role: 'radio',
  name: words.scales[kind],
});
export const mark = (id: string): string => `.anno-stage a[data-event="${id}"]`;
/** Where an event is drawn: the piece of its record, or of its claim where it has no record. */
export const dot = (id: string): string =>
  `${mark(id)} :is([data-part="record"], [data-part="core"], [data-part="point"]):not(:has(~ :is([data-part="record"], [data-part="core"], [data-part="point"])))`;

/** Opens a page of the site once script has taken the timeline over. */
export async function openTimeline(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  await isReady(page);
}

/** Waits until script has taken the timeline over. */
export async function isReady(page: Page): Promise<void> {
  await expect.poll(() => page.count('.anno-stage[data-measured]')).toBe(1);
}

export async function atDate(page: Page): Promise<string> {
  return page.read(playhead, ([slider]) => slider?.getAttribute('aria-valuetext') ?? '');
}

/** How far the page could be scrolled sideways, in CSS pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
