import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { journey } from '../journey';
import type { Page } from '../page';
import { OTHER_HOST, SITE, STRICT_SITE } from '../servers';
import { collisions } from '../words';
import { essay, PLAYHEAD_FLAG, dot, titleOf } from './site';

const CAPTION = '.caption h2';
/** Words below the picture that no press changes. */
const CREDIT = '.caption';

/** Opens a page of another site that shows an embed in a frame, perhaps in a sandbox with these tokens. */
async function showHost(page: Page, embed: string, sandbox?: string): Promise<void> {
  const asked = new URLSearchParams({
    embed: new URL(embed, SITE).href,
    ...(sandbox !== undefined && { sandbox }),
  });
  await page.goto(`${OTHER_HOST}host.html?${asked}`);
}

/** Does so, and waits until the embed has taken over. */
async function openHost(page: Page, embed: string, sandbox?: string): Promise<Page> {
  await showHost(page, embed, sandbox);
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

/** Fails where the embed in a frame has no style: its marks then all begin at one place, and words lie anywhere. */
async function expectStyled(frame: Page): Promise<void> {
  const marks = await frame.boxes('.anno-stage a[data-event]');
  expect(new Set(marks.map(({ left }) => Math.round(left))).size).toBeGreaterThan(marks.length / 2);
  const found = await frame.read(
    '.anno-stage',
    (stages, except, of) => stages.flatMap((stage) => of(stage, except)),
    PLAYHEAD_FLAG,
    collisions,
  );
  expect(found).toEqual([]);
}

journey(
  'in a sandbox, whose origin is no site’s, the embed is drawn with style and reads by click and by key',
  {},
  async (page) => {
    // A view of its own needs a part that loads by itself.
    const frame = await openHost(page, 'embed/?keys=steps&from=2014&to=2023', 'allow-scripts');
    expect(await frame.evaluate(() => origin)).toBe('null');
    await frame.click(dot('invasion'));
    await expect.poll(() => frame.texts(CAPTION)).toEqual([titleOf('invasion')]);
    await page.press('PageUp');
    await expect.poll(() => frame.texts(CAPTION)).toEqual([titleOf('minsk-at-munich')]);
    await expectStyled(frame);
  },
);

journey('in a sandbox without script every event is there with style, to read', {}, async (page) => {
  await showHost(page, 'embed/', '');
  const frame = page.inFrame('iframe');
  await expect.poll(() => frame.count('noscript li')).toBe(essay.events.length);
  await expectStyled(frame);
});

journey(
  'in a sandbox, from a server with a strict policy, the embed reads by key, or has the names as text',
  {},
  async (page) => {
    const embed = new URL('embed/?keys=steps', STRICT_SITE).href;
    if (page.engine !== 'webkit') {
      const frame = await openHost(page, embed, 'allow-scripts');
      await frame.click(CREDIT);
      // A frame of a process of its own has the keyboard a moment after the click.
      await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
      await page.press('PageDown');
      await expect.poll(() => frame.count(CAPTION)).toBe(1);
      await expectStyled(frame);
      return;
    }
    // 'self' of the header matches nothing there: docs/embedding.md says so.
    await showHost(page, embed, 'allow-scripts');
    const frame = page.inFrame('iframe');
    await expect.poll(() => frame.count('[data-part="label"]')).toBe(essay.events.length);
    const text = (await frame.texts('[data-part="label"]')).join('\n');
    for (const { title } of essay.events) expect(text).toContain(title);
  },
);

journey('a post of WordPress learns the height of its frame, which is in a sandbox', {}, async (page) => {
  await page.goto(`${OTHER_HOST}wordpress.html?embed=${new URL('embed/', SITE).href}`);
  const heard = async () => (await page.texts('ol li')).map((said): unknown => JSON.parse(said));
  await expect.poll(heard).toContainEqual(expect.objectContaining({ message: 'height' }));
  const frame = page.inFrame('iframe');
  const hidden = () =>
    frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
  await expect.poll(hidden).toBe(0);
  const { height } = await page.box('iframe');
  expect(await heard()).toContainEqual(expect.objectContaining({ value: height }));
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
