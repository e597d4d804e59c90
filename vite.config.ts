import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const ANNOUNCER = /(id="svelte-announcer"[^>]*) style="[^"]*"/;

/** Kit hides what it says of a new page by a style attribute, which strict servers forbid: a class of ours does it. */
function classForAnnouncer(): Plugin {
  return {
    name: 'class-for-announcer',
    enforce: 'pre',
    transform: {
      filter: { id: /\/generated\/root\.svelte$/ },
      handler: (code) => {
        if (!ANNOUNCER.test(code)) throw new Error('expected the style of Kit’s announcer, found none');
        return { code: code.replace(ANNOUNCER, '$1 class="visually-hidden"'), map: null };
      },
    },
  };
}

export default defineConfig({
  plugins: [classForAnnouncer(), sveltekit()],
  // What reads files away from the page's thread brings each format when it is needed, as the page does.
  worker: { format: 'es' },
  build: {
    assetsInlineLimit: 0,
    // How long a bundler's plugins take is nothing for whoever wants to see the page.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  test: {
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    setupFiles: 'tests/unit/seed.ts',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
