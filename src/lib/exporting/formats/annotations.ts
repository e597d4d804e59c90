import type { Exporter } from '../exporter';

/** The quotes, as the W3C's Web Annotations of their source. */
export const annotations: Exporter = {
  name: 'annotations',
  ending: '-annotations.jsonld',
  mime: 'application/ld+json',
  isData: true,
  async lossesOf(chronology) {
    const { lostIn } = await import('../data/lost');
    const hasAddress = chronology.source?.url !== undefined;
    const parts = ['links', 'actors', 'tags', 'derivations', 'media'] as const;
    return lostIn('Web Annotations', chronology, parts, chronology.eras?.length ?? 0, ({ quotes }) =>
      hasAddress && quotes.length > 0 ? undefined : 'unquoted',
    );
  },
  async make(order) {
    const [{ annotationsOf }, { jsonOf }] = await Promise.all([
      import('../data/annotations'),
      import('../data/csv'),
    ]);
    return { content: jsonOf(annotationsOf(order)) };
  },
};
