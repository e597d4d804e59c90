import { type KindTag, TAG_PX, kindTags } from '../../layout/links';
import { textWidth } from '../../layout/text-width';
import type { ChronologyEvent } from '../../model/chronology';
import type { Shape } from './shape';
import type { Sheet } from './sheet';

const TAG_HEIGHT_PX = 14;

/** The links of an event as arcs to their far ends. */
export function arcShapes({ id }: ChronologyEvent, sheet: Sheet): Shape[] {
  const { scene, plan, lanesY } = sheet;
  return scene.links
    .filter(({ from, to }) => from === id || to === id)
    .map(({ from, to, path }): Shape => {
      const [x1 = 0, y1 = 0, bendX = 0, bendY = 0, x2 = 0, y2 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(
        Number,
      );
      // The arc's own numbers are thousandths of the plot's width, and pixels of height.
      const points = [
        [x1, y1],
        [bendX, bendY],
        [x2, y2],
      ].map(([x = 0, y = 0]): readonly [number, number] => [
        plan.plot.x + (x / 1000) * plan.plot.width,
        lanesY + y,
      ]);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return {
        form: 'curve',
        name: `!!link ${from} ${to}`,
        x: left,
        y: top,
        width: Math.max(...xs) - left,
        height: Math.max(...ys) - top,
        points: points.map(([x, y]) => [x - left, y - top]),
        stroke: { colour: 'ink', opacity: 0.75, widthPx: 1 },
      };
    });
}

function tagShape({ key, text, left, y }: KindTag, sheet: Sheet): Shape {
  const { plan, lanesY, chronology } = sheet;
  return {
    form: 'rect',
    name: `Link ${key}`,
    alt: text,
    x: plan.plot.x + left,
    y: lanesY + y - TAG_HEIGHT_PX / 2,
    width: textWidth(text, TAG_PX),
    height: TAG_HEIGHT_PX,
    fill: { colour: 'paper' },
    text: {
      runs: [{ text }],
      sizePx: TAG_PX,
      face: 'serif',
      colour: 'ink',
      lang: chronology.lang,
      align: 'middle',
      isItalic: true,
    },
  };
}

/** What each link of an event says, in words by its far end, clear of the labels. */
export function linkWords({ id }: ChronologyEvent, sheet: Sheet): Shape[] {
  const { scene, plan, messages } = sheet;
  const room = { widthPx: plan.plot.width, nameHeightPx: plan.nameHeightPx };
  const tags = kindTags(scene, room, id, messages.stage.linkKind);
  return tags.map((tag) => tagShape(tag, sheet));
}
