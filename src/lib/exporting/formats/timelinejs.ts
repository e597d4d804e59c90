import type { Exporter } from '../exporter';

const lossesOf: Exporter['lossesOf'] = async (chronology) => {
  const [{ lostIn }, { openEras }] = await Promise.all([import('../data/lost'), import('../data/eras')]);
  const parts = [
    'approximate',
    'uncertain',
    'sets',
    'open',
    'offsets',
    'links',
    'actors',
    'tags',
    'derivations',
    'pictures',
    'nesting',
  ] as const;
  return lostIn('TimelineJS', chronology, parts, openEras(chronology));
};

/** TimelineJS 3: its own JSON, which a page of its own loads. */
export const timelineJs: Exporter = {
  name: 'timelinejs',
  ending: '-timelinejs.json',
  mime: 'application/json',
  isData: true,
  lossesOf,
  async make(order) {
    const [{ timelineJsOf }, { jsonOf }] = await Promise.all([
      import('../data/timelinejs'),
      import('../data/csv'),
    ]);
    return { content: jsonOf(timelineJsOf(order)) };
  },
};

/** The same as the spreadsheet that its makers have, to be put into Google Sheets. */
export const timelineJsCsv: Exporter = {
  name: 'timelinejs-csv',
  ending: '-timelinejs.csv',
  mime: 'text/csv',
  isData: true,
  lossesOf,
  async make(order) {
    const [{ timelineJsRows }, { csvOf }] = await Promise.all([
      import('../data/timelinejs'),
      import('../data/csv'),
    ]);
    return { content: csvOf(timelineJsRows(order)) };
  },
};
