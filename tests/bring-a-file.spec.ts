import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import {
  TITLE,
  boxOf,
  chooseLanguage,
  excerpt,
  expect,
  list,
  openReport,
  openTimeline,
  report,
  test,
} from './page';
import { workbookOf } from './spreadsheet';

// Whoever has a table gets a timeline: dropped, pasted, chosen; its dates are settled beside it, and it goes on a slide.
const ROWS = [
  ['When', 'What', 'Category'],
  ['c. 1850', 'A cutting is dug by hand', 'Coast'],
  ['9/10/1863', 'The first train runs', 'Coast'],
  ['3/4/1871', 'A bridge falls', 'Hills'],
  ['some day in 1884', 'A tunnel floods', 'Hills'],
  ['', 'A station is named', 'Coast'],
  ['1890s', 'The line is doubled', 'Hills'],
] as const;
const SHEET = { name: 'branch-lines.xlsx', mimeType: '', buffer: workbookOf(ROWS) };
const CSV = ROWS.map((row) => row.join(',')).join('\n');
const PASTED = ROWS.map((row) => row.join('\t')).join('\n');

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const order = (page: Page) => report(page).getByRole('group', { name: /^2 dates: day or month first/ });
const event = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Events', exact: true }).getByRole('link', { name });

/** Lets go of a file over what is on the page. */
async function drop(page: Page, { name, buffer }: { name: string; buffer: Buffer }): Promise<void> {
  const data = await page.evaluateHandle(
    ([called = '', bytes = '']) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0));
      transfer.items.add(new File([content], called));
      return transfer;
    },
    [name, buffer.toString('base64')],
  );
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer: data });
  await expect(page.getByText('Let go to see it as a timeline')).toBeVisible();
  await page.locator('body').dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByText('Let go to see it as a timeline')).toHaveCount(0);
}

async function isDrawn(page: Page, name: string): Promise<void> {
  await expect(title(page)).toHaveText(name);
  await expect(page.getByRole('region', { name, exact: true })).toHaveAttribute('data-measured');
}

/** Pastes a text on the page for any file, as the keys for it do where a clipboard may be read. */
async function paste(page: Page, text: string): Promise<void> {
  await page.goto('./open/');
  // Before script is there nobody hears it.
  await expect(page.getByLabel('Paste a table')).toBeVisible();
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test.describe('a spreadsheet', () => {
  test.use({ expectedFault: /^request off the site: http:\/\/127\.0\.0\.1:4403\// });

  test('dropped on any page is drawn, its dates are settled, and it stands on a slide', async ({
    page,
    context,
  }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTimeline(page);
    await drop(page, SHEET);
    await isDrawn(page, 'Branch lines');
    await expect(page).toHaveURL(/\/open\/#data=/);
    await expect(event(page, 'The first train runs, one of 10 September 1863, 9 October 1863')).toBeVisible();

    // It begins as one line, which says how much there is to settle.
    await expect(report(page).getByRole('status').first()).toHaveText('1 question to settle');
    await expect(order(page)).toHaveCount(0);
    await openReport(page);
    await order(page)
      .getByRole('radio', { name: /^day first/ })
      .check();
    await expect(event(page, 'The first train runs, 9 October 1863, Coast')).toBeVisible();
    await expect(event(page, 'A bridge falls, 3 April 1871, Hills')).toBeVisible();
    await order(page)
      .getByRole('radio', { name: /^month first/ })
      .check();
    await expect(event(page, 'A bridge falls, 4 March 1871, Hills')).toBeVisible();
    await order(page).getByRole('radio', { name: 'not decided' }).check();
    await expect(event(page, 'A bridge falls, one of 4 March 1871, 3 April 1871')).toBeVisible();
    await order(page)
      .getByRole('radio', { name: /^day first/ })
      .check();

    const date = report(page).getByRole('textbox', { name: 'Date for A tunnel floods' });
    await date.fill('soon');
    await date.press('Enter');
    await expect(report(page).getByText(/“soon” is no date/)).toBeVisible();
    await date.fill('about 1884');
    await date.press('Enter');
    await expect(event(page, 'A tunnel floods, about 1884, Hills')).toBeVisible();
    await expect(report(page).getByText('5 events of 6 rows (Excel).')).toBeVisible();
    await expect(report(page).getByRole('status').first()).toHaveText('1 row not on the timeline');

    await page.getByText('Share', { exact: true }).click();
    await page.getByLabel('reveal.js', { exact: true }).check();
    await page.getByRole('button', { name: 'Copy code' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(
      `http://127.0.0.1:4403/pasted.html?${new URLSearchParams({ slide: code, config: '{}' })}#/0`,
    );
    const frame = page.frameLocator('section.present iframe');
    await frame.locator('html[data-anno-ready]').waitFor();
    for (const step of ['A cutting is dug by hand', 'The first train runs']) {
      await page.keyboard.press('PageDown');
      await expect(frame.locator('.caption h2')).toHaveText(step);
    }
    await expect(frame.locator('.caption')).toContainText('9 October 1863');
  });

  test('is brought, settled and saved by keyboard alone', async ({ page }) => {
    await openTimeline(page);
    await page.getByRole('link', { name: 'Open your own …' }).focus();
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveText('Open your own');
    const choose = page.getByRole('button', { name: 'Choose a file …' });
    // Asked for in good time: a browser that doesn't hear of it before the key opens a window of its own.
    const asked = page.waitForEvent('filechooser');
    await tabTo(page, choose);
    await page.keyboard.press('Enter');
    await (await asked).setFiles(SHEET);
    await isDrawn(page, 'Branch lines');
    await tabTo(page, report(page).getByRole('button', { name: 'Open the report' }));
    await page.keyboard.press('Enter');
    await tabTo(page, order(page).getByRole('radio', { name: 'not decided' }));
    await page.keyboard.press('ArrowUp');
    await expect(event(page, 'A bridge falls, 4 March 1871, Hills')).toBeVisible();
    // Who answers by key stays where the question is.
    await expect(order(page).getByRole('radio', { name: /^month first/ })).toBeFocused();
    await tabTo(page, report(page).getByRole('button', { name: 'Save the timeline' }));
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await saved;
    expect(file.suggestedFilename()).toBe('branch-lines.json');
    const path = test.info().outputPath(file.suggestedFilename());
    await file.saveAs(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      extra: { answers: { order: 'month-first' } },
    });

    await drop(page, { name: 'branch-lines.json', buffer: readFileSync(path) });
    await isDrawn(page, 'Branch lines');
    await expect(event(page, 'A bridge falls, 4 March 1871, Hills')).toBeVisible();
    await expect(report(page)).toHaveCount(0);
  });
});

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  const isThere = () => goal.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 60 && !(await isThere()); stops += 1) await page.keyboard.press('Tab');
  await expect(goal).toBeFocused();
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a file is chosen, settled below the timeline, and nothing goes sideways', async ({ page }) => {
    const asked = page.waitForEvent('filechooser');
    await page.goto('./open/');
    await page.getByRole('button', { name: 'Choose a file …' }).tap();
    await (await asked).setFiles(SHEET);
    await isDrawn(page, 'Branch lines');
    await expect(report(page).getByRole('status').first()).toHaveText('1 question to settle');
    await expect(order(page)).toHaveCount(0);
    await report(page).getByRole('button', { name: 'Open the report' }).tap();
    await order(page).getByText('day first').tap();
    await expect(event(page, 'A bridge falls, 3 April 1871, Hills')).toBeInViewport();
    await page.getByRole('button', { name: 'Close the report' }).tap();
    await expect(order(page)).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('what reports on a file passes under its picture as the page is scrolled', async ({ page }) => {
    await paste(page, PASTED);
    await isDrawn(page, 'TSV');
    const line = report(page);
    const covers = () =>
      line.evaluate((own) => {
        const { left, top, height } = own.getBoundingClientRect();
        return own.contains(document.elementFromPoint(left + 30, top + height / 2));
      });
    await expect.poll(covers).toBe(true);
    const { y } = await boxOf(line);
    const stage = await boxOf(page.locator('.anno-stage'));
    await page.evaluate((by) => window.scrollBy(0, by), y - stage.y - stage.height / 2);
    await expect.poll(async () => (await boxOf(line)).y).toBeLessThan(y);
    await expect.poll(covers).toBe(false);
    // And an event that is read comes before it.
    await event(page, 'A bridge falls').tap();
    const pane = await boxOf(excerpt(page));
    await expect.poll(async () => (await boxOf(line)).y).toBeGreaterThan(pane.y + pane.height - 1);
  });
});

test.describe('a table', () => {
  test('that is pasted anywhere on the page is drawn at once', async ({ page }) => {
    await paste(page, PASTED);
    await isDrawn(page, 'TSV');
    await expect(list(page).getByRole('heading', { level: 3 })).toHaveCount(4);
    await expect(page.locator('header').getByText('pasted')).toBeVisible();
  });

  test('that is typed is drawn when it is asked for: the example, in each language', async ({ page }) => {
    for (const [path, example, show, open] of [
      ['open', 'Try it with an example', 'Show', 'Open the report'],
      ['zh-Hant/open', '用範例試試看', '顯示', '開啟報告'],
      ['uk/open', 'Спробувати на прикладі', 'Показати', 'Відкрити звіт'],
    ] as const) {
      await page.goto(`./${path}/`);
      await page.getByRole('button', { name: example }).click();
      await page.getByRole('button', { name: show, exact: true }).click();
      await isDrawn(page, 'TSV');
      await page.getByRole('button', { name: open }).click();
      await expect(page.getByRole('complementary').getByRole('radio')).toHaveCount(3);
      await expect(page.getByRole('complementary').getByRole('textbox')).toHaveCount(1);
    }
  });

  test('has its columns corrected, and as they were guessed again', async ({ page }) => {
    await paste(page, PASTED);
    await isDrawn(page, 'TSV');
    await openReport(page);
    await report(page).getByText('Columns').click();
    const doubled = 'The line is doubled, some time in the 1890s, Hills';
    await expect(event(page, doubled)).toBeVisible();
    await report(page).getByLabel('Category').selectOption('kept, not shown');
    await expect(event(page, doubled)).toHaveCount(0);
    await report(page).getByRole('button', { name: 'As guessed' }).click();
    await expect(event(page, doubled)).toBeVisible();
  });

  test('without a column that seems to be dates asks which is', async ({ page }) => {
    await paste(page, 'Name\tCode\nFirst\tsee 1850\nSecond\tsee 1860\n');
    await expect(report(page).getByText('Which column has the dates?')).toBeVisible();
    await expect(excerpt(page).getByRole('heading')).toHaveText('There is nothing here yet.');
    await expect(report(page).getByLabel('Code')).toBeVisible();
  });
});

test('events alike in title and date are told, and get ids that are saved with the timeline', async ({
  page,
}) => {
  await paste(page, 'When\tWhat\n2014-09\tTalks\n2015\tPeace\n2014-09\tTalks\n');
  await expect(event(page, 'Peace, some time in 2015')).toBeVisible();
  await expect(report(page).getByRole('status').first()).toHaveText('Nothing is left to settle');
  await openReport(page);
  const alike = report(page).getByRole('group', { name: '2 events alike in title and date' });
  await expect(alike.getByText('Talks, some time in September 2014')).toBeVisible();
  await alike.getByRole('radio', { name: /^keep links/ }).check();
  await expect(report(page)).toHaveAttribute('aria-busy', 'false');
  const saved = page.waitForEvent('download');
  await report(page).getByRole('button', { name: 'Save the timeline' }).click();
  const path = await (await saved).path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    events: [{ id: 'talks-2014-09' }, { id: 'peace' }, { id: 'talks-2014-09-2' }],
  });
});

test('what was brought is there after a reload with its questions and answers, in another language too', async ({
  page,
}) => {
  await openTimeline(page);
  await drop(page, { name: 'Branch-lines.csv', buffer: Buffer.from(CSV) });
  await isDrawn(page, 'Branch lines');
  await openReport(page);
  await order(page)
    .getByRole('radio', { name: /^day first/ })
    .check();
  await expect(event(page, 'A bridge falls, 3 April 1871, Hills')).toBeVisible();
  await page.reload();
  await isDrawn(page, 'Branch lines');
  await openReport(page);
  await expect(order(page).getByRole('radio', { name: /^day first/ })).toBeChecked();
  await chooseLanguage(page, '繁體中文');
  await expect(page).toHaveURL(/\/zh-Hant\/open\/#data=/);
  const chinese = page.getByRole('complementary', { name: '報告' });
  await chinese.getByRole('button', { name: '開啟報告' }).click();
  await expect(chinese.getByRole('radio', { name: /^日在前/ })).toBeChecked();
  await page.goBack();
  await isDrawn(page, 'Branch lines');
  await page.goBack();
  await expect(title(page)).toHaveText(TITLE);
});

test('a file that another site has is settled too, and the address carries what came of it', async ({
  page,
}) => {
  await page.route(
    ({ pathname }) => pathname.endsWith('/lines.csv'),
    (route) => route.fulfill({ body: CSV, contentType: 'text/csv' }),
  );
  await page.goto('./open/?src=../lines.csv');
  await isDrawn(page, 'Lines');
  await openReport(page);
  await order(page)
    .getByRole('radio', { name: /^day first/ })
    .check();
  await expect(event(page, 'A bridge falls, 3 April 1871, Hills')).toBeVisible();
  await expect(page).toHaveURL(/\/open\/#data=/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what asks for a file, and what reports on it, is accessible: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./open/');
    const faults = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
    expect(await faults()).toEqual([]);
    await paste(page, PASTED);
    await openReport(page);
    await expect(order(page)).toBeVisible();
    await report(page).getByText('Columns').click();
    expect(await faults()).toEqual([]);
  });
}

test('the addresses in a row’s link and text stand below its text', async ({ page }) => {
  await paste(
    page,
    'Date\tTitle\tText\tLink\n1850\tRails\tSee <a href="https://b.example/x">this</a>\thttps://www.example.org/a\n',
  );
  await isDrawn(page, 'TSV');
  await event(page, 'Rails, some time in 1850').click();
  await expect(excerpt(page).getByRole('link')).toHaveText(['example.org', 'b.example']);
});

test('a file with script in its cells shows it as text', async ({ page }) => {
  await paste(
    page,
    'Date\tTitle\n1850\t<img src=x onerror=alert(1)>Rails\n1860\t=HYPERLINK("javascript:alert(1)")\n',
  );
  await isDrawn(page, 'TSV');
  await expect(list(page).getByRole('heading', { level: 3 })).toHaveText(['Rails', /^=HYPERLINK/]);
  await expect(page.locator('a[href^="javascript"], img')).toHaveCount(0);
});
