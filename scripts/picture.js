// @ts-check
// Takes the README's picture from the built page: docs/picture.png. Run by `npm run picture` after a build.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';

const PORT = '4499';
const server = spawn(process.execPath, ['scripts/serve.js'], {
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(server.stdout, 'data');
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`http://localhost:${PORT}/`);
  await page.getByRole('link', { name: /^China invokes Minsk at Munich,/ }).click();
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole('region', { name: 'Excerpt' }).getByText('The two disagree').waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/picture.png', animations: 'disabled' });
} finally {
  await browser.close();
  server.kill();
}
