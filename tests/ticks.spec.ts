import type { Page } from '@playwright/test';
import { type Box, boxOf, expect, openTimeline, playhead, test, timeline } from './page';

/** The labels of one row of the axis that have words, from the left. */
async function row(page: Page, level: 'unit' | 'parent'): Promise<(Box & { readonly words: string })[]> {
  const isParent = '[data-level="parent"]';
  const ticks = timeline(page).locator(
    `[data-part="tick"]${level === 'parent' ? isParent : `:not(${isParent})`} text`,
  );
  const found = await ticks.evaluateAll((texts) =>
    texts
      .filter((text) => text.textContent !== '')
      .map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return { words: text.textContent, x, y, width, height };
      }),
  );
  return found.sort((a, b) => a.x - b.x);
}

const words = (labels: readonly { readonly words: string }[]) => labels.map((label) => label.words);

test.describe('the axis has two levels', () => {
  test('months over their year', async ({ page }) => {
    await openTimeline(page, './?scale=time&from=2021-11&to=2022-06');
    expect(words(await row(page, 'parent'))).toEqual(expect.arrayContaining(['2021', '2022']));
  });

  test('days over their month', async ({ page }) => {
    await openTimeline(page, './?scale=time&from=2022-02-18&to=2022-03-04');
    expect(words(await row(page, 'parent'))).toEqual(['February 2022', 'March 2022']);
    expect(words(await row(page, 'unit')).slice(0, 3)).toEqual(['18', '19', '20']);
  });

  test('one day, down to which one can zoom, says all of its date', async ({ page }) => {
    await openTimeline(page, './?scale=time&from=2022-02-24&to=2022-02-24');
    expect(words(await row(page, 'unit'))).toEqual(expect.arrayContaining(['24']));
    expect(words(await row(page, 'parent'))[0]).toBe('February 2022');
  });

  test('the month that one came in by stays at the edge until the next takes its place', async ({ page }) => {
    await openTimeline(page, './?scale=time&from=2022-02-10&to=2022-03-20');
    const plot = await boxOf(timeline(page).locator('.anno-plot'));
    const [first] = await row(page, 'parent');
    expect(first?.words).toBe('February 2022');
    expect(Math.abs((first?.x ?? NaN) - plot.x - 5)).toBeLessThanOrEqual(1);
  });
});

for (const width of [390, 1280]) {
  for (const scale of ['time', 'gaps', 'even'] as const) {
    test(`labels keep clear of each other in both rows at every zoom (${scale}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openTimeline(page, `./?scale=${scale}`);
      for (let turn = 0; turn < 8; turn += 1) {
        for (const level of ['unit', 'parent'] as const) {
          const labels = await row(page, level);
          const touching = labels.filter((label, place) => {
            const next = labels[place + 1];
            return next !== undefined && label.x + label.width > next.x;
          });
          expect(touching, `zoom ${turn}, ${level}`).toEqual([]);
        }
        expect(await timeline(page).locator('[data-part="tick"]').count()).toBeLessThanOrEqual(200);
        await page.getByRole('button', { name: 'Zoom in' }).click();
      }
    });
  }
}

for (const width of [390, 1280]) {
  for (const scale of ['time', 'gaps', 'even'] as const) {
    test(`no label stands beyond the axis, and none beside the playhead's line (${scale}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openTimeline(page, `./?scale=${scale}`);
      const axis = await boxOf(timeline(page).locator('svg.axis .base'));
      const seen = timeline(page)
        .locator('[data-part="tick"]:not([data-back]) text')
        .filter({ hasText: /./ });
      for (let step = 0; step < 5; step += 1) {
        const share = await timeline(page)
          .locator('.anno-field')
          .evaluate((field) => Number(getComputedStyle(field).getPropertyValue('--s')));
        const line = axis.x + share * axis.width;
        const boxes = await Promise.all((await seen.all()).map(boxOf));
        expect(boxes.length).toBeGreaterThan(1);
        for (const { x, width: wide } of boxes) {
          // The box of a label has the halo of its letters.
          expect(x).toBeGreaterThan(axis.x - 4);
          expect(x + wide).toBeLessThan(axis.x + axis.width + 4);
          if (step > 0) expect(line < x - 1 || line > x + wide + 1, `step ${step}`).toBe(true);
        }
        await playhead(page).press('ArrowLeft');
      }
    });
  }
}

test('across the eras the axis goes from years BCE to 1 CE, and never through a year 0', async ({ page }) => {
  await page.goto('./specimens/dates/');
  const axis = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Across the eras' }) })
    .locator('[data-part="tick"] text');
  await expect(axis.filter({ hasText: /^\d+ BCE$/ })).not.toHaveCount(0);
  await expect(axis.filter({ hasText: /^1 CE$/ })).toHaveCount(1);
  await expect(axis.filter({ hasText: /^(0|.*\b0 B?CE|-.*)$/ })).toHaveCount(0);
});
