import { defineConfig } from '@playwright/test';

const isRoot = process.getuid?.() === 0;
const viewport = { width: 1280, height: 720 };
const executablePath = process.env.CHROMIUM_PATH;

/** Browser tests of the built site: at the root of its host, below a sub-path (port 4402), and with strict headers (4404, 4405). */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 30_000,
  use: {
    baseURL: 'http://localhost:4401',
    locale: 'en-GB',
    // West of Greenwich, so that a date read in local time shows the day before.
    timezoneId: 'America/Los_Angeles',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Chromium refuses to start as root with its sandbox on.
      chromiumSandbox: !isRoot,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  // What is tagged `@all` takes long, and is run by `npm run test:all`: wider matrices of what the others prove at their corners.
  projects: [
    { name: 'desktop', use: { viewport }, grepInvert: /@all/ },
    { name: 'all', use: { viewport }, grep: /@all/ },
  ],
  webServer: [
    server(4401, '/'),
    server(4402, '/a/b/'),
    server(4404, '/', "default-src 'self'"),
    server(4405, '/', "style-src 'self'"),
    // By its number, so that decks are of another site than what they embed.
    {
      command: 'node tests/decks/serve.js',
      url: 'http://127.0.0.1:4403/reveal.html',
      env: { PORT: '4403' },
      reuseExistingServer: false,
    },
  ],
});

function server(port: number, base: string, policy = '') {
  return {
    command: 'node scripts/serve.js',
    url: `http://localhost:${port}${base}`,
    env: { PORT: String(port), BASE: base, CSP: policy },
    reuseExistingServer: false,
  };
}
