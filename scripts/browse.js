// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';

/**
 * Serves build/ at a port, opens a browser on it for a task, and closes both whatever happens.
 * @param {number} port
 * @param {(browser: import('@playwright/test').Browser, address: string) => Promise<void>} task
 */
export async function browseBuild(port, task) {
  const server = spawn(process.execPath, ['scripts/serve.js'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(server.stdout, 'data');
    const browser = await chromium.launch({
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      // Chromium refuses to start as root with its sandbox on.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
    try {
      await task(browser, `http://localhost:${port}/`);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill();
  }
}
