import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  build: { assetsInlineLimit: 0 },
  test: { include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'], maxWorkers: 2, testTimeout: 30_000 },
});
