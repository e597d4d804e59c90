import { defineConfig } from 'vitest/config';

/** Journeys through the built site: a file for each engine, all side by side. */
export default defineConfig({
  test: {
    include: ['tests/engines/*.test.ts'],
    globalSetup: 'tests/engines/servers.ts',
    setupFiles: 'tests/unit/seed.ts',
    maxWorkers: 3,
    allowOnly: false,
    reporters: 'verbose',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
