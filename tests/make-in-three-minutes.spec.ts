import { execFileSync } from 'node:child_process';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test } from './page';

// A whole timeline, made from nothing to a slide: by the keyboard alone, and by a finger.
test.use({ expectedFault: /^request off the site: (http:\/\/127\.0\.0\.1:4403\/|blob:)/ });

const TITLE = 'The race to the Moon';
const WRONG: Readonly<Record<number, string>> = { 3: 'Febuary 1958', 9: '9/10/1967', 14: '1969-07-32' };
const EVENTS: readonly (readonly [date: string, title: string])[] = [
  ['1903', 'Tsiolkovsky writes of rockets'],
  ['16 March 1926', 'Goddard’s rocket flies'],
  ['4 October 1957', 'Sputnik circles the Earth'],
  ['1 February 1958', 'Explorer follows'],
  ['January 1959', 'Luna 1 misses the Moon'],
  ['14 September 1959', 'Luna 2 hits it'],
  ['October 1959', 'Its far side is seen'],
  ['12 April 1961', 'Gagarin circles the Earth'],
  ['25 May 1961', 'Kennedy names the goal'],
  ['9 October 1967', 'A test stand burns'],
  ['1961–1966', 'Mercury and Gemini'],
  ['18 March 1965', 'Leonov leaves his ship'],
  ['3 February 1966', 'Luna 9 lands'],
  ['24 December 1968', 'Apollo 8 circles the Moon'],
  ['20 July 1969', 'Two people walk on it'],
  ['21 July 1969', 'Luna 15 crashes'],
  ['autumn 1970', 'Lunokhod drives'],
  ['about 1971', 'Interest wanes'],
  ['14 December 1972', 'The last ones leave'],
  ['17 July 1975', 'Both meet in orbit'],
];
// A dot of one pixel, which no camera took.
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const grid = (page: Page) => page.getByRole('grid', { name: 'Events' });
const cell = (page: Page, number: number, column: string): Locator =>
  grid(page).getByRole('row').nth(number).locator(`.${column}`);
const marks = (page: Page) => page.locator('.marks [data-event]');

/** Goes on by Tab until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`expected to come to ${String(wanted)} by Tab`);
}

/** What is saved is a file of the format, which the command line reads. */
async function isReadElsewhere(page: Page, press: (at: Locator) => Promise<void>): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const downloaded = page.waitForEvent('download');
  await press(page.getByRole('button', { name: /^(Save to file|Download)$/ }));
  const path = test.info().outputPath('made.json');
  await (await downloaded).saveAs(path);
  const said = execFileSync('node', ['scripts/export.js', '--format', 'csv', path], { encoding: 'utf8' });
  expect(said.trim().split('\n').length).toBeGreaterThanOrEqual(EVENTS.length + 1);
}

/** The code that Share gives, pasted into a deck of reveal.js, shows it there. */
async function isShownInDeck(
  page: Page,
  context: BrowserContext,
  press: (at: Locator) => Promise<void>,
): Promise<void> {
  await press(page.getByRole('button', { name: 'Share' }));
  await page.getByLabel('reveal.js').check();
  await press(page.getByRole('button', { name: 'Copy code' }));
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('#data=');
  const deck = await context.newPage();
  const slides = [`<section>${code}</section>`, '<section>After</section>'].map((slide) => ['slide', slide]);
  await deck.goto(`http://127.0.0.1:4403/pasted.html?${new URLSearchParams(slides)}#/0`);
  const frame = deck.frameLocator('section.present iframe');
  await frame.locator('html[data-anno-ready]').waitFor();
  await expect(frame.locator('[data-part="era"]').first()).toBeAttached();
  const inFrame = await (await deck.locator('section.present iframe').elementHandle())?.contentFrame();
  await expect.poll(() => inFrame?.evaluate(() => document.hasFocus())).toBe(true);
  await deck.keyboard.press('PageDown');
  await expect(frame.locator('.caption h2')).toHaveText(EVENTS[0]?.[1] ?? '');
}

test('by the keyboard alone: twenty events with three mistakes, mended, with a picture and an era, and shown in a deck', async ({
  page,
  context,
}) => {
  // A hundred and fifty keys, a file, two programs and a deck.
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./make/');
  await tabTo(page, page.getByRole('button', { name: 'Start with a blank one' }));
  await page.keyboard.press('Enter');
  await expect(grid(page)).toBeVisible();
  for (const [at, [date, title]] of EVENTS.entries()) {
    await page.keyboard.type(WRONG[at] ?? date);
    await page.keyboard.press('Tab');
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('3 events not on the timeline yet')).toBeVisible();
  // Each is mended where it stands: by what is offered, by the second of two readings, by hand.
  const go = async (row: number) => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    for (let step = 1; step < row; step += 1) await page.keyboard.press('ArrowDown');
    await expect(cell(page, row, 'date')).toBeFocused();
  };
  await go(4);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cell(page, 4, 'date')).toHaveText('1958-02');
  await go(10);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(cell(page, 10, 'date')).not.toHaveAttribute('aria-invalid');
  await go(15);
  await page.keyboard.type('20 July 1969');
  await page.keyboard.press('Enter');
  await expect(page.getByText('not on the timeline yet')).toHaveCount(0);

  await go(15);
  await page.keyboard.press('Escape');
  const summary = page.getByText('Picture', { exact: true }).and(page.locator('summary'));
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  const chosen = page.waitForEvent('filechooser');
  await tabTo(page, page.getByRole('button', { name: 'Choose a picture' }));
  await page.keyboard.press('Enter');
  await (await chosen).setFiles({ name: 'moon.png', mimeType: 'image/png', buffer: PICTURE });
  await expect(page.getByText('In the timeline, 1 kB')).toBeVisible();
  await tabTo(page, page.getByRole('textbox', { name: 'What it shows' }));
  await page.keyboard.type('A grey dot');

  await page.keyboard.press('Shift+Tab');
  const whole = page.getByRole('tab', { name: 'Timeline' });
  await whole.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByText('Eras behind the events').and(page.locator('summary')));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Add an era' }));
  await page.keyboard.press('Enter');
  const era = page.locator('.item').filter({ has: page.getByLabel('From when to when') });
  await era.getByLabel('From when to when').focus();
  await page.keyboard.type('1957/1975');
  await expect(page.locator('.anno-era').first()).toBeAttached();
  await page.getByLabel('Title').first().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(TITLE);
  await expect(page.getByText('Kept in this browser', { exact: true })).toBeVisible();

  await page.reload();
  await expect(marks(page).first()).toBeAttached();
  await expect(page.getByLabel('Title').first()).toHaveValue(TITLE);
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Title').first()).toHaveValue('Untitled timeline');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByLabel('Title').first()).toHaveValue(TITLE);

  const press = (at: Locator) => at.press('Enter');
  await isReadElsewhere(page, press);
  await isShownInDeck(page, context, press);
});

test.describe('by a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('an event at a time, in its form: the same, and shown in the same deck', async ({ page, context }) => {
    // Twenty times a form, a file, two programs and a deck.
    test.setTimeout(180_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const form = page.getByRole('tabpanel');
    const date = form.getByLabel('Date', { exact: true });
    await page.goto('./make/');
    await page.getByRole('button', { name: 'Start with a blank one' }).tap();
    for (const [at, [text, title]] of EVENTS.entries()) {
      await page.getByRole('button', { name: 'Add event' }).first().tap();
      await date.fill(WRONG[at] ?? text);
      await form.getByLabel('Title').fill(title);
    }
    await expect(page.getByText('20 of 20')).toBeVisible();
    await expect(page.getByText('3 events not on the timeline yet')).toBeVisible();

    const goBack = async (to: number) => {
      const before = page.getByRole('button', { name: 'Previous row' });
      while ((await page.getByText(`${to} of 20`).count()) === 0) await before.tap();
    };
    await goBack(15);
    await date.fill('20 July 1969');
    await goBack(10);
    await form.getByRole('button', { name: 'Take 9 October 1967' }).tap();
    await goBack(4);
    await form.getByRole('button', { name: /^Take / }).tap();
    await expect(date).toHaveValue('1958-02');
    await expect(page.getByText('not on the timeline yet')).toHaveCount(0);

    await form.getByText('Picture', { exact: true }).tap();
    const chosen = page.waitForEvent('filechooser');
    await form.getByRole('button', { name: 'Choose a picture' }).tap();
    await (await chosen).setFiles({ name: 'moon.png', mimeType: 'image/png', buffer: PICTURE });
    await form.getByLabel('What it shows').fill('A grey dot');
    await page.getByRole('tab', { name: 'Timeline' }).tap();
    await form.getByText('Eras behind the events').tap();
    await form.getByRole('button', { name: 'Add an era' }).tap();
    await form.getByLabel('From when to when').fill('1957/1975');
    await expect(page.locator('.anno-era').first()).toBeAttached();
    await page.getByLabel('Title').first().fill(TITLE);
    await expect(page.getByText('Kept in this browser', { exact: true })).toBeVisible();

    await page.reload();
    await expect(page.getByText('1 of 20')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect(page.getByLabel('Title').first()).toHaveValue('Untitled timeline');
    await page.getByRole('button', { name: 'Redo' }).tap();
    await expect(page.getByLabel('Title').first()).toHaveValue(TITLE);

    const press = (at: Locator) => at.tap();
    await isReadElsewhere(page, press);
    await isShownInDeck(page, context, press);
  });
});
