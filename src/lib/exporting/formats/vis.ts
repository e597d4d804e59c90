import type { Exporter } from '../exporter';

/** Items and groups of vis-timeline, for a page that somebody programs. */
export const vis: Exporter = {
  name: 'vis',
  ending: '-vis.json',
  mime: 'application/json',
  isData: true,
  async lossesOf(chronology) {
    const [{ lostIn }, { notInVis }, { openEras }] = await Promise.all([
      import('../data/lost'),
      import('../data/vis'),
      import('../data/eras'),
    ]);
    const dates = ['approximate', 'uncertain', 'sets', 'spans', 'open', 'second-dates'] as const;
    const parts = [...dates, ...(['quotes', 'sources', 'links', 'actors', 'derivations', 'media'] as const)];
    return lostIn('vis-timeline', chronology, parts, openEras(chronology), notInVis);
  },
  async make(order) {
    const [{ visOf }, { jsonOf }] = await Promise.all([import('../data/vis'), import('../data/csv')]);
    return { content: jsonOf(visOf(order)) };
  },
};
