import type { Page } from '@playwright/test';
import { expect, packed, test } from './page';

interface Missed {
  readonly measured: number;
  readonly small: readonly string[];
}

/**
 * Every control of a page by what is hit around its middle, each brought into sight before: those that are less high or wide
 * than they have to be. Marks and crowds are as large as their dates; links in sentences as their lines; names of lanes stand
 * between marks, which stay free, so they have what any target has.
 */
function measured(leastPx: number): Missed {
  const NEVER =
    ':disabled, [inert] *, [data-event], [data-part="cluster"], .visually-hidden, p a, figcaption a, dd > a';
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, input, select, textarea, [role="slider"], label:has(input)',
  );
  const small: string[] = [];
  let count = 0;
  for (const control of controls) {
    if (control.matches(NEVER) || (control.matches('input') && control.closest('label'))) continue;
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    const before = control.getBoundingClientRect();
    if (before.width < 2 || before.height < 2) continue;
    if (control.closest('[popover], aside')) control.scrollIntoView({ block: 'center' });
    // Clear of a stage that stays at the top, and of what is under the thumb.
    else scrollBy(0, before.top + before.height / 2 - innerHeight * 0.7);
    // Of what is in several lines the longest.
    const [box] = [...control.getClientRects()].sort((a, b) => b.width - a.width);
    if (!box) continue;
    const isHit = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (control.contains(hit) || hit.closest('label') === control);
    };
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    // Something that is open lies on it.
    if (!isHit(x, y)) continue;
    count += 1;
    const reach = (byX: number, byY: number) => {
      let px = 0;
      while (px < 60 && isHit(x + byX * (px + 1), y + byY * (px + 1))) px += 1;
      return px;
    };
    const size = [reach(-1, 0) + reach(1, 0) + 1, reach(0, -1) + reach(0, 1) + 1] as const;
    // A link that a mouse finds by its line has nothing else as near as that.
    if (leastPx < 44 && control.matches('a')) continue;
    const least = control.matches('.anno-sign') ? Math.min(24, leastPx) : leastPx;
    const name = control.getAttribute('aria-label') ?? control.textContent;
    if (Math.min(...size) < least - 1) small.push(`${name.trim().slice(0, 40)}: ${size.join(' × ')}`);
  }
  return { measured: count, small };
}

const FILE = packed({
  title: 'Two of three',
  lang: 'en',
  events: [
    { title: 'The first', date: '2014-09' },
    { title: 'The second', date: '2015~' },
    { title: 'The third', date: '2015-13' },
  ],
});

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

const STATES: readonly (readonly [string, string, ((page: Page) => Promise<void>)?])[] = [
  ['at first', './'],
  ['with an event chosen', './#no-limits'],
  ['zoomed in', './?from=2012&to=2023'],
  ['of the other timeline', './border/#map-2023'],
  [
    'with the menu open',
    './',
    async (page) => {
      await press(page, 'Menu');
    },
  ],
  [
    'with “Share” open',
    './',
    async (page) => {
      await press(page, 'Share');
      await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
    },
  ],
  ['for any file', './open/'],
  ['with a file', `./open/${FILE}`],
];

for (const viewport of [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
]) {
  for (const [name, address, open] of STATES) {
    test(`a finger finds every control of the page ${name}, at ${viewport.width} × ${viewport.height}`, async ({
      openPage,
    }) => {
      const page = await openPage({ viewport, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
      await page.goto(address);
      await page.locator('form, .anno-stage[data-measured]').first().waitFor();
      await open?.(page);
      const { measured: count, small } = await page.evaluate(measured, 44);
      expect(small).toEqual([]);
      expect(count).toBeGreaterThan(2);
    });
  }
}

for (const [name, address] of STATES.filter(([, , open]) => !open)) {
  test(`a mouse finds every control of the page ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await page.locator('form, .anno-stage[data-measured]').first().waitFor();
    const { measured: count, small } = await page.evaluate(measured, 24);
    expect(small).toEqual([]);
    expect(count).toBeGreaterThan(2);
  });
}
