import AxeBuilder from '@axe-core/playwright';
import { faultsOf } from './axe';
import { boxOf, dot, excerpt, expect, isReadyIn, packed, test } from './page';

const EVENTS = [
  ['Airlift', '1948-06-26/1949-09-30'],
  ['Wall built', '1961-08-13'],
  ['Accords', '1975-08-01'],
  ['Wall falls', '1989-11-09'],
  ['Accession', '2004-05-01'],
];
const FILE = packed({
  title: 'Walls',
  events: EVENTS.map(([title, date]) => ({ title, date })),
  eras: [
    { title: 'Cold War', edtf: '1947/1991' },
    { title: 'Détente', edtf: '1969/1979', colour: 'green' },
    { title: 'A year with a very long name', edtf: '1956' },
  ],
});

test('eras stand behind all lanes, with their names above these', async ({ page }) => {
  await page.goto(`./open/?scale=time${FILE}`);
  await isReadyIn(page, 'Walls');
  const grounds = page.locator('[data-part="era"]');
  await expect(grounds).toHaveCount(3);
  const names = page.locator('.anno-era-name');
  await expect(names).toHaveText(['Cold War', 'Détente']);
  const [outer, inner] = [await boxOf(names.nth(0)), await boxOf(names.nth(1))];
  expect(inner.y).toBeGreaterThanOrEqual(outer.y + outer.height - 1);
  const firstMark = await boxOf(page.locator('[data-event="airlift"] [data-part="label"]'));
  expect(firstMark.y).toBeGreaterThanOrEqual(inner.y + inner.height - 1);
  // What has no room for its name is there all the same, and says itself to who points at it.
  await expect(page.locator('.anno-era-span[title^="A year"]')).toHaveAttribute('title', /1956$/);
});

test('pressing an era’s name shows its time, and its name stays in sight within it', async ({ page }) => {
  await page.goto(`./open/?scale=time${FILE}`);
  await isReadyIn(page, 'Walls');
  await page.locator('.anno-era-name', { hasText: 'Détente' }).click();
  await expect(page.locator('[data-event="wall-built"]')).not.toBeInViewport();
  await expect(page.locator('[data-event="accords"]')).toBeInViewport();
  await expect(page.locator('.anno-era-name', { hasText: 'Cold War' })).toBeInViewport({ ratio: 1 });
});

test('eras are a list to who does not see them, and stand in the words of an event within them', async ({
  page,
}) => {
  await page.goto(`./open/${FILE}`);
  await isReadyIn(page, 'Walls');
  const list = page.getByRole('list', { name: 'Eras' });
  await expect(list.getByRole('button')).toHaveText([
    /Cold War, 1947 to 1991/,
    /Détente, 1969 to 1979/,
    /A year with a very long name, 1956/,
  ]);
  await dot(page, 'Accords').click();
  await expect(excerpt(page)).toContainText('in Cold War, Détente');
  expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
});

test('eras are in the list of paper', async ({ page }) => {
  await page.goto(`./open/${FILE}`);
  await isReadyIn(page, 'Walls');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('list', { name: 'Eras' })).toBeVisible();
  await expect(page.locator('[data-part="era"]').first()).toBeVisible();
});

test('eras are in a frame, where one that has none brings nothing of them', async ({ page }) => {
  await page.goto(`./embed/?mode=slide${FILE}`);
  await expect(page.locator('[data-part="era"]')).toHaveCount(3);
  await expect(page.locator('.anno-eras')).toHaveAttribute('aria-label', /Cold War: 1947 to 1991/);
  await page.goto('./embed/');
  await expect(page.locator('html')).toHaveAttribute('data-anno-ready', '');
  await expect(page.locator('.anno-eras, .anno-era')).toHaveCount(0);
});
