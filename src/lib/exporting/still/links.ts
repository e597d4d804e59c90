import { kindTags } from '../../layout/links';
import type { Ink } from './ink';
import { serifWidth } from './serif-width';
import { line } from './type';
import { element, number } from './xml';

const TAG_PX = 12;
const TAG_HEIGHT_PX = 14;
const TAG_PADDING_PX = 2;
const STRENGTH = { lit: 0.75, plain: 0.1, beside: 0.05 };

/** An arc's path with its thousandths of the view's width in pixels. */
function inPixels(path: string, widthPx: number): string {
  return path.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `${number((Number(x) / 1000) * widthPx)} ${y}`,
  );
}

/** Links between events as arcs; those of the event that the still is about stand out and say their kind at the far end. */
export function linksMarkup({ still, plan, palette }: Ink): string {
  const { scene, messages, shownId, selectedId } = still;
  const { widthPx } = plan.room;
  const shown = shownId ?? selectedId;
  const tags = shown === undefined ? [] : kindTags(scene, plan.room, shown, messages.stage.linkKind);
  const arcs = scene.links.map(({ from, to, path }) => {
    const isLit = from === shown || to === shown;
    const strength = isLit ? STRENGTH.lit : tags.length > 0 ? STRENGTH.beside : STRENGTH.plain;
    return element('path', { d: inPixels(path, widthPx), 'stroke-opacity': strength });
  });
  return element('g', { 'data-part': 'links', fill: 'none', stroke: palette.ink }, ...arcs);
}

/** The kinds of the links that stand out. */
export function kindsMarkup({ still, plan, palette }: Ink): string {
  const { scene, messages, shownId, selectedId } = still;
  const shown = shownId ?? selectedId;
  if (shown === undefined) return '';
  return kindTags(scene, plan.room, shown, messages.stage.linkKind)
    .map(({ text, left, y }) => {
      const ground = {
        x: left,
        y: y - TAG_HEIGHT_PX / 2,
        width: serifWidth(text, TAG_PX) + 2 * TAG_PADDING_PX,
        height: TAG_HEIGHT_PX,
        fill: palette.paper,
      };
      const face = { size: TAG_PX, family: 'serif', isItalic: true, fill: palette.ink } as const;
      return element('rect', ground) + line(text, left + TAG_PADDING_PX, y, face);
    })
    .join('');
}
