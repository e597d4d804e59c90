import { expect } from 'vitest';
import { centre } from '../find';
import { journey } from '../journey';
import {
  essay,
  atDate,
  button,
  dot,
  mark,
  openTimeline,
  paneHeading,
  playhead,
  scale,
  shownMark,
  sideways,
  timeline,
  titleOf,
  words,
} from './site';

journey('the essay opens with every event in sight, and nothing to scroll sideways', {}, async (page) => {
  await openTimeline(page);
  const stage = await page.box(timeline);
  const marks = await page.boxes('.anno-stage a[data-event]');
  expect(marks).toHaveLength(essay.events.length);
  for (const { left, width } of marks) {
    expect(left).toBeGreaterThanOrEqual(stage.left);
    expect(left + width).toBeLessThanOrEqual(stage.left + stage.width);
  }
  expect(await sideways(page)).toBe(0);
});

journey('a click on an event opens its passage; Escape closes it, back opens it again', {}, async (page) => {
  await openTimeline(page);
  await page.click(dot('invasion'));
  await expect.poll(() => page.texts(paneHeading)).toEqual([titleOf('invasion')]);
  expect(new URL(await page.url()).hash).toBe('#invasion');
  expect(await page.count(`[aria-label="${words.pane.name}"] blockquote mark`)).toBeGreaterThan(0);
  await page.press('Escape');
  await expect.poll(() => page.count(shownMark)).toBe(0);
  await page.back();
  await expect.poll(() => page.count(`${mark('invasion')}[aria-current]`)).toBe(1);
});

journey('arrows go from mark to mark, and Enter reads', {}, async (page) => {
  await openTimeline(page, '#invasion');
  await page.focus(mark('invasion'));
  await page.press('ArrowRight');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-event')))
    .toBe('gas-and-trade');
  await page.press('Enter');
  await expect.poll(() => page.texts(paneHeading)).toEqual([titleOf('gas-and-trade')]);
});

journey('a drag on the axis scrubs, and so do arrows on the playhead', {}, async (page) => {
  await openTimeline(page, '#invasion');
  const before = await atDate(page);
  const grip = centre(await page.box(playhead));
  await page.drag(grip, { x: grip.x - 200, y: grip.y });
  const scrubbed = await atDate(page);
  expect(scrubbed).not.toBe(before);
  await page.focus(playhead);
  await page.press('ArrowLeft');
  await expect.poll(() => atDate(page)).not.toBe(scrubbed);
  await page.press('Home');
  await expect.poll(() => atDate(page)).toContain(titleOf('relations-in-the-making'));
});

journey(
  'the view zooms by buttons, by Control and wheel, by a double click, by keys; and fits',
  {},
  async (page) => {
    await openTimeline(page);
    const width = async () => {
      const edges = [words.stage.windowStart, words.stage.windowEnd].map((name) =>
        page.box({ role: 'slider', name }),
      );
      const [start, end] = await Promise.all(edges);
      return Math.round((end?.left ?? 0) - (start?.left ?? 0));
    };
    const whole = await width();
    const zooms = {
      button: () => page.click(button(words.stage.zoomIn)),
      wheel: () => page.wheel(dot('invasion'), -120, 'Control'),
      'double click': async () => {
        const { left, top, width: plot } = await page.box('.anno-plot');
        await page.click({ x: left + plot - 30, y: top + 8 }, 2);
      },
      key: async () => {
        await page.focus(playhead);
        await page.press('+');
      },
    };
    for (const [way, zoom] of Object.entries(zooms)) {
      await zoom();
      await expect.poll(width, { message: `zoomed by ${way}` }).toBeLessThan(whole);
      await page.click(button(words.page.whole));
      await expect.poll(width, { message: `fits after ${way}` }).toBe(whole);
    }
  },
);

journey('a drag on the lanes pans what is zoomed', {}, async (page) => {
  await openTimeline(page, '?from=2022-01&to=2022-12');
  const before = await page.box(dot('invasion'));
  const { left, top, width } = await page.box('.anno-plot');
  const from = { x: left + width - 40, y: top + 8 };
  await page.drag(from, { x: from.x - 60, y: from.y });
  await expect.poll(async () => (await page.box(dot('invasion'))).left).toBeLessThan(before.left - 40);
});

journey('three scales place the same events differently, and the address says which', {}, async (page) => {
  await openTimeline(page);
  const places: Record<string, number> = {};
  for (const kind of ['time', 'even', 'gaps'] as const) {
    await page.click(scale(kind));
    await expect.poll(() => page.count(`.anno-stage[data-scale="${kind}"]`)).toBe(1);
    places[kind] = (await page.box(dot('minsk-agreement'))).left;
  }
  expect(new Set(Object.values(places)).size).toBe(3);
  await page.click(scale('even'));
  await expect.poll(() => page.url()).toContain('scale=even');
});

journey('a link brings view, date and passage back', {}, async (page) => {
  await openTimeline(page, '?from=2022-01-01&to=2022-12-31&scale=time#no-limits');
  expect(await page.count('.anno-stage[data-scale="time"]')).toBe(1);
  await expect.poll(() => page.texts(paneHeading)).toEqual([titleOf('no-limits')]);
  const { left, width } = await page.box('.anno-plot');
  const { x } = centre(await page.box(dot('no-limits')));
  // The fourth of February is the 35th day of 365.
  expect(Math.abs(x - left - width * (34.5 / 365))).toBeLessThanOrEqual(1);
});

journey('play steps through the events, and a press on it pauses', { still: false }, async (page) => {
  await openTimeline(page);
  await page.click(button(words.stage.play));
  const first = await page.texts(paneHeading);
  await expect.poll(() => page.texts(paneHeading)).not.toEqual(first);
  await page.click(button(words.stage.pause));
  expect(await page.count(button(words.stage.play))).toBe(1);
});

journey(
  'the whole list is there without script, with the picture above it',
  { script: false },
  async (page) => {
    await page.goto('');
    expect(await page.count('.anno-stage a[data-event]')).toBe(essay.events.length);
    expect(await page.texts(`ol[aria-label="${words.list.heading}"] h3`)).toHaveLength(essay.events.length);
    expect(await sideways(page)).toBe(0);
  },
);
