import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { crowd } from '../src/content/crowd';
import {
  EVENTS,
  excerpt,
  expect,
  mark,
  openTimeline,
  packed,
  placesOf,
  playhead,
  test,
  timeline,
} from './page';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Find' });
const entries = (page: Page) => page.locator('.reading-list > ol > li');
const marks = (page: Page) => page.getByRole('list', { name: 'Events', exact: true }).getByRole('listitem');
const status = (page: Page) => page.getByRole('search').locator('[aria-live]');
const idsIn = (page: Page) => entries(page).evaluateAll((all) => all.map(({ id }) => id));
const MUNICH = ['minsk-at-munich', 'munich-60', 'papers-reported'];

test('a reader finds events by their words, in the list, on the stage and in the address', async ({
  page,
}) => {
  await openTimeline(page);
  await field(page).fill('Munich');
  await expect(status(page)).toHaveText('3 of 14 events');
  await expect(page.getByRole('heading', { name: '3 of 14 events' })).toBeVisible();
  expect(await idsIn(page)).toEqual(MUNICH);
  await expect(marks(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\?find=Munich$/);
  await page.reload();
  await expect(field(page)).toHaveValue('Munich');
  await expect(marks(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Show all 14' }).click();
  await expect(marks(page)).toHaveCount(14);
  await expect(page).not.toHaveURL(/find=/);
});

test('what is found moves nowhere in time', async ({ page }) => {
  await openTimeline(page);
  const before = await placesOf(page);
  await field(page).fill('Munich');
  await expect(marks(page)).toHaveCount(3);
  const now = await placesOf(page);
  for (const id of MUNICH) expect(now[id]?.left).toBeCloseTo(before[id]?.left ?? NaN, 0);
});

test('what was looked for is one step of the history', async ({ page }) => {
  await openTimeline(page);
  await field(page).pressSequentially('Mun');
  await expect(page).toHaveURL(/find=Mun$/);
  await field(page).pressSequentially('ich');
  await expect(page).toHaveURL(/find=Munich$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(marks(page)).toHaveCount(14);
  await page.goForward();
  await expect(field(page)).toHaveValue('Munich');
  await expect(marks(page)).toHaveCount(3);
});

test('a slash leads to the field from page and stage; Escape empties it, then leads back', async ({
  page,
}) => {
  await openTimeline(page);
  await playhead(page).focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(playhead(page)).toBeFocused();
});

test('steps go by what is found, from the field and on the stage', async ({ page }) => {
  await openTimeline(page, './?find=Munich');
  await field(page).focus();
  await page.keyboard.press('Enter');
  await expect(excerpt(page)).toHaveAttribute('data-shown', 'minsk-at-munich');
  await page.keyboard.press('Enter');
  await expect(excerpt(page)).toHaveAttribute('data-shown', 'munich-60');
  await page.keyboard.press('Shift+Enter');
  await expect(excerpt(page)).toHaveAttribute('data-shown', 'minsk-at-munich');
  await playhead(page).focus();
  await page.keyboard.press('End');
  await expect(excerpt(page)).toHaveAttribute('data-shown', 'papers-reported');
  await expect(page.getByRole('button', { name: 'Next event' })).toBeDisabled();
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(excerpt(page)).toHaveAttribute('data-shown', 'munich-60');
});

test('where nothing is found it says so, and leads back', async ({ page }) => {
  await openTimeline(page);
  await field(page).fill('xyz');
  await expect(status(page)).toHaveText('No event has “xyz”.');
  await expect(marks(page)).toHaveCount(0);
  await expect(entries(page)).toHaveCount(0);
  await expect(timeline(page).locator('[data-part="tick"]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show all 14' }).click();
  await expect(marks(page)).toHaveCount(EVENTS.length);
});

test('only the events whose dates disagree, and those of some actor', async ({ page }) => {
  await openTimeline(page);
  const menu = page.getByRole('search').locator('summary');
  await expect(menu).toHaveText('Filter');
  await menu.click();
  const conflict = page.getByLabel('only where the two disagree (1)');
  await conflict.check();
  await expect(page).toHaveURL(/\?only=conflict$/);
  expect(await idsIn(page)).toEqual(['minsk-at-munich']);
  await expect(menu).toHaveText('only where the two disagree (1)');
  await conflict.uncheck();
  await expect(entries(page)).toHaveCount(14);
  const box = page.getByRole('group', { name: 'Actors' }).getByRole('checkbox').last();
  await box.check();
  await expect(page).toHaveURL(/actors=/);
  expect((await idsIn(page)).length).toBeLessThan(14);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
});

test('what is read stays, and is said not to be among what is found', async ({ page }) => {
  await openTimeline(page, './#no-limits');
  await field(page).fill('Munich');
  await expect(marks(page)).toHaveCount(4);
  await expect(excerpt(page)).toHaveAttribute('data-shown', 'no-limits');
  await expect(page.getByText(/You are still reading “.No limits. friendship announced”/)).toBeVisible();
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(excerpt(page)).toHaveAttribute('data-shown', 'minsk-at-munich');
  await expect(marks(page)).toHaveCount(3);
});

test('in Chinese by letters, with dates as they are said there', async ({ page }) => {
  await openTimeline(page, './zh-Hant/');
  const words = page.getByRole('searchbox', { name: '尋找' });
  await words.fill('尼黑');
  await expect(page.getByRole('heading', { name: '14個事件中的3個' })).toBeVisible();
  await words.fill('2014年9月5日');
  await expect(page.getByRole('heading', { name: '14個事件中的1個' })).toBeVisible();
});

test('of ten thousand events', async ({ page }) => {
  const events = crowd(10_000);
  await page.route(
    ({ pathname }) => pathname === '/crowd.json',
    (route) => route.fulfill({ json: events }),
  );
  await page.goto('./open/?src=/crowd.json');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(events.title, { timeout: 30_000 });
  await field(page).fill(events.events[4711]?.title ?? '');
  await expect(status(page)).toHaveText(/^\d+ of 10000 events$/);
  await expect(entries(page).first()).toBeVisible();
});

test('a file of few events, without actors and without a conflict, has nothing to find by', async ({
  page,
}) => {
  const events = ['A', 'B', 'C', 'D', 'E'].map((title, place) => ({ title, date: String(2000 + place) }));
  await page.goto(`./open/${packed({ title: 'Few', events })}`);
  await expect(page.getByRole('heading', { name: 'All events' })).toBeVisible();
  await expect(page.getByRole('search')).toHaveCount(0);
});

test('files and paper have what is shown, and say so', async ({ page }) => {
  await openTimeline(page, './?find=Munich');
  await page.getByText('Share', { exact: true }).click();
  await expect(
    page.getByText(/^The files have what is shown: 3 of 14 events, found by “Munich”/),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /SVG/ }).first().click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/-3-of-14\.svg$/);
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).toContain('3 of 14 events, found by “Munich”');
  expect(svg).not.toContain('Minsk Agreement signed');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('3 of 14 events, found by “Munich”', { exact: true })).toBeVisible();
  await expect(mark(page, 'Minsk Agreement signed')).toHaveCount(0);
});

test('tags are chosen beside actors, and stand in the address', async ({ page }) => {
  const events = Array.from({ length: 8 }, (_, at) => ({
    title: `Number ${at}`,
    date: `${2001 + at}`,
    actors: [at % 2 ? 'Ann' : 'Ben'],
    tags: at < 3 ? ['law'] : ['sea'],
  }));
  await page.goto(`./open/${packed({ title: 'Tagged', events })}`);
  const search = page.getByRole('search');
  await search.getByText('Filter').click();
  await search.getByRole('group', { name: 'Tags' }).getByRole('checkbox', { name: 'law' }).check();
  await expect(page).toHaveURL(/tags=law/);
  await expect(entries(page)).toHaveCount(3);
  await search.getByRole('group', { name: 'Actors' }).getByRole('checkbox', { name: 'Ann' }).check();
  await expect(entries(page)).toHaveCount(1);
});
