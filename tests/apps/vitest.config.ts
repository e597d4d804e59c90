import { defineConfig } from 'vitest/config';

/** The packed library in an app of each framework, as somebody else makes one. Installing them needs the npm registry. */
export default defineConfig({
  test: {
    include: ['tests/apps/*.test.ts'],
    globalSetup: 'tests/apps/pack.ts',
    maxWorkers: 1,
    allowOnly: false,
    reporters: 'verbose',
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
