import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { filesIn, namesLike, textIn } from './archive';
import { EVENTS, expect, isReady, openTimeline, packed, test, timeline } from './page';

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

for (const [without, clipboard] of [
  ['without a clipboard', undefined],
  ['where the clipboard is refused', 'refused'],
] as const)
  test(`${without} the code is selected, to be copied by key`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read']);
    await page.addInitScript((kind) => {
      const writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      if (kind === undefined) Object.defineProperty(navigator, 'clipboard', { value: undefined });
      else Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText });
    }, clipboard);
    await openTimeline(page);
    await page.getByText('Share', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy code' }).click();
    const selected = await page
      .getByLabel('Embed code')
      .evaluate((field) =>
        field instanceof HTMLTextAreaElement ? field.selectionEnd - field.selectionStart : 0,
      );
    expect(selected).toBeGreaterThan(100);
    const told = page.getByText(/The text is selected: press (Ctrl\+C|⌘C)\./);
    await expect(told).toBeVisible();
    await expect(page.getByLabel('Embed code')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+c');
    await expect(told).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });

test.describe('the dialog', () => {
  test('takes the focus as it opens, and gives it back however it is closed', async ({ page }) => {
    await openTimeline(page, './#invasion');
    const button = page.getByRole('button', { name: 'Share', exact: true });
    await button.focus();
    const ways = [
      () => page.keyboard.press('Escape'),
      () => dialog(page).getByRole('button', { name: 'Close' }).click(),
      () => button.click(),
    ];
    for (const close of ways) {
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
      await close();
      await expect(dialog(page)).toBeHidden();
      await expect(button).toBeFocused();
    }
    // What was chosen is as it was.
    await expect(page).toHaveURL(/#invasion$/);
    await button.click();
    await expect(dialog(page)).toBeVisible();
    await timeline(page).click({ position: { x: 8, y: 8 } });
    await expect(dialog(page)).toBeHidden();
  });

  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ]) {
    test(`leaves what it shares in sight at ${viewport.width} × ${viewport.height}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openTimeline(page, './#invasion');
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await expect(dialog(page)).toBeVisible();
      const stage = timeline(page).locator('.anno-field').first();
      const isCovered = () =>
        Promise.all([stage.boundingBox(), dialog(page).boundingBox()]).then(([under, over]) => {
          if (!under || !over) return 'not there';
          const isApart =
            over.x >= under.x + under.width - 1 ||
            over.y >= Math.min(under.y + under.height, viewport.height) - 1;
          return isApart ? 'apart' : JSON.stringify({ under, over });
        });
      await expect.poll(isCovered).toBe('apart');
      await expect(page.locator('a[data-event="invasion"]')).toBeInViewport();
    });
  }

  test('leaves the legend its lines where it stands beside the page', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openTimeline(page);
    const entries = page.getByRole('list', { name: 'How dates are drawn' }).getByRole('listitem');
    const heights = () => entries.evaluateAll((each) => each.map(({ clientHeight }) => clientHeight));
    const before = await heights();
    expect(before.length).toBe(3);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(dialog(page)).toBeVisible();
    expect(await heights()).toEqual(before);
    const link = dialog(page).getByRole('textbox').first();
    expect(await link.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(0);
  });

  test('offers what most want before the rest, and a code to scan', async ({ page }) => {
    await openTimeline(page, './#invasion');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    // Its parts come when it opens; the code is the last of them.
    await expect(dialog(page).getByRole('img', { name: 'QR code of this view' })).toBeVisible();
    const names = await dialog(page).getByRole('button').allTextContents();
    const places = [
      'Copy link',
      'Picture as PNG, 1920 × 1080',
      'PowerPoint, editable',
      'Copy code',
      'Offline copy',
    ];
    const found = places.map((name) => names.indexOf(name));
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found).not.toContain(-1);
  });

  test('says that a link is too long for a code', async ({ page }) => {
    const events = Array.from({ length: 40 }, (_, nth) => ({
      title: `Letter ${nth * 7919} to ${nth * 104_729}`,
      date: `${1800 + nth}`,
    }));
    await page.goto(`./open/${packed({ title: 'Letters', events })}`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(dialog(page).getByText(/too long for one that a camera can read/)).toBeVisible();
    await expect(dialog(page).getByRole('img', { name: /QR/ })).toHaveCount(0);
  });

  test('gives the code the size that is chosen', async ({ page }) => {
    await openTimeline(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const code = page.getByLabel('Embed code');
    await page.getByLabel('any page').check();
    const frame = page.getByRole('group', { name: 'Size of the frame' });
    await frame.getByLabel('4:3').check();
    await expect(code).toHaveValue(/width="960" height="720"/);
    await frame.getByLabel('Width').fill('800');
    await frame.getByLabel('Width').press('Enter');
    await expect(code).toHaveValue(/width="800" height="600"/);
    await frame.getByLabel('article').check();
    await expect(code).toHaveValue(/\?mode=article" width="100%" height="960"/);
    await page.getByLabel('reveal.js').check();
    await expect(code).toHaveValue(/width="960" height="540"/);
  });
});

test('a large file says how far it is, can be given up, and leaves the page free', async ({ page }) => {
  test.slow();
  const events = Array.from({ length: 600 }, (_, nth) => ({
    title: `Letter ${nth}`,
    date: `${1500 + (nth % 500)}-0${1 + (nth % 9)}`,
    gloss: 'A letter about the harbour, the houses and the ships that did not come.',
  }));
  const buffer = Buffer.from(JSON.stringify({ title: 'Letters', events }));
  await page.goto('./open/');
  // What is brought before script is there is brought to nobody.
  await expect(page.locator('[data-waits="false"]')).toBeAttached();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'letters.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Letters');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  let isSaved = false;
  page.on('download', () => (isSaved = true));
  const slides = page.getByRole('button', { name: 'PowerPoint, editable' });
  await slides.click();
  const bar = page.getByRole('progressbar', { name: 'Making: PowerPoint, editable' });
  await expect.poll(() => bar.evaluate((each: HTMLProgressElement) => each.position)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(slides).toBeFocused();
  expect(isSaved).toBe(false);
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spreadsheet (CSV)' }).click();
  expect((await downloaded).suggestedFilename()).toBe('letters.csv');
  await expect(page.getByText('Saved: look in your downloads.')).toBeVisible();
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
    await page.getByRole('group', { name: 'Slide shape' }).getByLabel('4:3').check();
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
    const cited = [...svg.matchAll(/data-part="source"[^>]*>([^<]*)/g)].map(([, line]) => line).join(' ');
    expect(cited).toContain('Prospect Foundation, 2024');
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
