import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import { boxOf, excerpt, expect, isReadyIn, mark, packed, test } from './page';

const TITLE = 'Printing before 1500';
const chronology: unknown = JSON.parse(readFileSync(new URL('./decks/nested.json', import.meta.url), 'utf8'));
const FILE = packed(chronology);

const names = (page: Page) => page.locator('.anno-stage .names button');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page, search = '', path = 'open'): Promise<void> {
  await page.goto(`./${path}/${search}${FILE}`);
  await isReadyIn(page, TITLE);
}

/** Where marks and lanes' names are on the page, to the pixel. */
function places(page: Page): Promise<string[]> {
  return page.locator('.anno-stage').evaluate((stage) =>
    [...stage.querySelectorAll('a[data-event], .names button')].map((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return `${element.textContent} ${[left, top, width].map(Math.round).join(' ')}`;
    }),
  );
}

/** How many events are drawn, and how many are counted in strips. */
function counted(page: Page): Promise<number> {
  return page.locator('.anno-stage').evaluate((stage) => {
    const strips = [...stage.querySelectorAll('[data-part="cluster"]')];
    const inStrips = strips.reduce((sum, strip) => sum + Number(strip.getAttribute('data-count')), 0);
    return stage.querySelectorAll('[data-event]').length + inStrips;
  });
}

/** What of names of lanes, names of events and marks stands on another. */
function overlapping(page: Page): Promise<string[]> {
  return page.locator('.anno-stage').evaluate((stage) => {
    const texts = [...stage.querySelectorAll('.names button, [data-part="label"]')]
      .filter((element) => element.closest('[inert]') === null)
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1);
    return texts.flatMap((a, place) =>
      texts
        .slice(place + 1)
        .filter(({ box }) => box.left < a.box.right - 1 && a.box.left < box.right - 1)
        .filter(({ box }) => box.top < a.box.bottom - 1 && a.box.top < box.bottom - 1)
        .map((b) => `${a.text} × ${b.text}`),
    );
  });
}

test('a lane that others stand in folds them into one and back, by a press on its name', async ({ page }) => {
  await open(page);
  await expect(names(page)).toHaveText([
    'East Asia',
    'China',
    'Korea',
    'Europe',
    'Germany',
    'Mainz',
    'Italy',
    'England',
    /^Paper \(2\slanes\)$/,
  ]);
  const europe = button(page, 'Fold Europe (4 lanes)');
  await expect(europe).toHaveAttribute('aria-expanded', 'true');
  await europe.click();
  await expect(names(page)).toHaveText([
    'East Asia',
    'China',
    'Korea',
    /^Europe \(4\slanes\)$/,
    /^Paper \(2\slanes\)$/,
  ]);
  await expect(button(page, 'Unfold Europe (4 lanes)')).toHaveAttribute('aria-expanded', 'false');
  await expect(mark(page, 'Aldus opens in Venice')).toHaveAccessibleName(/, Italy$/);
  await expect.poll(() => counted(page)).toBe(15);
  await expect.poll(() => overlapping(page)).toEqual([]);
  await button(page, 'Unfold Europe (4 lanes)').click();
  await expect(names(page)).toHaveCount(9);
});

test('lanes are folded by the keyboard, whose focus stays', async ({ page }) => {
  await open(page);
  const before = await places(page);
  await button(page, 'Fold Germany (1 lane)').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Unfold Germany (1 lane)')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(page, 'Fold Germany (1 lane)')).toBeFocused();
  expect(await places(page)).toEqual(before);
});

test('the address keeps what is folded within a pixel, an entry of the history for each time', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Fold Europe (4 lanes)').click();
  await expect(page).toHaveURL(/\?folded=europe,paper#/);
  const folded = await places(page);
  await page.reload();
  await isReadyIn(page, TITLE);
  await expect(button(page, 'Unfold Europe (4 lanes)')).toBeVisible();
  expect(await places(page)).toEqual(folded);
  await page.goBack();
  await expect(button(page, 'Fold Europe (4 lanes)')).toBeVisible();
  await expect(page).not.toHaveURL(/folded/);
  await page.goForward();
  await expect(button(page, 'Unfold Europe (4 lanes)')).toBeVisible();
});

test('an address unfolds what its author has folded, and says what no lane stands in', async ({ page }) => {
  await open(page, '?folded=');
  await expect(names(page)).toHaveCount(11);
  await open(page, '?folded=italy');
  await expect(page.getByRole('status')).toContainText('folded=italy');
});

test('a lane that is not shown takes along what stands in it, and one press brings it back', async ({
  page,
}) => {
  await open(page, '?lanes=china');
  await expect(names(page)).toHaveText([
    'East Asia',
    'China',
    'Korea',
    /^Europe \(4\slanes\)$/,
    /^Paper \(2\slanes\)$/,
  ]);
  await expect(page.locator('.anno-stage [data-event]')).toHaveCount(2);
  await expect.poll(() => counted(page)).toBe(15);
  await button(page, 'Unfold Europe (4 lanes)').click();
  await expect(button(page, 'Italy')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/lanes=east,china,europe,germany,mainz,italy,england/);
});

test('an event that is chosen is drawn and named in the lane that is folded, and read in its own', async ({
  page,
}) => {
  await page.goto(`./open/?folded=europe,paper&event=aldus-opens-in-venice${FILE}`);
  await isReadyIn(page, TITLE);
  await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText('Aldus opens in Venice');
  await expect(excerpt(page)).toContainText('Italy');
  await expect(mark(page, 'Aldus opens in Venice')).toBeInViewport();
  await expect(button(page, 'Unfold Europe (4 lanes)')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const search of ['', '?folded=europe,paper', '?folded=']) {
    test(`names are clear of each other and of all else: ${search || 'at first'}`, async ({ page }) => {
      await open(page, search);
      await expect.poll(() => overlapping(page)).toEqual([]);
      await expect.poll(() => counted(page)).toBe(15);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  }
});

test('time that runs to the left has names set in from the right', async ({ page }) => {
  await open(page, '?time=rtl');
  const [europe, italy] = [
    await boxOf(button(page, 'Fold Europe (4 lanes)')),
    await boxOf(button(page, 'Italy')),
  ];
  expect(europe.x + europe.width - italy.x - italy.width).toBeCloseTo(10, 0);
  await expect.poll(() => overlapping(page)).toEqual([]);
});

test('axe finds nothing, folded or not, in the dark and in the light', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const search of ['', '?folded=europe,east']) {
      await open(page, search);
      expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
    }
  }
});

test('a slide has them folded as its address says, and folds them by its names', async ({ page }) => {
  await page.goto(`./embed/?mode=slide&folded=europe${FILE}`);
  await expect(page.locator('html')).toHaveAttribute('data-anno-ready', '');
  await expect(names(page)).toHaveCount(7);
  await button(page, 'Fold Paper (2 lanes)').click();
  await expect(names(page)).toHaveCount(5);
  await expect.poll(() => overlapping(page)).toEqual([]);
});

test('an editor says in which lane one stands, and what is folded at first', async ({ page }) => {
  await page.goto('./make/');
  await page.getByRole('button', { name: 'Start with an example' }).click();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const form = page.getByRole('tabpanel', { name: 'Timeline' });
  const first = form.locator('.item').first();
  const [own = '', other = ''] = await names(page).allTextContents();
  // A lane stands neither in itself nor in what stands in it.
  await expect(first.getByLabel('Within').getByRole('option')).not.toContainText([own]);
  await first.getByLabel('Within').selectOption(other);
  await expect(names(page)).toHaveText([other, own, 'Gliders', 'Engines']);
  const second = form.locator('.item').nth(1);
  await expect(second.getByLabel('Within').getByRole('option')).not.toContainText([own]);
  await second.getByLabel('Folded at first').check();
  await expect(names(page).first()).toHaveText(new RegExp(`^${other} \\(1\\slane\\)$`));
});
