import type { Exporter, ExportOrder } from '../exporter';
import { atPace, stepped, within } from '../pace';

const MIME = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

// Of the work for slides of pictures, how much drawing them is.
const DRAWN = 0.9;

function optionsOf({ content: { time }, theme, ratio, liveUrl }: ExportOrder) {
  return { theme, ratio, ...(time && { time }), ...(liveUrl !== undefined && { liveUrl }) };
}

const lossesOf: Exporter['lossesOf'] = async (chronology, liveUrl) => {
  const { linkLosses } = await import('../pptx/links');
  return linkLosses(chronology, liveUrl);
};

const lossesOfShapes: Exporter['lossesOf'] = async (chronology, liveUrl) => {
  const [losses, { imageLosses }] = await Promise.all([
    lossesOf(chronology, liveUrl),
    import('../pptx/images'),
  ]);
  return [...(losses ?? []), ...imageLosses(chronology)];
};

/** Slides of native shapes, the whole and then each event. */
export const pptx: Exporter = {
  name: 'pptx',
  ending: '.pptx',
  mime: MIME,
  lossesOf: lossesOfShapes,
  async make(order) {
    const { pptxSteps } = await import('../pptx/pptx');
    const { chronology, messages } = order.content;
    return { content: await atPace(pptxSteps(chronology, messages, optionsOf(order)), order.pace) };
  },
};

/** The same as pictures, wide whatever the ratio, for programs in which shapes come out wrong. */
export const pptxPictures: Exporter = {
  name: 'pptx-pictures',
  ending: '-pictures.pptx',
  mime: MIME,
  needsCanvas: true,
  lossesOf,
  async make(order) {
    const [{ stepStills }, { BELOW_TITLE }, { altOf }, { svgOf }, { pngOf }, { picturesPptxSteps }] =
      await Promise.all([
        import('../../drawing/still/views'),
        import('../../drawing/still/sheet'),
        import('../../drawing/still/picture'),
        import('../svg/svg'),
        import('../png/png'),
        import('../pptx/pictures-pptx'),
      ]);
    const { content, view, pace } = order;
    const { chronology, messages } = content;
    const pictures = [];
    for (const { still } of stepStills(content, view.kind, chronology.events, BELOW_TITLE)) {
      const picture = await pngOf(still, BELOW_TITLE.widthPx * 2, BELOW_TITLE.heightPx * 2);
      const bytes = new Uint8Array(await picture.arrayBuffer());
      pictures.push({ svg: svgOf(still), png: bytes, alt: altOf(still) });
      await stepped(pace, (pictures.length / (chronology.events.length + 1)) * DRAWN);
    }
    const steps = picturesPptxSteps(chronology, messages, optionsOf(order), pictures);
    return { content: await atPace(within(steps, DRAWN, 1), pace) };
  },
};
