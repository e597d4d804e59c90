import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    assetsInlineLimit: 0,
    // How long a bundler's plugins take is nothing for whoever wants to see the page.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  test: { include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'], maxWorkers: 2, testTimeout: 30_000 },
});
