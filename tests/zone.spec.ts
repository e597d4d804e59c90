import { dot, excerpt, expect, isReadyIn, packed, test } from './page';

const FILE = packed({
  title: 'A night',
  zone: 'Europe/Kyiv',
  events: [
    { title: 'Siren', date: '2022-02-23T22:30Z' },
    { title: 'Speech', date: '2022-02-24T05:30+03:00' },
    { title: 'Order', date: '2022-02-24T05:30' },
  ],
});

test('times are told by the clocks of a timeline’s zone, on the axis and in words', async ({ page }) => {
  await page.goto(`./open/?scale=time${FILE}`);
  await isReadyIn(page, 'A night');
  await expect(
    page.locator('[data-part="tick"]', { hasText: /^24 Feb(ruary)? 2022, UTC\+2$/ }),
  ).toBeVisible();
  await dot(page, 'Siren').click();
  await expect(excerpt(page)).toContainText('24 February 2022, 00:30 UTC+2');
  await expect(excerpt(page)).toContainText('4 hours later');
  await dot(page, 'Speech').click();
  await expect(excerpt(page)).toContainText('24 February 2022, 04:30 UTC+2');
  await expect(excerpt(page)).toContainText('60 minutes later');
});
