import type { Exporter } from '../exporter';
import { atPace, stepped, within } from '../pace';

// Of the work, how much drawing is.
const DRAWN = 0.95;
const SIZE = { widthPx: 1920, heightPx: 1080 };

/** A picture of the whole and one of each event: PNG where there is a canvas, else SVG. */
export const zip: Exporter = {
  name: 'zip',
  ending: '.zip',
  mime: 'application/zip',
  async make({ content, view, hasCanvas, pace }) {
    const [{ stepStills }, { svgOf }, { pngOf }, { zipSteps }] = await Promise.all([
      import('../../drawing/still/views'),
      import('../svg/svg'),
      import('../png/png'),
      import('../zip'),
    ]);
    const files = [];
    // One at a time, for each takes as much memory as it has pixels.
    for (const { name, still } of stepStills(content, view.kind)) {
      if (hasCanvas) {
        const picture = await pngOf(still, SIZE.widthPx, SIZE.heightPx);
        files.push({ name: `${name}.png`, bytes: new Uint8Array(await picture.arrayBuffer()) });
      } else files.push({ name: `${name}.svg`, bytes: new TextEncoder().encode(svgOf(still)) });
      await stepped(pace, (files.length / (content.chronology.events.length + 1)) * DRAWN);
    }
    return { content: await atPace(within(zipSteps(files), DRAWN, 1), pace) };
  },
};
