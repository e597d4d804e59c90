import type { Exporter } from '../exporter';

/** A row an event, and every field a column: read again it is the same chronology. */
export const csv: Exporter = {
  name: 'csv',
  ending: '.csv',
  mime: 'text/csv',
  isData: true,
  async make({ content }) {
    const [{ inputOf }, { tableOf }, { csvOf }] = await Promise.all([
      import('../../model/input'),
      import('../../model/columns'),
      import('../data/csv'),
    ]);
    const { header, rows } = tableOf(inputOf(content.chronology));
    return { content: csvOf([header, ...rows]) };
  },
};
