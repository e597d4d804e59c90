import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { EVENTS, TITLE, chooseLanguage, excerpt, expect, isReady, list, mark, test } from './page';

const FILES = 'http://127.0.0.1:4403/';
const KITES = `?src=${FILES}kites.json`;

// What is opened is on another site, as an author's would be.
test.use({
  expectedFault: /^request off the site: (http:\/\/127\.0\.0\.1:4403\/|blob:)|status of 404|frame-ancestors/,
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const heading = (page: Page) => excerpt(page).getByRole('heading', { level: 2 });

/** The hash of an address that carries a file. */
function packed(name: string): string {
  const words = ['scripts/export.js', '--format', 'link', `tests/decks/${name}`];
  return execFileSync('node', words, { encoding: 'utf8' }).trim();
}

async function isOpen(page: Page, name: string): Promise<void> {
  await expect(title(page)).toHaveText(name);
  await expect(page.getByRole('region', { name })).toHaveAttribute('data-measured');
}

test.describe('a file of another site', () => {
  test('is shown with its events, its words and whose it is', async ({ page }) => {
    await page.goto(`./open/${KITES}`);
    await isOpen(page, 'Kites over the bay');
    await expect(page).toHaveTitle('Kites over the bay');
    await expect(page.locator('header').getByText('from kites.json')).toBeVisible();
    await expect(list(page).getByRole('heading', { level: 3 })).toHaveCount(3);
    await mark(page, 'The festival begins').click();
    await expect(heading(page)).toHaveText('The festival begins');
    await expect(excerpt(page).getByText('remembers')).toBeVisible();
    await expect(page.getByText(/all other words are ours/)).toHaveCount(0);
  });

  test('stays in the address with what was selected, through reload and Back', async ({ page }) => {
    await page.goto(`./open/${KITES}`);
    await isOpen(page, 'Kites over the bay');
    await mark(page, 'The festival begins').click();
    await expect(page).toHaveURL(`/open/${KITES}#festival`);
    await mark(page, 'A line of a thousand kites').click();
    await expect(page).toHaveURL(`/open/${KITES}#record`);
    await page.reload();
    await isOpen(page, 'Kites over the bay');
    await expect(heading(page)).toHaveText('A line of a thousand kites');
    await page.goBack();
    await expect(heading(page)).toHaveText('The festival begins');
    await page.goForward();
    await expect(heading(page)).toHaveText('A line of a thousand kites');
  });

  test('is kept by the other language', async ({ page }) => {
    await page.goto(`./open/${KITES}#festival`);
    await isOpen(page, 'Kites over the bay');
    await chooseLanguage(page, '繁體中文');
    await expect(page).toHaveURL(`/zh-Hant/open/${KITES}#festival`);
    await isOpen(page, 'Kites over the bay');
    await expect(page.getByText('來自 kites.json')).toBeVisible();
    await chooseLanguage(page, 'English');
    await expect(page).toHaveURL(`/open/${KITES}#festival`);
  });

  test('is opened by its address, typed in', async ({ page }) => {
    await page.goto('./open/');
    await expect(title(page)).toHaveText('Open your own');
    await page.getByLabel('Address of a file').fill(` ${FILES}kites.json `);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await isOpen(page, 'Kites over the bay');
    await expect(page).toHaveURL(`/open/${KITES}`);
  });
});

test.describe('a file that the address carries', () => {
  test('is shown, and stays in the address with what was selected', async ({ page }) => {
    const hash = packed('kites.json');
    await page.goto(`./open/${hash}`);
    await isOpen(page, 'Kites over the bay');
    await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0);
    await expect(page.locator('header').getByText('from the address itself')).toBeVisible();
    await mark(page, 'The festival begins').click();
    await expect(page).toHaveURL(`/open/?event=festival${hash}`);
    await page.reload();
    await isOpen(page, 'Kites over the bay');
    await expect(heading(page)).toHaveText('The festival begins');
    await page.goBack();
    await expect(page).toHaveURL(`/open/${hash}`);
    await isOpen(page, 'Kites over the bay');
    await expect(heading(page)).not.toHaveText('The festival begins');
  });

  test('gives way to another in the same tab, and comes again with Back', async ({ page }) => {
    const [kites, moon] = [packed('kites.json'), packed('moon.json')];
    await page.goto(`./open/${kites}`);
    await isOpen(page, 'Kites over the bay');
    await page.evaluate((hash) => (location.hash = hash), moon);
    await isOpen(page, 'To the Moon');
    await page.goBack();
    await isOpen(page, 'Kites over the bay');
    await expect(page).toHaveURL(`/open/${kites}`);
  });

  test('is kept by a link to one of its events', async ({ page }) => {
    const hash = packed('kites.json');
    await page.goto(`./open/${hash}`);
    await isOpen(page, 'Kites over the bay');
    await page.evaluate(() => (location.hash = 'record'));
    await expect(heading(page)).toHaveText('A line of a thousand kites');
    await expect(page).toHaveURL(`/open/?event=record${hash}`);
  });
});

test.describe('the essay’s page leads on', () => {
  test('where its address names a file, and keeps the rest', async ({ page }) => {
    await page.goto(`./${KITES}&scale=even&utm_source=x#festival`);
    await isOpen(page, 'Kites over the bay');
    await expect(page).toHaveURL(`/open/${KITES}&scale=even&utm_source=x#festival`);
    await expect(page.getByRole('radio', { name: 'Even' })).toBeChecked();
    await expect(heading(page)).toHaveText('The festival begins');
    await page.goto(`./zh-Hant/${KITES}`);
    await expect(page).toHaveURL(`/zh-Hant/open/${KITES}`);
  });

  test('where its address carries one, or comes to', async ({ page }) => {
    const hash = packed('kites.json');
    await page.goto(`./?scale=even&event=record${hash}`);
    await isOpen(page, 'Kites over the bay');
    await expect(page).toHaveURL(`/open/?scale=even&event=record${hash}`);
    await expect(heading(page)).toHaveText('A line of a thousand kites');
    await page.goto('./');
    await isReady(page);
    await page.evaluate((other) => (location.hash = other), hash);
    await isOpen(page, 'Kites over the bay');
    await page.goBack();
    await expect(title(page)).toHaveText(TITLE);
    await expect(list(page).getByRole('heading', { level: 3 })).toHaveCount(EVENTS.length);
  });

  test('from whatever page a file is named as that page names it', async ({ page, baseURL }) => {
    await page.goto('./zh-Hant/?src=../no-such-file.json');
    await expect(page).toHaveURL(`/zh-Hant/open/?src=${new URL('/no-such-file.json', baseURL).href}`);
    await expect(page.getByRole('alert')).toContainText('404');
  });
});

test.describe('what is wrong with a file is told in words:', () => {
  test('some of it: the rest is drawn', async ({ page }) => {
    await page.goto(`./open/?src=${FILES}partly.json`);
    await isOpen(page, 'Half a diary');
    await expect(list(page).getByRole('heading', { level: 3 })).toHaveText([
      'The first page',
      'The last page',
    ]);
    const notice = page.getByRole('status').filter({ hasText: '2 of 4 events are not shown' });
    await expect(notice.getByText(`${FILES}partly.json`)).toHaveCount(1);
    await expect(notice.getByRole('listitem')).toHaveText([
      /^event 2 “A page without a day”: date: /,
      /^event 3 “A thirteenth month”: date: /,
    ]);
    await mark(page, 'The last page').click();
    await expect(page).toHaveURL(`/open/?src=${FILES}partly.json#the-last-page`);
  });

  test('some of it, in a frame: a small line, with the rest behind it', async ({ page }) => {
    await page.goto(`./embed/?step=1&src=${FILES}partly.json`);
    await page.locator('html[data-anno-ready]').waitFor();
    await expect(page.locator('.caption h2')).toHaveText('The first page');
    const line = page.getByText('2 of 4 events are not shown');
    await expect(page.getByText(/“A thirteenth month”: date/)).toBeHidden();
    await line.click();
    await expect(page.getByText(/“A thirteenth month”: date/)).toBeVisible();
    await expect(page.getByText(`${FILES}partly.json`)).toHaveCount(1);
  });

  for (const [path, words] of [
    ['mistaken.json', /event 1 “First footprint”: date: expected/],
    ['words.txt', /This is text without a table/],
    ['broken.txt', /line 5, character 22: expected/],
    ['nowhere.json', /the server answered 404/],
  ] as const) {
    test(`all of it: ${path}`, async ({ page }) => {
      await page.goto(`./open/?src=${FILES}${path}`);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(words);
      await expect(alert.getByText(`${FILES}${path}`)).toHaveCount(1);
      await expect(page.getByLabel('Address of a file')).toBeVisible();
    });
  }

  for (const [path, words] of [
    [
      'mistaken.json',
      /第1個事件「First footprint」：date：應為 1969-02 實有的日（01 至 28）（第 9 個字元），實為「/,
    ],
    ['words.txt', '這是沒有表格的文字'],
    ['broken.txt', /第 5 行第 22 字：應為/],
    ['nowhere.json', '伺服器回應404'],
  ] as const) {
    test(`in the reader’s language: ${path}`, async ({ page }) => {
      await page.goto(`./zh-Hant/open/?src=${FILES}${path}`);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('alert')).not.toContainText(/expected|found|event/);
    });
  }

  test('an address of another kind', async ({ page }) => {
    await page.goto('./open/?src=javascript:alert(1)');
    await expect(page.getByRole('alert')).toContainText('cannot be loaded from this address');
  });
});

test('a parameter that nothing reads is named once, and a campaign’s never', async ({ page }) => {
  await page.goto(`./open/${KITES}&language=en&amp;scale=even&utm_source=x`);
  await isOpen(page, 'Kites over the bay');
  const notice = page.getByRole('status').filter({ hasText: 'language' });
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('“language” and “amp;scale”');
  await expect(notice).not.toContainText('utm_source');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page).toHaveURL(`/open/${KITES}&utm_source=x`);
  await page.goto('./?language=en');
  await expect(page.getByRole('status')).toContainText('“language”');
});

test('a chronology without events says so, and speaks of no event and no date', async ({ page }) => {
  const file = encodeURIComponent('data:,{"title":"Nothing yet","events":[]}');
  await page.goto(`./open/?src=${file}`);
  await isOpen(page, 'Nothing yet');
  await expect(heading(page)).toHaveText('There is nothing here yet.');
  await expect(excerpt(page).getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/\b(19|20)\d\d\b|the (first|last) event/);
});

test.describe('without a file', () => {
  test('the page says what it is for, and no date', async ({ page }) => {
    await page.goto('./open/');
    await expect(page.getByRole('main')).toContainText('Bring a table, or a timeline from another program.');
    expect(await page.content()).not.toMatch(/NaN|1970/);
  });

  test.describe('nor script', () => {
    test.use({ javaScriptEnabled: false });
    test('it says that it needs script', async ({ page }) => {
      await page.goto(`./open/${KITES}`);
      await expect(page.locator('noscript p')).toContainText('needs JavaScript');
    });
  });
});

test.describe('an author’s text', () => {
  const text = /Forty families came the first summer/;

  test('is read on the page, in pane and list', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`./open/${KITES}#festival`);
    await isOpen(page, 'Kites over the bay');
    await expect(excerpt(page).getByText(text)).toBeVisible();
    // Beside it the list leaves out what the pane has.
    await expect(list(page).getByText(text)).toBeHidden();
    await excerpt(page).getByRole('button', { name: 'Close' }).click();
    await expect(list(page).getByText(text)).toBeVisible();
  });

  for (const mode of ['slide', 'article']) {
    test(`is read in a frame, as ${mode}, with whose it is`, async ({ page }) => {
      await page.goto(`./embed/${KITES}&mode=${mode}#festival`);
      await page.locator('html[data-anno-ready]').waitFor();
      await expect(excerpt(page).getByText(text)).toBeVisible();
      await expect(excerpt(page).getByText('from kites.json')).toBeVisible();
    });
  }

  test('follows a quote where there is room, and never costs the quote any', async ({ page }) => {
    const gloss = excerpt(page).getByText('Wang Yi spoke to the 58th conference');
    await page.goto('./embed/?mode=article#minsk-at-munich');
    await page.locator('html[data-anno-ready]').waitFor();
    await expect(excerpt(page).getByRole('blockquote').first()).toBeVisible();
    await expect(gloss).toBeVisible();
    await page.goto('./embed/?mode=slide#minsk-at-munich');
    await page.locator('html[data-anno-ready]').waitFor();
    await expect(excerpt(page).getByRole('blockquote')).toBeVisible();
    await expect(gloss).toBeHidden();
    const caption = excerpt(page);
    expect(await caption.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);
  });
});

test.describe('a failure in what is said of one event', () => {
  test.use({
    expectedFault: /^request off the site: http:\/\/127\.0\.0\.1:4403\/|made to fail|Failed to hydrate/,
  });

  test.beforeEach(async ({ page }) => {
    // A function that quotes are cut with fails on the words of one event, as a browser's own might.
    await page.addInitScript(() => {
      const indexOf = String.prototype.indexOf;
      String.prototype.indexOf = function (...words) {
        if (words[0] === 'Last year at MSC') throw new Error('made to fail');
        return indexOf.call(this.toString(), ...words);
      };
    });
  });

  test('leaves the rest of a page as it is', async ({ page }) => {
    await page.goto('./');
    await isReady(page);
    await mark(page, 'China invokes Minsk at Munich').click();
    await expect(excerpt(page).getByRole('alert')).toHaveText('The words of this event could not be shown.');
    await expect(heading(page)).toHaveText('China invokes Minsk at Munich');
    await mark(page, 'Russia invades Ukraine').click();
    await expect(excerpt(page).getByRole('blockquote').first()).toBeVisible();
    await expect(list(page).getByRole('heading', { level: 3 })).toHaveCount(EVENTS.length);
  });

  test('leaves the rest of a frame as it is', async ({ page }) => {
    await page.goto('./embed/#minsk-at-munich');
    await page.locator('html[data-anno-ready]').waitFor();
    await expect(heading(page)).toHaveText('China invokes Minsk at Munich');
    await expect(excerpt(page).getByRole('alert')).toHaveText('The words of this event could not be shown.');
    await mark(page, 'Russia invades Ukraine').press('Enter');
    await expect(excerpt(page).getByRole('blockquote')).toBeVisible();
    await mark(page, 'China invokes Minsk at Munich').press('Enter');
    await expect(excerpt(page).getByRole('alert')).toBeVisible();
  });
});
