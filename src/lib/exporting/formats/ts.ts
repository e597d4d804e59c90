import type { Exporter } from '../exporter';

/** The same as a module, whose types the compiler checks. */
export const ts: Exporter = {
  name: 'ts',
  ending: '.ts',
  mime: 'text/plain',
  isData: true,
  async make({ content }) {
    const [{ inputOf }, { moduleOf }] = await Promise.all([
      import('../../model/input'),
      import('../data/module'),
    ]);
    return { content: moduleOf(inputOf(content.chronology)) };
  },
};
