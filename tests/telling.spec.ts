import type { Page } from '@playwright/test';
import { boxOf, drag, excerpt, expect, openTimeline, packed, sidewaysOverflow, test } from './page';

const track = (page: Page) => page.getByRole('slider', { name: 'Place in the essay' });
const choice = (page: Page) => page.getByLabel('both: the essay’s order against time');

test('a reader asks for the essay’s order, and it stays in the address', async ({ page }) => {
  await openTimeline(page);
  await expect(track(page)).toHaveCount(0);
  await choice(page).check();
  await expect(track(page)).toBeVisible();
  await expect(page).toHaveURL(/\?order=telling$/);
  await page.reload();
  await expect(track(page)).toBeVisible();
  await page.getByRole('radio', { name: 'by time' }).check();
  await expect(track(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/order=/);
});

test('keys go from event to event as the essay tells them', async ({ page }) => {
  await openTimeline(page, './?order=telling');
  await expect(track(page)).toHaveAttribute('aria-valuetext', 'at no event');
  await track(page).focus();
  await page.keyboard.press('Home');
  await expect(track(page)).toHaveAttribute('aria-valuetext', /^1 of 14: /);
  const first = await excerpt(page).getAttribute('data-shown');
  await page.keyboard.press('ArrowRight');
  await expect(track(page)).toHaveAttribute('aria-valuetext', /^2 of 14: /);
  expect(await excerpt(page).getAttribute('data-shown')).not.toBe(first);
  await page.keyboard.press('End');
  await expect(track(page)).toHaveAttribute('aria-valuetext', /^14 of 14: /);
});

test('a drag along it moves through the essay', async ({ page }) => {
  await openTimeline(page, './?order=telling');
  const { x, y, width } = await boxOf(track(page));
  await drag(page, { x: x + 5, y: y + 8 }, { x: x + (width * 6.5) / 14, y: y + 8 });
  await expect(track(page)).toHaveAttribute('aria-valuetext', /^7 of 14: /);
  await expect(track(page)).toBeFocused();
});

test('only where a file’s order is not time’s', async ({ page }) => {
  const events = ['2001', '2002', '2003', '2004', '2005', '2006'].map((date, place) => ({
    ...{ title: `T${place}`, date },
  }));
  await page.goto(
    `./open/${packed({ title: 'In order', source: { noun: 'report', title: 'R', publisher: 'P', published: '2007', authors: ['A'] }, events })}`,
  );
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByLabel(/order against time/)).toHaveCount(0);
});

test('on a phone nothing goes sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTimeline(page, './?order=telling');
  await expect(track(page)).toBeVisible();
  expect(await sidewaysOverflow(page)).toBe(0);
});
