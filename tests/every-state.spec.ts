import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import { excerpt, expect, mark, openTimeline, test, timeline } from './page';

/** What a reader can bring about on the page, and how. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'with nothing found': async (page) => {
    await openTimeline(page, './?find=zanzibar');
    await expect(page.getByRole('heading', { name: '0 of 14 events' })).toBeVisible();
  },
  'with some found': async (page) => {
    await openTimeline(page, './?find=Munich');
    await expect(page.getByRole('heading', { name: '3 of 14 events' })).toBeVisible();
  },
  'while the second of two events is asked for': async (page) => {
    await openTimeline(page, './#minsk-at-munich');
    await page.getByRole('button', { name: 'Measure from here' }).click();
    await expect(page.getByText('choose another')).toBeVisible();
  },
  'with the time between two events': async (page) => {
    await openTimeline(page, './?measure=minsk-agreement..invasion#minsk-agreement');
    await expect(page.getByText(/^From “/)).toBeVisible();
  },
  'with both orders': async (page) => {
    await openTimeline(page, './?order=telling#no-limits');
    await expect(page.getByRole('slider', { name: 'Place in the essay' })).toBeVisible();
  },
  'with all of “Share” open': async (page) => {
    await openTimeline(page, './#invasion');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await dialog.getByRole('button', { name: 'Copy code' }).waitFor();
    const data = dialog.getByText('To go on in another program.');
    if (!(await data.evaluate((words) => words.closest('details')?.open))) await data.click();
    await expect(dialog.getByRole('button', { name: 'Spreadsheet (CSV)' })).toBeVisible();
  },
  'with a name pointed at': async (page) => {
    await openTimeline(page);
    await mark(page, 'Russia invades Ukraine').focus();
    await expect(mark(page, 'Russia invades Ukraine')).toBeFocused();
  },
};

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    for (const [name, bringAbout] of Object.entries(STATES)) {
      test(`axe finds nothing ${name}, light and dark`, async ({ page }) => {
        test.slow();
        await bringAbout(page);
        expect(await faultsOf(new AxeBuilder({ page }).exclude('iframe'))).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await faultsOf(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
      });
    }
  });
}

test('axe finds nothing with the menu of a phone open, light and dark', async ({ openPage }) => {
  const page = await openPage({
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    reducedMotion: 'reduce',
  });
  await openTimeline(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).tap();
  await expect(page.locator('.menu')).toBeVisible();
  expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in forced colours, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
    await openTimeline(page, './#invasion');
    await expect(excerpt(page)).toBeVisible();
    expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
  });

  test(`links are drawn whole in forced colours, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
    await openTimeline(page, './#invasion');
    const strengths = await timeline(page)
      .locator('.links path')
      .evaluateAll((arcs) =>
        arcs.map((arc) => {
          const { stroke, strokeOpacity } = getComputedStyle(arc);
          return `${stroke} ${strokeOpacity}`;
        }),
      );
    expect(strengths.length).toBe(2);
    for (const strength of strengths) expect(strength).toMatch(/^rgb\([^)]*\) 1$/);
  });
}
