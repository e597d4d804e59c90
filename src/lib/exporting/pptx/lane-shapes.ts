import type { DrawnCluster } from '../../layout/scene';
import { CLUSTER_PX } from '../../layout/cluster';
import { textWidth } from '../../layout/text-width';
import { shortDate } from '../../time/short-date';
import { laneColour } from './palette';
import type { Shape } from './shape';
import { type Sheet, hasLaneNames } from './sheet';

const NAME_PX = 11;
const NAME_LINE_PX = 14;
const MOST_NAME_LINES = 3;
const CHIP_HEIGHT_PX = 20;

/** The lanes' names, in the margin or above their lane, each in its colour. */
export function laneNames({ plan, lanesY, scene, chronology }: Sheet): Shape[] {
  if (!hasLaneNames(chronology)) return [];
  const { names, nameHeightPx } = plan;
  const isAbove = nameHeightPx > 0;
  return scene.lanes.map(({ id, title, top, height }, index) => {
    // Capitals, and the space between them.
    const lines = Math.ceil((textWidth(title.toUpperCase(), NAME_PX) * 1.1) / names.width);
    const most = Math.max(1, Math.min(MOST_NAME_LINES, Math.floor(height / NAME_LINE_PX)));
    return {
      form: 'rect',
      name: `!!lane ${id}`,
      alt: title,
      x: names.x,
      y: lanesY + top + (isAbove ? 0 : 3),
      width: names.width,
      height: isAbove ? nameHeightPx : Math.min(lines + 1, most) * NAME_LINE_PX,
      text: {
        runs: [{ text: title }],
        sizePx: NAME_PX,
        face: 'sans',
        colour: laneColour(index),
        lang: chronology.lang,
        anchor: 'top',
        isWrapped: true,
        isBold: true,
        isCaps: true,
      },
    };
  });
}

/**
 * A counted chip for events that have no room of their own.
 * @param strength how much it stands out, 0–1
 */
export function clusterShape(cluster: DrawnCluster, strength: number, sheet: Sheet): Shape {
  const { plan, lanesY, chronology, messages } = sheet;
  const [first, last] = [cluster.ids[0], cluster.ids.at(-1)].map((id) =>
    chronology.events.find((event) => event.id === id),
  );
  const [from = '', to = ''] = [first, last].map((event) =>
    event ? shortDate((event.record ?? event.claim).date, messages) : '',
  );
  const colour = first ? sheet.colourOf(first) : 'ink';
  return {
    form: 'rect',
    name: `!!cluster ${cluster.key}`,
    alt: messages.stage.cluster(cluster.ids.length, from, to),
    x: plan.plot.x + cluster.at * plan.plot.width,
    y: lanesY + cluster.y - CHIP_HEIGHT_PX / 2,
    width: CLUSTER_PX,
    height: CHIP_HEIGHT_PX,
    fill: { colour: 'paper' },
    stroke: { colour, opacity: strength, widthPx: 1 },
    text: {
      runs: [{ text: String(cluster.ids.length) }],
      sizePx: NAME_PX,
      face: 'sans',
      colour: strength < 1 ? 'ink-soft' : 'ink',
      lang: messages.lang,
      align: 'middle',
      isBold: true,
    },
  };
}
