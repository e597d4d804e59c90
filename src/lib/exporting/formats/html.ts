import type { Exporter } from '../exporter';

/** The timeline as one file that needs no network. */
export const html: Exporter = {
  name: 'html',
  ending: '.html',
  mime: 'text/html',
  make: async ({ offline }) => ({ content: await offline() }),
};
