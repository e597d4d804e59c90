import { expect } from 'vitest';
import { centre } from '../find';
import { journey } from '../journey';
import type { Page } from '../page';
import { dot, mark, openTimeline, paneHeading, playhead, atDate, sideways, titleOf, words } from './site';

journey(
  'what can be pressed is underlined, and the chosen name looks as the playhead’s flag',
  {},
  async (page) => {
    await openTimeline(page, '#invasion');
    const underlined = {
      share: 'header button[aria-haspopup="dialog"]',
      languages: '.languages > summary > span',
      'the chosen scale': 'input[type="radio"]:checked + span',
      'dating words': 'blockquote mark',
    };
    for (const [what, css] of Object.entries(underlined)) {
      const lines = await page.read(css, (found) =>
        found.map((each) => getComputedStyle(each).textDecorationLine),
      );
      expect(lines.length, what).toBeGreaterThan(0);
      expect(new Set(lines), what).toEqual(new Set(['underline']));
    }
    const flag = await page.read('.flag', (found) =>
      found.map((each) => getComputedStyle(each).backgroundColor),
    );
    const name = await page.read(`${mark('invasion')} [data-part="label"]`, (found) =>
      found.map((each) => getComputedStyle(each).backgroundColor),
    );
    expect(name).toEqual(flag);
  },
);

/** How wide the ink of each opening quotation mark in sight is, and how wide its letter is when nothing cuts it. */
async function inkOfMarks(page: Page): Promise<{ readonly drawn: number; readonly whole: number }[]> {
  const picture = Buffer.from(await page.screenshot()).toString('base64');
  return page.read(
    'blockquote .open',
    async (found, picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (!canvas) throw new Error('expected a canvas');
      canvas.drawImage(image, 0, 0);
      const widthOf = (mark: HTMLElement) => {
        const { fontWeight, fontSize, fontFamily } = getComputedStyle(mark);
        canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
        const ink = canvas.measureText(mark.textContent);
        return ink.actualBoundingBoxLeft + ink.actualBoundingBoxRight;
      };
      // From well before it, for it may be drawn beside its own box.
      const BEFORE_PX = 20;
      return found
        .map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
        .filter(({ mark, box: { left, top, width, height } }) =>
          document.elementsFromPoint(left + width / 2, top + height / 2).includes(mark),
        )
        .map(({ mark, box: { left, top, width, height } }) => {
          const columns = Math.round(width) + BEFORE_PX;
          const { data } = canvas.getImageData(Math.round(left) - BEFORE_PX, top, columns, height);
          const isInk = (pixel: number) => Math.abs((data[pixel * 4] ?? 0) - (data[0] ?? 0)) > 60;
          const rows = Array.from({ length: Math.floor(height) }, (_, row) => row * columns);
          const inked = Array.from({ length: columns }, (_, column) => column).filter((column) =>
            rows.some((row) => isInk(row + column)),
          );
          return { drawn: (inked.at(-1) ?? -1) - (inked[0] ?? 0) + 1, whole: widthOf(mark) };
        });
    },
    picture,
  );
}

journey('a quotation mark hangs once, and every one in sight is drawn whole', {}, async (page) => {
  await openTimeline(page, '#invasion');
  await expect.poll(() => page.texts(paneHeading)).toEqual([titleOf('invasion')]);
  const hanging = await page.read('blockquote', (quotes) =>
    quotes.map((quote) => getComputedStyle(quote).getPropertyValue('hanging-punctuation')),
  );
  // Where an engine hangs marks by itself, ours would be moved twice.
  for (const value of hanging) expect(['', 'none']).toContain(value);
  // What is on the screen may be a frame behind what the page says.
  const cutPx = async () => {
    const marks = await inkOfMarks(page);
    expect(marks.length).toBeGreaterThan(0);
    return Math.max(...marks.map(({ drawn, whole }) => Math.abs(drawn - whole)));
  };
  await expect.poll(cutPx).toBeLessThan(2.5);
  // And in the list, which does not repeat what the pane has.
  await page.evaluate(() =>
    [...document.querySelectorAll('blockquote')].at(-1)?.scrollIntoView({ block: 'center' }),
  );
  await expect.poll(cutPx).toBeLessThan(2.5);
});

journey(
  'the page is paper’s as soon as it has heard that it will be printed, and the screen’s again after',
  {},
  async (page) => {
    await openTimeline(page, '?from=2022&to=2022');
    // Packed for a sheet, whatever the window is.
    const [before, during, after] = await page.evaluate(async () => {
      const places = () =>
        [...document.querySelectorAll('.anno-stage .mark')].map((mark) => mark.getAttribute('style')).join();
      const onScreen = places();
      dispatchEvent(new Event('beforeprint'));
      const onPaper = places();
      dispatchEvent(new Event('afterprint'));
      await new Promise((resolve) => setTimeout(resolve));
      return [onScreen, onPaper, places()];
    });
    expect(before).toContain('--y');
    expect(during).toContain('--y');
    expect(during).not.toBe(before);
    expect(after).toBe(before);
  },
);

journey('the page prints', { needs: ['print'] }, async (page) => {
  await openTimeline(page, '#invasion');
  const file = Buffer.from(await page.print());
  expect(file.toString('latin1', 0, 5)).toBe('%PDF-');
  await expect.poll(() => page.count('.anno-stage[data-measured]')).toBe(1);
});

journey('in a dark system the page is dark, and its words are light', { dark: true }, async (page) => {
  await openTimeline(page, '#invasion');
  const [ground, ink] = await page.evaluate(() => {
    const lightness = (css: string) => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (!canvas) throw new Error('expected a canvas');
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data[1] ?? NaN;
    };
    const heading = document.querySelector('h1') ?? document.body;
    return [
      lightness(getComputedStyle(document.documentElement).backgroundColor),
      lightness(getComputedStyle(heading).color),
    ];
  });
  expect(ground).toBeLessThan(60);
  expect(ink).toBeGreaterThan(180);
});

journey('on a phone an event is read where it was pressed', { width: 390, height: 844 }, async (page) => {
  await openTimeline(page);
  await page.click(dot('minsk-agreement'));
  await expect.poll(() => page.texts(paneHeading)).toEqual([titleOf('minsk-agreement')]);
  const { top } = await page.box(paneHeading);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(844);
  expect(await sideways(page)).toBe(0);
});

journey(
  'fingers tap, scrub and pinch',
  { width: 390, height: 844, touch: true, needs: ['touch'] },
  async (page) => {
    await openTimeline(page);
    const tap = centre(await page.box(dot('minsk-agreement')));
    await page.touch([tap]);
    await expect.poll(() => page.texts(paneHeading)).toEqual([titleOf('minsk-agreement')]);

    const before = await atDate(page);
    const grip = centre(await page.box(playhead));
    const way = Array.from({ length: 8 }, (_, step) => ({ x: grip.x + step * 15, y: grip.y }));
    await page.touch(way);
    await expect.poll(() => atDate(page)).not.toBe(before);

    const span = async () => {
      const [start] = await page.boxes({ role: 'slider', name: words.stage.windowStart });
      const [end] = await page.boxes({ role: 'slider', name: words.stage.windowEnd });
      return Math.round((end?.left ?? 0) - (start?.left ?? 0));
    };
    const whole = await span();
    // Well inside, for a finger near the edge may be taken for one on the controls there.
    const middle = centre(await page.box('.anno-plot'));
    const finger = (by: number) =>
      Array.from({ length: 8 }, (_, step) => ({ x: middle.x + by * (20 + step * 10), y: middle.y }));
    await page.touch(finger(-1), finger(1));
    await expect.poll(span).toBeLessThan(whole);
  },
);

journey('the page in Chinese scrubs, reads and zooms alike', {}, async (page) => {
  await openTimeline(page, 'zh-Hant/');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
  await page.click(dot('invasion'));
  await expect.poll(() => page.count(`${mark('invasion')}[aria-current]`)).toBe(1);
  expect(await sideways(page)).toBe(0);
});
