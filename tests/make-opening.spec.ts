import AxeBuilder from '@axe-core/playwright';
import { faultsOf } from './axe';
import { expect, test } from './page';

test('what a timeline opens on, its zone and a line for today are chosen where it is made', async ({
  page,
}) => {
  await page.goto('./make/');
  await page.getByRole('button', { name: 'Start with an example' }).click();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const form = page.getByRole('tabpanel', { name: 'Timeline' });
  await form.getByText('What it opens on').click();
  await page.getByRole('radio', { name: 'Even' }).check();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await form.getByRole('button', { name: 'Open on what is in sight now' }).click();
  await expect(form.getByRole('status')).toHaveText(/^Even · .*\d{4}/);
  await form.getByLabel('With this event chosen').selectOption('Lilienthal glides');
  await expect(form.getByRole('status')).toHaveText(/ · Lilienthal glides$/);
  await form.getByRole('checkbox', { name: 'A line for today' }).check();
  await expect(page.locator('.anno-today-word')).toBeAttached();
  await form.getByLabel('Time zone').fill('Europe/Paris');
  expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
  // As its readers see it.
  await expect(page.getByText('Kept in this browser', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Even' })).toBeChecked();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await form.getByRole('button', { name: 'Open on the whole' }).click();
  await expect(form.getByRole('status')).toHaveText('Lilienthal glides');
});
