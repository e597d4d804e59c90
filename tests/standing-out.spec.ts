import { type Page } from '@playwright/test';
import { boxOf, expect, isReadyIn, packed, test } from './page';

// Where most of a file's events lie close together, its picture says so, over the place.
const day = (date: string, count: number, lane: string) =>
  Array.from({ length: count }, (_, place) => ({ title: `Call ${date.slice(-2)} ${place}`, date, lane }));
const FILE = packed({
  title: 'A flood',
  lang: 'en',
  lanes: [
    { id: 'town', title: 'Town' },
    { id: 'river', title: 'River' },
  ],
  events: [
    { title: 'The dam is planned', date: '1961-05-20', lane: 'town' },
    { title: 'The dam is built', date: '1962-03-04', lane: 'river' },
    ...day('1963-11-22', 6, 'town'),
    ...day('1963-11-23', 4, 'river'),
    { title: 'The inquiry reports', date: '1978-02-01', lane: 'town' },
  ],
});
const WORDS = '10 of 13 from 22 to 23 November 1963';

const words = (page: Page) => page.locator('.anno-bracket-words');

async function open(page: Page, parameters = ''): Promise<void> {
  await page.goto(`./open/${parameters}${FILE}`);
  await isReadyIn(page, 'A flood');
}

test('the picture of a file says over its axis where most of its events lie', async ({ page }) => {
  await open(page, '?scale=even');
  await expect(words(page)).toHaveText(WORDS);
  const [said, line] = [await boxOf(words(page)), await boxOf(page.locator('[data-part="bracket"]'))];
  // The tails of its letters reach under their line's foot, and stay clear of the axis; it runs to the middle of the small ones.
  const axis = await boxOf(page.locator('.anno-axis .base'));
  expect(axis.y - (said.y + said.height)).toBeGreaterThanOrEqual(4);
  expect(line.y).toBeGreaterThan(said.y + said.height / 2);
  expect(line.y).toBeLessThan(said.y + said.height * 0.7);
  const inked = await page.locator('.anno-stage :is([data-part="tick"] text, [data-part="label"])').all();
  for (const other of inked) {
    const box = await other.boundingBox();
    if (!box) continue;
    for (const own of [said, line])
      expect(
        box.x >= own.x + own.width ||
          own.x >= box.x + box.width ||
          box.y >= own.y + own.height - 1 ||
          own.y + 1 >= box.y + box.height,
      ).toBe(true);
  }
});

test('it counts what is shown: others with a lane folded, nothing where that is not in view', async ({
  page,
}) => {
  await open(page, '?scale=even');
  await expect(words(page)).toHaveText(WORDS);
  await page.locator('.anno-stage').getByRole('button', { name: 'River' }).click();
  await expect(words(page)).toHaveText('7 of 8 up to 1963');
  await page.locator('.anno-stage').getByRole('button', { name: 'River' }).click();
  await expect(words(page)).toHaveText(WORDS);
  await page.goto(`./open/?scale=time&from=1970&to=1979${FILE}`);
  await isReadyIn(page, 'A flood');
  await expect(words(page)).toHaveCount(0);
});

test('a slide says it too, a chronology with a finding of its own does not', async ({ page }) => {
  await page.goto(`./embed/?mode=slide&scale=even${FILE}`);
  await page.locator('[data-anno-ready]').waitFor({ state: 'attached' });
  await expect(words(page)).toHaveText(WORDS);
  await page.goto('./');
  await isReadyIn(page, 'The Sino-Russia Axis in dates');
  await expect(words(page)).toHaveCount(0);
});
