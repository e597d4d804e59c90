import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import zhHant from '../../src/lib/messages/zh-Hant';
import { findChromium } from '../../scripts/chromium.js';
import { countStanding, watchStanding } from './standing';

const tarball = inject('tarball');
const APPS = [
  { name: 'svelte', port: 4411 },
  { name: 'react', port: 4412 },
  { name: 'vue', port: 4413 },
] as const;

describe('the package', () => {
  const run = (...words: string[]) => execFileSync('npx', words, { encoding: 'utf8', stdio: 'pipe' });

  it('is what publint accepts', () => {
    expect(run('publint', 'run', tarball, '--strict')).toContain('All good!');
  });

  it('has types for each way in, but the component’s, which the app of Svelte checks', () => {
    expect(() => run('attw', tarball, '--profile', 'esm-only', '--exclude-entrypoints', '.')).not.toThrow();
  });
});

/** Waits until a program has written something. */
function untilSaid({ stdout }: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve) => {
    let said = '';
    stdout?.on('data', (data) => {
      said += String(data);
      if (said.includes(words)) resolve();
    });
  });
}

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
});
afterAll(() => browser.close());

describe.each(APPS)('in an app of $name', ({ name, port }) => {
  const folder = mkdtempSync(join(tmpdir(), `anno-${name}-`));
  const run = (...words: string[]) =>
    execFileSync('npm', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  let server: ChildProcess | undefined;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    cpSync(`tests/apps/${name}`, folder, {
      recursive: true,
      filter: (path) => !/node_modules|dist/.test(path.slice('tests/apps'.length)),
    });
    cpSync('tests/decks/kites.json', join(folder, 'kites.json'));
    run('ci');
    run('install', '--no-save', tarball);
    run('run', 'check');
    run('run', 'build');
    server = spawn('npx', ['vite', 'preview', '--port', `${port}`, '--strictPort'], {
      cwd: folder,
      detached: true,
    });
    await untilSaid(server, `:${port}`);
    page = await browser.newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(watchStanding);
    // Browsers ask for it by themselves, and apps have none.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(`http://localhost:${port}/`);
  });
  afterAll(async () => {
    if (server?.pid !== undefined) process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true });
  });

  const call = (what: 'show' | 'hide') => page.evaluate(`window.${what}()`);
  const marks = () => page.locator('[data-event]');

  it('two timelines are there, each in its language and view, with its styles', async () => {
    await call('show');
    await expect.poll(() => marks().count()).toBe(6);
    const stages = page.getByRole('region', { name: 'Kites over the bay' });
    await expect.poll(() => stages.nth(1).getAttribute('data-scale')).toBe('even');
    expect(await stages.nth(0).getAttribute('data-scale')).not.toBe('even');
    // Its rows lie below each other only by the style sheet.
    await expect
      .poll(() => stages.nth(0).evaluate((stage) => stage.getBoundingClientRect().height))
      .toBeGreaterThan(300);
    expect(await page.getByRole('region', { name: zhHant.pane.name }).count()).toBe(1);
  });

  it('a click tells what was chosen, shows its passage, and leaves the address as it was', async () => {
    await page
      .getByRole('link', { name: /^The festival begins/ })
      .first()
      .click();
    await expect.poll(() => page.locator('output').textContent()).toBe('festival');
    await expect
      .poll(() => page.getByRole('heading', { level: 2, name: 'The festival begins' }).count())
      .toBe(1);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('what other programs have written is read', () =>
    expect.poll(() => page.locator('data').textContent()).toBe('2'));

  it('shown and hidden twenty times, it leaves no listener, timer, observer or node', async () => {
    await call('hide');
    const again = async () => {
      await call('show');
      await expect.poll(() => marks().count()).toBe(6);
      await call('hide');
      await expect.poll(() => marks().count()).toBe(0);
    };
    await again();
    const before = await countStanding(page);
    for (let time = 0; time < 20; time += 1) await again();
    expect(await countStanding(page)).toEqual(before);
  });

  it('no policy was broken, and nothing complained', () => {
    expect(faults).toEqual([]);
  });
});
