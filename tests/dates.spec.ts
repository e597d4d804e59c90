import type { Locator, Page } from '@playwright/test';
import { boxOf, expect, openTimeline, test, timeline } from './page';

const SHEETS = 10;
const SPECIMENS = './specimens/dates/';
const ZONES = [
  ...['UTC', 'America/Los_Angeles', 'America/Sao_Paulo', 'Europe/Berlin'],
  ...['Asia/Kolkata', 'Pacific/Apia', 'Pacific/Kiritimati', 'Africa/Monrovia'],
];

async function openSpecimens(page: Page): Promise<void> {
  await page.goto(SPECIMENS);
  await expect(page.locator('.anno-stage[data-measured]')).toHaveCount(SHEETS);
}

function sheet(page: Page, title: string): Locator {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

function specimen(page: Page, title: string): Locator {
  return page
    .getByRole('list', { name: 'Events', exact: true })
    .getByRole('link', { name: new RegExp(`^${title}, `) });
}

/** The small drawing beside a specimen's words. */
function glyph(page: Page, title: string): Locator {
  return page.getByRole('row').filter({ hasText: title }).locator('.glyph').first();
}

test.describe('every kind of date', () => {
  test('is drawn over exactly the time that its text leaves', async ({ page }) => {
    await openSpecimens(page);
    const band = (title: string) => boxOf(specimen(page, title).first().locator('[data-shape="band"]'));
    const year = await band('A year');
    // Days from the start of 2014, by hand.
    const x = (days: number) => year.x + (days / 365) * year.width;
    for (const [title, start, end] of [
      ['A month', -487, -457],
      ['A season', -306, -214],
      ['A quarter', -184, -92],
      ['Some month, which is not known', 365, 730],
      ['One of three months', 1004, 1096],
    ] as const) {
      const { x: left, width } = await band(title);
      expect(Math.abs(left - x(start)), `${title} begins`).toBeLessThanOrEqual(0.5);
      expect(Math.abs(left + width - x(end)), `${title} ends`).toBeLessThanOrEqual(0.5);
    }
  });

  test('says its date, its precision and its doubt to assistive technology', async ({ page }) => {
    await openSpecimens(page);
    for (const [title, words] of [
      ['A second on a clock', '11 March 2011, 14:46:23 UTC+9'],
      ['A season', 'some time in spring 2013'],
      ['A year whose tens are lost', 'a year that reads 19X5'],
      ['A year of which three digits count', 'some time from 1990 to 1999, estimated 1995'],
      ['About a day', 'about 14 May 2013'],
      ['Only the day is about', '11 June 2015, the day approximate'],
      ['One of four years', 'one of 2011, 2013, 2015–2016'],
      ['Each of three months', 'each of February 2013, June 2013, November 2013'],
      ['The Ides of March', '15 March 44 BCE'],
      ['The first of five', 'some time in 10,000'],
    ] as const) {
      await expect(specimen(page, title)).toHaveAccessibleName(new RegExp(`^${title}, ${escaped(words)}, `));
    }
  });

  for (const forcedColors of ['none', 'active'] as const) {
    test(`has a look of its own, without colour too (forced colours: ${forcedColors})`, async ({ page }) => {
      await page.emulateMedia({ forcedColors });
      await openSpecimens(page);
      const looks = new Map<string, string>();
      for (const title of [
        ...['A day', 'A month', 'A season', 'Day to day', 'Year to month', 'Ends that meet', 'It goes on'],
        ...['Its end is not known', 'About a day', 'An uncertain year', 'An uncertain day', 'Its ends about'],
        ...['Uncertain, and about', 'One of a few months', 'Each of three months', 'A month or later'],
      ]) {
        const picture = (await glyph(page, title).screenshot()).toString('base64');
        expect(looks.get(picture), `${title} looks like`).toBeUndefined();
        looks.set(picture, title);
      }
    });
  }

  test('some time in September and all of it cover the same pixels and look different', async ({ page }) => {
    await openSpecimens(page);
    const some = specimen(page, 'Some time in September').locator('[data-shape="band"]');
    const all = specimen(page, 'All of September').locator('[data-shape="bar"]');
    const [a, b] = [await boxOf(some), await boxOf(all)];
    expect([a.x, a.width]).toEqual([b.x, b.width]);
    expect(a.height).toBeGreaterThan(b.height);
    await expect(some.locator('xpath=..').locator('[data-shape="bar"]')).toHaveCount(0);
  });

  test('a month stays a month, however near one comes', async ({ page }) => {
    await openSpecimens(page);
    const month = specimen(page, 'Some time in September');
    const name = await month.getAttribute('aria-label');
    const zoomIn = sheet(page, 'Some time in it, or all of it').getByRole('button', { name: 'Zoom in' });
    for (let turn = 0; turn < 10; turn += 1) await zoomIn.click();
    await expect(month.locator('[data-shape="point"]')).toHaveCount(0);
    await expect(month.locator('[data-shape="band"]')).toHaveCount(1);
    await expect(month).toHaveAttribute('aria-label', name ?? '');
  });

  test('at the playhead may be under way, or certainly is', async ({ page }) => {
    await openSpecimens(page);
    const shown = sheet(page, 'Some time in it, or all of it');
    await shown.getByRole('slider', { name: 'Position in time' }).focus();
    await page.keyboard.press('Home');
    await expect(specimen(page, 'Some time in September')).toHaveAttribute('data-phase', 'possible');
    await expect(specimen(page, 'All of September')).toHaveAttribute('data-phase', 'under-way');
  });

  test('never leaves NaN, undefined or an invalid date in the page', async ({ page }) => {
    await openSpecimens(page);
    const html = await page.locator('main').innerHTML();
    expect(html).not.toMatch(/NaN|undefined|Invalid|\[object|Infinity/);
  });
});

test.describe('the legend', () => {
  test('of the essay begins with three marks, and has the others that occur on demand', async ({ page }) => {
    await openTimeline(page);
    const first = page.getByRole('list', { name: 'How dates are drawn' }).getByRole('listitem');
    await expect(first).toHaveText([
      'what the essay’s words support',
      'the date on record',
      'the two disagree',
    ]);
    const more = page.getByRole('list', { name: 'More marks' });
    await expect(more).toBeHidden();
    await page.getByText('More marks', { exact: true }).click();
    await expect(more.getByRole('listitem').filter({ hasText: 'about this time' })).toBeVisible();
    await expect(more).not.toContainText('each of these');
  });

  test('on paper has all that occur, inside the sheet', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    await openTimeline(page);
    await page.emulateMedia({ media: 'print' });
    // Paper draws no arcs, and so its legend has none.
    await expect(page.locator('[data-kind="link"]')).toBeHidden();
    const entries = await page.locator('[data-kind]:not([data-kind="link"])').all();
    expect(entries.length).toBeGreaterThan(6);
    for (const entry of entries) {
      await expect(entry).toBeVisible();
      const { x, width } = await boxOf(entry);
      expect(x + width).toBeLessThanOrEqual(700);
    }
  });

  test('has only what it explains', async ({ page }) => {
    await openSpecimens(page);
    const kinds = sheet(page, 'A stretch of many years').locator('[data-kind]');
    await expect(kinds).toHaveText(['some time in this stretch']);
  });

  test('stands beside the words of the event that is read', async ({ page }) => {
    await openTimeline(page, './#relations-in-the-making');
    const drawn = page.getByRole('region', { name: 'Excerpt' }).locator('.glyph');
    await expect(drawn.locator('[data-approximate]')).toHaveCount(2);
    await expect(drawn.locator('[data-shape="bar"]')).toHaveCount(1);
  });
});

// Units see every zone; that the page is no other is breadth.
test('text and places are the same in every time zone', { tag: '@all' }, async ({ openPage }) => {
  test.setTimeout(90_000);
  let first: string[] | undefined;
  for (const timezoneId of ZONES) {
    const page = await openPage({ timezoneId, viewport: { width: 1280, height: 720 } });
    await openTimeline(page, './?scale=time&from=2022-02&to=2022-03#minsk-at-munich');
    const essay = await drawnIn(timeline(page));
    await openSpecimens(page);
    const found = [...essay, ...(await drawnIn(page.locator('main')))];
    expect(found.length).toBeGreaterThan(200);
    first ??= found;
    expect(found, timezoneId).toEqual(first);
    await page.context().close();
  }
});

/** Every mark, piece, tick and cell in words with its place. */
function drawnIn(root: Locator): Promise<string[]> {
  return root.locator('a[data-event], [data-part], td, [role="slider"]').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.getAttribute('aria-valuetext') ?? '';
      return [element.textContent.trim(), name, left, top, width].join(' | ');
    }),
  );
}

function escaped(words: string): string {
  return words.replace(/[+.()]/g, '\\$&');
}
