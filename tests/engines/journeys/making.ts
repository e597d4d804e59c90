import { expect } from 'vitest';
import { make } from '../../../src/lib/messages/en/make';
import { journey } from '../journey';
import type { Page } from '../page';

const marks = '.anno-stage a[data-event]';
const cell = (row: number, column: string) => `.grid [data-row="${row}"] > .${column}`;

async function type(page: Page, text: string): Promise<void> {
  for (const letter of text) await page.press(letter);
}

async function isActive(page: Page, css: string): Promise<void> {
  await expect.poll(() => page.count(`${css}[data-active]`)).toBe(1);
}

journey(
  'a timeline is made by keys alone, says what its dates mean, and is there again',
  {},
  async (page) => {
    await page.goto('make/');
    await expect.poll(() => page.count('.begin[data-waits="false"]')).toBe(1);
    await page.click({ role: 'button', begins: make.start.blank });
    await isActive(page, cell(0, 'date'));
    await type(page, 'spring 2014');
    await expect.poll(() => page.texts(cell(0, 'means'))).toEqual(['some time in spring 2014']);
    await page.press('Tab');
    await type(page, 'The ice breaks');
    await page.press('Enter');
    await isActive(page, cell(1, 'date'));
    await type(page, '2015/2016');
    await page.press('Tab');
    await type(page, 'It is gone');
    await page.press('Enter');
    await expect.poll(() => page.texts(cell(1, 'means'))).toEqual(['2015 to 2016']);
    await expect.poll(() => page.count(marks)).toBe(2);
    await expect.poll(() => page.count('[data-kept="kept"]')).toBe(1);
    await page.goto(await page.url());
    await expect.poll(() => page.count(marks)).toBe(2);
    expect(await page.texts(`${cell(0, 'title')}, ${cell(1, 'title')}`)).toEqual([
      'The ice breaks',
      'It is gone',
    ]);
    // What was done is known again, too.
    await page.click({ role: 'button', name: make.undo });
    await expect.poll(() => page.texts(cell(1, 'title'))).toEqual(['']);
  },
);
