import type { Page } from '@playwright/test';
import { expect, sidewaysOverflow, test } from './page';

const WORD = 'Lebensmittelkennzeichnungsverordnungsentwurf';
const endless = WORD.repeat(4);
const chronology = {
  title: `${WORD} ${endless}`,
  source: {
    title: endless,
    authors: [WORD],
    publisher: WORD,
    published: '2020',
    url: 'https://example.org/',
  },
  lanes: [
    { id: 'a', title: WORD },
    { id: 'b', title: '一個沒有空格的很長的名字' },
  ],
  events: [
    { title: endless, date: '2001', lane: 'a', gloss: endless.repeat(3) },
    { title: '沒有空格的標題'.repeat(28), date: '2004-05', lane: 'b' },
    {
      title: `A title ${'of many words '.repeat(13)}`,
      date: '2009',
      lane: 'a',
      quotes: [{ exact: endless }],
    },
    { title: 'Short', date: '2011', lane: 'b' },
  ],
};

/** With a mistake, which a frame says in a line of its own. */
const file = { ...chronology, events: [...chronology.events, { title: 'No month', date: '2014-13' }] };

async function open(page: Page, address: string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.endsWith('/long.json'),
    (route) => route.fulfill({ json: file }),
  );
  await page.goto(`${address}?src=/long.json&keys=steps`);
}

/** Lines of text that an edge cuts through, that lie outside the frame, or that stand on one of another text. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      readonly text: string;
      readonly block: Element;
      readonly box: DOMRect;
    }
    const cuts = (element: Element, { top, bottom, left, right }: DOMRect): boolean => {
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY, textOverflow, display } = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
        if (overflowY === 'auto' || bottom <= edge.top + 1 || top >= edge.bottom - 1) return false;
        const isBeside = left < edge.left - 1 || right > edge.right + 1;
        if (overflowX !== 'visible' && textOverflow !== 'ellipsis' && isBeside) return true;
        if (overflowY !== 'visible' && (top < edge.top - 2 || bottom > edge.bottom + 2)) return true;
      }
      return top < -1 || bottom > innerHeight + 1 || left < -1 || right > innerWidth + 1;
    };
    const context = document.createElement('canvas').getContext('2d');
    /** Of a line's box what its letters can reach: a face may keep more above and below them than its lines are apart. */
    const lettersIn = (block: Element, { left, top, width, height }: DOMRect): DOMRect => {
      if (!context) throw new Error('expected a canvas');
      context.font = getComputedStyle(block).font;
      const most = context.measureText('Åqçj(');
      const scale = height / (most.fontBoundingBoxAscent + most.fontBoundingBoxDescent);
      const above = (most.fontBoundingBoxAscent - most.actualBoundingBoxAscent) * scale;
      const below = (most.fontBoundingBoxDescent - most.actualBoundingBoxDescent) * scale;
      return new DOMRect(left, top + above, width, height - above - below);
    };
    const lines = [
      ...document.querySelectorAll('h1, .caption :is(h2, p, figcaption), .anno-scale-name, .flag'),
    ]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
      .flatMap((block): Line[] => {
        const range = document.createRange();
        range.selectNodeContents(block);
        const own = block.getBoundingClientRect();
        return [...range.getClientRects()]
          .map((box) => lettersIn(block, box))
          .filter((box) => box.width > 1 && box.top < own.bottom - 2)
          .map((box) => ({ text: block.textContent.trim().slice(0, 20), block, box }));
      });
    const meets = (a: Line, b: Line) =>
      a.block !== b.block &&
      Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
      Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 2;
    return [
      ...lines.filter(({ block, box }) => cuts(block, box)).map(({ text }) => `cut: ${text}`),
      ...lines.flatMap((a, place) =>
        lines.slice(place + 1).flatMap((b) => (meets(a, b) ? [`${a.text} on ${b.text}`] : [])),
      ),
    ];
  });
}

for (const [width, height] of [
  [300, 200],
  [640, 360],
  [800, 600],
  [1280, 720],
] as const) {
  test(`words that are longer than a line stay in a frame of ${width} × ${height}, whole or with “…”`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, './embed/');
    await page.locator('html[data-anno-ready]').waitFor();
    await expect(page.locator('.anno-mistakes summary')).toBeVisible();
    await expect.poll(() => faults(page)).toEqual([]);
    const caption = page.locator('.caption');
    for (const { title } of chronology.events) {
      await page.keyboard.press('PageDown');
      await expect(caption.getByRole('heading')).toHaveText(title.trim());
      // Once the stage has come to rest: it draws the new event in the frame after its caption's.
      await expect.poll(() => faults(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
    }
  });
}

test('nor do they make a phone’s page scroll sideways, with an event open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, './open/');
  await expect(page.locator('section.anno-stage')).toHaveAttribute('data-measured');
  expect(await sidewaysOverflow(page)).toBe(0);
  for (const [place, event] of chronology.events.entries()) {
    const name = place === 0 ? 'First event' : 'Next event';
    await page.getByRole('button', { name }).first().click();
    await expect(page.getByRole('region', { name: 'Excerpt' })).toContainText(event.title.trim());
    expect(await sidewaysOverflow(page)).toBe(0);
  }
});

test('the scale’s name and the playhead’s date share a row on a phone, wherever the playhead is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  await expect(page.locator('section.anno-stage')).toHaveAttribute('data-measured');
  const slider = page.getByRole('slider', { name: 'Position in time' });
  await slider.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 14; step += 1) {
    expect((await faults(page)).filter((fault) => fault.includes(' on '))).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
});
