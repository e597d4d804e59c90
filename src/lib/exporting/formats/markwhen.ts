import type { Exporter } from '../exporter';

/** A plain text that people write timelines in. */
export const markwhen: Exporter = {
  name: 'markwhen',
  ending: '.mw',
  mime: 'text/plain',
  isData: true,
  async lossesOf(chronology) {
    const [{ lostIn }, { lacksTags, notInMarkwhen }] = await Promise.all([
      import('../data/lost'),
      import('../data/markwhen'),
    ]);
    const dates = ['approximate', 'uncertain', 'sets', 'years-only', 'open', 'offsets'] as const;
    const tags = chronology.events.some(lacksTags) ? (['tags'] as const) : [];
    const parts = [...dates, 'links', 'actors', ...tags, 'derivations', 'pictures'] as const;
    return lostIn('markwhen', chronology, parts, chronology.eras?.length ?? 0, notInMarkwhen);
  },
  async make(order) {
    const { markwhenOf } = await import('../data/markwhen');
    return { content: markwhenOf(order) };
  },
};
