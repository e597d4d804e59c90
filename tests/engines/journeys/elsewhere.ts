import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { journey } from '../journey';
import type { Page } from '../page';
import { OTHER_HOST, SITE } from '../servers';
import { dot, titleOf } from './site';

const CAPTION = '.caption h2';

/** Opens a page of another site that shows an embed, and waits until the embed has taken over. */
async function openHost(page: Page, embed: string): Promise<Page> {
  const address = new URL(embed, SITE).href;
  await page.goto(`${OTHER_HOST}host.html?embed=${encodeURIComponent(address)}`);
  const frame = page.inFrame('iframe');
  await expect.poll(() => frame.count('html[data-anno-ready]')).toBe(1);
  return frame;
}

journey('a frame on another site shows the timeline, and reads by click and by key', {}, async (page) => {
  const frame = await openHost(page, 'embed/?keys=steps');
  await frame.click(dot('invasion'));
  await expect.poll(() => frame.texts(CAPTION)).toEqual([titleOf('invasion')]);
  await page.press('PageDown');
  await expect.poll(() => frame.texts(CAPTION)).not.toEqual([titleOf('invasion')]);
});

journey('an embed fills a frame of any size, and scrolls nowhere', {}, async (page) => {
  for (const [width, height] of [
    [320, 180],
    [640, 360],
    [960, 540],
  ] as const) {
    await page.resize(width, height);
    await page.goto('embed/?step=6');
    await expect.poll(() => page.count('html[data-anno-ready]')).toBe(1);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return [scrollWidth - clientWidth, scrollHeight - clientHeight];
    });
    expect(overflow, `${width} × ${height}`).toEqual([0, 0]);
  }
});

journey('in a deck of reveal.js the clicker goes through the events, and on', {}, async (page) => {
  const embed = new URL('embed/', SITE).href;
  await page.goto(`${OTHER_HOST}reveal.html?embed=${embed}`);
  await expect.poll(() => page.count('.reveal.ready')).toBe(1);
  const shown = 'section.present iframe';
  const slide = () =>
    page.evaluate(() => document.querySelector('section.present iframe')?.getAttribute('title'));
  await page.press('ArrowRight');
  await expect.poll(slide).toBe('Timeline');
  await page.press('ArrowRight');
  await expect.poll(slide).toBe('Timeline in steps');
  const frame = page.inFrame(shown);
  await expect.poll(() => frame.count('html[data-anno-ready]')).toBe(1);
  await frame.click('.caption');
  for (const id of ['no-limits', 'minsk-at-munich', 'invasion'] as const) {
    await page.press('PageDown');
    await expect.poll(() => frame.texts(CAPTION)).toEqual([titleOf(id)]);
  }
  await page.press('PageDown');
  await expect.poll(slide).toBe(null);
});

journey('the offline file opens from a disk, and reads by click and by key', {}, async (page) => {
  await page.goto(`${pathToFileURL(resolve('build/embed/anno-offline-en.html')).href}?keys=steps`);
  await expect.poll(() => page.count('html[data-anno-ready]')).toBe(1);
  await page.press('PageDown');
  await expect.poll(() => page.texts(CAPTION)).toEqual([titleOf('relations-in-the-making')]);
  await page.click(dot('minsk-agreement'));
  await expect.poll(() => page.texts(CAPTION)).toEqual([titleOf('minsk-agreement')]);
});
