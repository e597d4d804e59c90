import { defineConfig } from 'vitest/config';

/** Far west and far east of UTC, half an hour off it, without a midnight on some day, off by minutes until 1972. */
const ZONES = [
  ...['America/Los_Angeles', 'America/Sao_Paulo', 'Europe/Berlin', 'Asia/Kolkata'],
  ...['Pacific/Apia', 'Pacific/Kiritimati', 'Africa/Monrovia'],
];

/** What can see a time zone, in each: outside src/lib/time there is no `Date` (eslint holds that), but in what writes a ZIP. */
export default defineConfig({
  test: {
    maxWorkers: 1,
    allowOnly: false,
    projects: ZONES.map((zone) => ({
      test: {
        name: zone,
        include: ['src/lib/time/**/*.test.ts', 'src/lib/exporting/**/zip.test.ts', 'tests/zones/*.test.ts'],
        setupFiles: 'tests/unit/seed.ts',
        env: { TZ: zone },
        // Nothing of one file changes another, and a process for each of them costs more than the tests.
        isolate: false,
        testTimeout: 30_000,
      },
    })),
  },
});
