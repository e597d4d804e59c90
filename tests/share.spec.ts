import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { filesIn, namesLike, textIn } from './archive';
import { EVENTS, expect, isReady, openTimeline, test, timeline } from './page';

test.use({ expectedFault: /^request off the site: (file|blob):|404 \(Not Found\)/ });

test('a reader shares this very view by its link', async ({ page, openPage }) => {
  await openTimeline(page, './?scale=time&from=2022-02&to=2022-03#invasion');
  await page.getByText('Share', { exact: true }).click();
  const field = page.getByLabel('Link to this view');
  // It is filled as the panel opens.
  await expect(field).toHaveValue(/scale=time/);
  const link = await field.inputValue();
  const other = await openPage({ viewport: { width: 1280, height: 720 } });
  await other.goto(link);
  await isReady(other);
  await expect(timeline(other)).toHaveAttribute('data-scale', 'time');
  await expect(other.locator('a[data-event="invasion"]')).toHaveAttribute('aria-current', 'true');
});

test('a presenter takes the code of a slide that shows it, and sees it before', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTimeline(page, './#invasion');
  await page.getByText('Share', { exact: true }).click();
  const code = page.getByLabel('Embed code');
  await expect(code).toHaveValue(
    /data-src="http:\/\/localhost:\d+\/embed\/\?keys=steps&amp;focus=auto&amp;sync=\w{6}#invasion" data-preload/,
  );
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  await page.getByLabel('any page').check();
  await expect(code).toHaveValue(/^<iframe title="The Sino-Russia Axis in dates" src=/);
  const preview = page.frameLocator('iframe[title="Preview of the embed"]');
  await expect(preview.locator('.caption h2')).toHaveText('Russia invades Ukraine');
});

test('in Chinese the embed is the Chinese one', async ({ page }) => {
  await openTimeline(page, './zh-Hant/');
  await page.getByText('分享', { exact: true }).click();
  await expect(page.getByLabel('嵌入程式碼')).toHaveValue(/\/embed\/zh-Hant\/\?keys=steps/);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'zh-Hant');
});

test('without a clipboard the code is selected, to be copied by key', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openTimeline(page);
  await page.getByText('Share', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy code' }).click();
  const selected = await page
    .getByLabel('Embed code')
    .evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.selectionEnd - field.selectionStart : 0,
    );
  expect(selected).toBeGreaterThan(100);
});

test.describe('takes along', () => {
  /** Presses a button of the panel and reads the file that comes of it. */
  async function take(page: Page, name: string): Promise<{ readonly name: string; readonly path: string }> {
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const file = await downloaded;
    const path = test.info().outputPath(file.suggestedFilename());
    await file.saveAs(path);
    return { name: file.suggestedFilename(), path };
  }

  /** Width and height of a PNG, from its header. */
  function sizeOf(bytes: Buffer): readonly number[] {
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }

  async function open(page: Page, address = './'): Promise<void> {
    await openTimeline(page, address);
    await page.getByText(/^(Share|分享)$/).click();
  }

  test('one file that works offline, opened as it is on screen', async ({ page, openPage }) => {
    await open(page, './?scale=time#invasion');
    const { name, path } = await take(page, 'Offline copy');
    expect(name).toBe('the-sino-russia-axis-in-dates.html');
    const other = await openPage({ offline: true });
    await other.goto(pathToFileURL(path).href);
    await other.locator('html[data-anno-ready]').waitFor();
    await expect(other.locator('.caption h2')).toHaveText('Russia invades Ukraine');
    await expect(other.locator('.anno-stage')).toHaveAttribute('data-scale', 'time');
  });

  test('data for another program, told before what that cannot carry', async ({ page }) => {
    await open(page);
    const timelineJs = page.getByRole('button', { name: 'TimelineJS, as a spreadsheet' });
    await expect(timelineJs).toHaveAccessibleDescription(
      /columns that TimelineJS wants\. In TimelineJS, 3 approximate dates become exact; .* left out: 11 links/,
    );
    const sheet = page.getByRole('button', { name: 'Spreadsheet (CSV)' });
    await expect(sheet).not.toHaveAccessibleDescription(/left out|become/);
    const { name, path } = await take(page, 'Spreadsheet (CSV)');
    expect(name).toBe('the-sino-russia-axis-in-dates.csv');
    expect(readFileSync(path, 'utf8')).toMatch(/^\ufeffid,title,date,[^]*\r\nminsk-agreement,/);
    const calendar = await take(page, 'Calendar (iCalendar)');
    expect(readFileSync(calendar.path, 'utf8')).toContain('\r\nDTSTART;VALUE=DATE:20140905\r\n');
  });

  test('data, which on a phone is asked for first', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    const sheet = page.getByRole('button', { name: 'Spreadsheet (CSV)' });
    await expect(sheet).toBeHidden();
    await page.getByText('To go on in another program.').click();
    await expect(sheet).toBeVisible();
  });

  test('slides for PowerPoint, in the look and shape that was chosen', async ({ page }) => {
    await open(page);
    await page.getByLabel('dark').check();
    await page.getByLabel('4:3').check();
    const { name, path } = await take(page, 'PowerPoint, editable');
    expect(name).toBe('the-sino-russia-axis-in-dates.pptx');
    const deck = filesIn(path);
    expect(namesLike(deck, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(1 + EVENTS.length);
    expect(textIn(deck, 'ppt/presentation.xml')).toContain('<p:sldSz cx="9144000" cy="6858000"');
    expect(textIn(deck, 'ppt/theme/theme1.xml')).toContain('111419');
    const links = textIn(deck, 'ppt/slides/_rels/slide1.xml.rels');
    expect(links).toMatch(/Target="http:\/\/localhost:\d+\/#invasion"/);
  });

  test('slides of pictures for PowerPoint, each sharp and with its drawing', async ({ page }) => {
    test.slow();
    await open(page, './?scale=time');
    await page.getByLabel('dark').check();
    const { name, path } = await take(page, 'PowerPoint, as pictures');
    expect(name).toBe('the-sino-russia-axis-in-dates-pictures.pptx');
    const deck = filesIn(path);
    const pictures = namesLike(deck, /^ppt\/media\/.*\.png$/);
    expect(pictures).toHaveLength(1 + EVENTS.length);
    for (const picture of pictures) {
      expect(sizeOf(deck.get(picture) ?? Buffer.of())).toEqual([2560, 1280]);
      const svg = textIn(deck, picture.replace(/png$/, 'svg'));
      expect(svg).toContain('A timeline, to scale, with 14 events');
      expect(svg).toContain('fill="#111419"');
    }
    const links = textIn(deck, 'ppt/slides/_rels/slide2.xml.rels');
    expect(links).toMatch(new RegExp(`Target="http://localhost:\\d+/#${EVENTS[0].id}"`));
  });

  test('what is on screen as a picture, with its source', async ({ page }) => {
    await open(page, './?from=2022&to=2022#no-limits');
    const svg = readFileSync((await take(page, 'Picture as SVG')).path, 'utf8');
    expect(svg).toContain('Prospect Foundation, 2024');
    expect(svg).toContain('>During their February 2022 summit<');
    expect(svg).toMatch(/>Feb<|>February<|>Mar</);
    expect(sizeOf(readFileSync((await take(page, 'Picture as PNG, 1920 × 1080')).path))).toEqual([
      1920, 1080,
    ]);
    expect(sizeOf(readFileSync((await take(page, 'Picture as PNG, 3840 × 2160')).path))).toEqual([
      3840, 2160,
    ]);
  });

  test('a picture of every step', async ({ page }) => {
    test.slow();
    await open(page);
    const { path } = await take(page, 'A picture of each event (ZIP)');
    const names = [...filesIn(path).keys()];
    expect(names).toHaveLength(1 + EVENTS.length);
    expect(names.slice(0, 2)).toEqual(['00-overview.png', `01-${EVENTS[0].id}.png`]);
  });

  test('and says where that fails', async ({ page }) => {
    await page.route('**/anno-offline-*.html', (route) => route.fulfill({ status: 404 }));
    await open(page);
    await page.getByRole('button', { name: 'Offline copy' }).click();
    await expect(page.getByRole('alert')).toHaveText(/could not be made/);
  });
});
