import type { Exporter } from '../exporter';

/** A row an event, and every field a column: read again it is the same chronology, but for stored pictures, which no cell has room for. */
export const csv: Exporter = {
  name: 'csv',
  ending: '.csv',
  mime: 'text/csv',
  isData: true,
  async lossesOf(chronology) {
    const { lostIn } = await import('../data/lost');
    return lostIn('CSV', chronology, ['pictures'], 0);
  },
  async make({ content }) {
    const [{ inputOf }, { withoutPictures }, { tableOf }, { csvOf }] = await Promise.all([
      import('../../model/input'),
      import('../../model/stored-pictures'),
      import('../../model/columns'),
      import('../data/csv'),
    ]);
    const { header, rows } = tableOf(withoutPictures(inputOf(content.chronology)));
    return { content: csvOf([header, ...rows]) };
  },
};
