import type { Exporter } from '../exporter';

/** The format of docs/format.md, which has all that there is. */
export const json: Exporter = {
  name: 'json',
  ending: '.json',
  mime: 'application/json',
  isData: true,
  async make({ content }) {
    const [{ inputOf }, { jsonOf }] = await Promise.all([import('../../model/input'), import('../data/csv')]);
    return { content: jsonOf(inputOf(content.chronology)) };
  },
};
