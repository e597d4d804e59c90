import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { faultsOf } from './axe';
import { excerpt, expect, isReadyIn, packed, test } from './page';

const FILE = packed({
  title: { en: 'Two treaties', 'zh-Hant': '兩份條約' },
  events: [
    {
      title: { en: 'Signed', 'zh-Hant': '簽署' },
      date: '2014-09-05',
      gloss: { en: 'By three.', 'zh-Hant': '三方。' },
    },
    { title: { en: 'Broken' }, date: '2022-02-24' },
  ],
});

test.describe('a file in several languages', () => {
  test('is told in that of the page, and says what is there in another alone', async ({ page }) => {
    await page.goto(`./zh-Hant/open/${FILE}`);
    await isReadyIn(page, '兩份條約');
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'zh-Hant');
    await page.locator('.marks [data-event="signed"] [data-part="label"]').click();
    await expect(page.locator('.pane')).toContainText('三方。');
    await page.locator('.marks [data-event="broken"] [data-part="label"]').click();
    const heading = page.locator('.pane h2');
    await expect(heading).toHaveText('Broken');
    await expect(heading).toHaveAttribute('lang', 'en');
    await expect(page.locator('.pane .lane')).toContainText('英文');
    expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
  });

  test('has the same addresses in each', async ({ page }) => {
    await page.goto(`./zh-Hant/open/?event=signed${FILE}`);
    await expect(page.locator('.pane h2')).toHaveText('簽署');
    await page.goto(`./open/?event=signed${FILE}`);
    await expect(excerpt(page).getByRole('heading', { name: 'Signed' })).toBeVisible();
  });

  test('is told in the language of its frame', async ({ page }) => {
    await page.goto(`./embed/?lang=zh-Hant${FILE}`);
    await page.locator('html[data-anno-ready]').waitFor();
    await expect(page.locator('[data-event="signed"] [data-part="label"]')).toHaveText('簽署');
    await expect(page.locator('[data-event="broken"] [data-part="label"]')).toHaveAttribute('lang', 'en');
  });
});

test('words are written in one language after the other', async ({ page }) => {
  await page.goto('./make/');
  await page.getByRole('button', { name: 'Start with an example' }).click();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const form = page.getByRole('tabpanel', { name: 'Timeline' });
  await form.getByRole('button', { name: 'Add a language' }).click();
  await form.getByRole('combobox', { name: 'Add a language' }).fill('fr');
  await form.getByRole('combobox', { name: 'Add a language' }).press('Enter');
  await expect(form.getByLabel('Words written in')).toHaveValue('fr');
  // What is not there yet stands there faintly, in the first language.
  await expect(form.getByLabel('Title', { exact: true })).toHaveAttribute('placeholder', 'Learning to fly');
  await form.getByLabel('Title', { exact: true }).fill('Apprendre à voler');
  const grid = page.getByRole('grid', { name: 'Events' });
  const title = grid.getByRole('row').nth(1).locator('.title');
  await expect(title).toHaveText('Leonardo draws wings');
  await title.click();
  await page.keyboard.type('Léonard dessine des ailes');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Léonard dessine des ailes');
  await expect(page.locator('.marks').getByRole('link', { name: 'Léonard dessine des ailes' })).toBeVisible();
  // The other language is as it was.
  await form.getByLabel('Words written in').selectOption('en');
  await expect(title).toHaveText('Leonardo draws wings');
  await page.keyboard.press('Control+z');
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: /^(Save to file|Download)$/ }).click();
  const file = JSON.parse(readFileSync(await (await downloaded).path(), 'utf8')) as unknown;
  expect(file).toMatchObject({ title: { en: 'Learning to fly', fr: 'Apprendre à voler' } });
});
