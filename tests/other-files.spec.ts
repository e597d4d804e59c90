import { excerpt, expect, list, mark, test } from './page';

const TABLE = 'When,What,Category\nc. 1850,First rails,North\n5 Sept 2014,Agreement signed,East\n';

for (const path of ['open', 'embed']) {
  test(`a spreadsheet in the address is drawn: /${path}/`, async ({ page }) => {
    await page.route(
      ({ pathname }) => pathname.endsWith('/rails.csv'),
      (route) => route.fulfill({ body: TABLE, contentType: 'text/csv' }),
    );
    await page.goto(`./${path}/?src=../rails.csv`);
    await expect(page.locator('section.anno-stage')).toHaveAttribute('data-measured');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rails');
    await expect(page.getByRole('link', { name: 'First rails, about 1850, North' })).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Agreement signed, 5 September 2014, East' }).first(),
    ).toBeAttached();
  });
}

test('a date is told as the file writes it, too, where it is shown in other words', async ({ page }) => {
  await page.route(
    ({ pathname }) => pathname.endsWith('/rails.csv'),
    (route) => route.fulfill({ body: `${TABLE}1 May 2015,Fair,East\n`, contentType: 'text/csv' }),
  );
  await page.goto('./open/?src=../rails.csv');
  await mark(page, 'First rails').click();
  await expect(excerpt(page).getByText('about 1850', { exact: true })).toBeVisible();
  await expect(excerpt(page).getByText('written “c. 1850”')).toBeVisible();
  await expect(list(page).getByText('written “5 Sept 2014”')).toBeAttached();
  await expect(list(page).getByText(/^written/)).toHaveCount(2);
});

test('a frame brings what reads other people’s files for those alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route(
    ({ pathname }) => pathname.endsWith('/own.json'),
    (route) => route.fulfill({ json: { title: 'Own', events: [{ title: 'Rails', date: '1850' }] } }),
  );
  await page.goto('./embed/?src=../own.json');
  await expect(page.getByRole('link', { name: 'Rails, some time in 1850' })).toBeVisible();
  expect(asked.filter((name) => name.endsWith('/anno-read.js'))).toHaveLength(1);
  expect(asked.filter((name) => name.endsWith('/anno-import.js'))).toEqual([]);
});

test.describe('a sheet of Google', () => {
  const SHEET = 'https://docs.google.com/spreadsheets/d/1AbC-d_E';
  const address = `?src=${encodeURIComponent(`${SHEET}/edit#gid=7`)}`;
  test.use({ expectedFault: /^request off the site: https:\/\/docs\.google\.com\/|Failed to load resource/ });

  for (const path of ['open', 'embed']) {
    test(`is drawn from the address that people copy: /${path}/`, async ({ page }) => {
      await page.route(`${SHEET}/**`, (route) =>
        route.fulfill({
          body: new URL(route.request().url()).search === '?format=csv&gid=7' ? TABLE : '',
          contentType: 'text/csv',
          headers: { 'access-control-allow-origin': '*' },
        }),
      );
      await page.goto(`./${path}/${address}`);
      await expect(page.getByRole('link', { name: 'First rails, about 1850, North' })).toBeVisible();
    });

    test(`that is not public says how it becomes so: /${path}/`, async ({ page }) => {
      await page.route(`${SHEET}/**`, (route) =>
        route.fulfill({ status: 401, headers: { 'access-control-allow-origin': '*' } }),
      );
      await page.goto(`./${path}/${address}`);
      await expect(page.getByRole('alert')).toContainText('File → Share → Publish to web');
    });
  }
});
