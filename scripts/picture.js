// @ts-check
// Takes the README's picture from the built page: docs/picture.png. Run by `npm run picture` after a build.
import { browseBuild } from './browse.js';

await browseBuild(4499, async (browser, address) => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  await page.getByRole('link', { name: /^China invokes Minsk at Munich,/ }).click();
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole('region', { name: 'Excerpt' }).getByText('The two disagree').waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/picture.png', animations: 'disabled' });
});
