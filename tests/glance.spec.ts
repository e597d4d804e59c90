import { boxOf, excerpt, expect, isReadyIn, packed, test } from './page';

// A file opens on what stands out in it: what was first and last, what lasted longest, where nothing happened.
const FILE = packed({
  title: 'A branch line',
  lang: 'en',
  events: [
    { title: 'A cutting is dug by hand', date: '1849-05-01/1851-06-30' },
    { title: 'The first train runs', date: '1851-07-01' },
    { title: 'A bridge falls', date: '1852-03-04' },
    { title: 'The bridge is mended', date: '1852-04-01/1852-09-30' },
    { title: 'Trains run again', date: '1931-05-01' },
    { title: 'The line is doubled', date: '1934' },
  ],
});

test('a file opens on what stands out in it, each by its name, which a press leads to', async ({ page }) => {
  await page.goto(`./open/${FILE}`);
  await isReadyIn(page, 'A branch line');
  const glance = excerpt(page).locator('dl');
  await expect(glance.locator('dt')).toHaveText(['First · Longest', 'Longest silence', 'Last']);
  await expect(glance).toContainText('1 May 1849 to 30 June 1851, about 2 years');
  await expect(glance).toContainText('about 79 years');
  await glance.getByRole('link', { name: 'Trains run again' }).click();
  await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText('Trains run again');
  await expect(glance.locator('dt')).toHaveText(['Dated']);
});

for (const width of [1280, 390]) {
  test(`a date stands beside its name, where the eye is, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`./open/${FILE}`);
    await isReadyIn(page, 'A branch line');
    const last = excerpt(page).locator('dl > div').last();
    const [name, date] = [await boxOf(last.getByRole('link')), await boxOf(last.locator('.date'))];
    expect(date.x - (name.x + name.width)).toBeGreaterThanOrEqual(8);
    expect(date.x - (name.x + name.width)).toBeLessThanOrEqual(16);
  });
}

test('below its title a file says what it comes to, and the pane then does not', async ({ page }) => {
  await page.goto(`./open/${FILE}`);
  await isReadyIn(page, 'A branch line');
  await expect(page.getByText(/^Six events, 1849 to 1934/)).toBeVisible();
  const heading = excerpt(page).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('At a glance');
  await page.getByRole('searchbox', { name: 'Find' }).fill('bridge');
  await expect(heading).toHaveText('Two events, 1852');
});

test('what began on one day is first together, each by its own name', async ({ page }) => {
  const events = ['1900', '1900', '1920', '1940', '1960', '1980', '1980-03'].map((date, place) => ({
    title: `Letter ${place + 1}`,
    date,
  }));
  await page.goto(`./open/${packed({ title: 'Letters', lang: 'en', events })}`);
  await isReadyIn(page, 'Letters');
  const glance = excerpt(page).locator('dl');
  await expect(glance.locator('dt')).toHaveText(['First']);
  await expect(glance.getByRole('link')).toHaveText(['Letter 1', 'Letter 2']);
  await glance.getByRole('link', { name: 'Letter 2' }).click();
  await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText('Letter 2');
});

test('it goes by what is shown: of few that were looked for it says nothing', async ({ page }) => {
  await page.goto(`./open/${FILE}`);
  await isReadyIn(page, 'A branch line');
  await expect(excerpt(page).locator('dl')).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Find' }).fill('bridge');
  await expect(excerpt(page).locator('dl')).toHaveCount(0);
});

test('the essay opens on the event whose two dates disagree instead', async ({ page }) => {
  await page.goto('./');
  await expect(excerpt(page).getByText('Longest silence')).toHaveCount(0);
  await expect(excerpt(page).getByRole('link', { name: 'China invokes Minsk at Munich' })).toBeVisible();
});
