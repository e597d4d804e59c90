import { type DrawnEra, ERA_INSET_PX, ERA_MORE_PX, ERA_NAME_PX } from '../layout/marks/eras';
import { ERA_ROW_PX } from '../layout/rows/era-rows';
import { serifWidth } from '../layout/rows/serif-width';
import { FOOT_PX } from '../layout/rows/room';
import { langOf } from '../model/lang-of';
import type { Colour, Item, Paint, Path, Text } from './items';
import { MEASURES } from './measures';
import type { Plot } from './plot';
import { hasSlant } from './slant';

const TICK_PX = 5;
const TOP_PX = 1.5;

/** The ground of an era, which fades where its end is not known to the day. */
function veil(era: DrawnEra, colour: Colour, heightPx: number, widthPx: number): Item[] {
  const { place, from, to, firmFrom, firmTo, strength, words } = era;
  const at = (share: number) => share * widthPx;
  const piece = (id: string, start: number, end: number, fade?: Paint['fade']): Item[] => {
    if (end <= start) return [];
    const fill = { colour, opacity: strength, ...(fade && { fade }) } as const;
    const box = { x: at(start), y: 0, width: at(end - start), height: heightPx };
    return [{ kind: 'rect', id: `era ${place + 1}${id}`, ...box, fill }];
  };
  const [first, ...rest] = [
    ...piece('', firmFrom, firmTo),
    ...piece(' start', from, firmFrom, { towards: 'start', from: 0, opacity: 0 }),
    ...piece(' end', firmTo, to, { towards: 'end', from: 0, opacity: 0 }),
  ];
  return first ? [{ ...first, data: { part: 'era' }, alt: words }, ...rest] : [];
}

/** The grounds of eras, the outermost first: behind all else in a plot. */
export function eraGrounds({ scene, room, chronology }: Plot): Item[] {
  const heightPx = Math.max(0, room.lanesPx - FOOT_PX);
  return (scene.eras?.all ?? []).flatMap((era) => {
    const accent = chronology.eras?.[era.place]?.accent;
    return veil(era, accent ? `own ${accent[0]} ${accent[1]}` : 'ink', heightPx, room.widthPx);
  });
}

/** How far an era goes, above its name. */
function bracket({ place, from, to, hasStart, hasEnd }: DrawnEra, top: number, widthPx: number): Path {
  const [left, right] = [from * widthPx, Math.max(to * widthPx, from * widthPx + 1)];
  const end = (x: number, isThere: boolean) => (isThere ? [[x, top + TICK_PX] as const] : []);
  return {
    kind: 'path',
    id: `era ${place + 1} span`,
    strands: [{ points: [...end(left, hasStart), [left, top], [right, top], ...end(right, hasEnd)] }],
    stroke: { colour: 'ink-soft', widthPx: MEASURES.hair },
  };
}

const face = (words: string) =>
  ({ size: ERA_NAME_PX, family: 'serif', isItalic: hasSlant(words), colour: 'ink-soft' }) as const;

/** The names of eras, each under a line as long as its era; then how many have no row. */
export function eraNames({ scene, room, chronology }: Plot): Item[] {
  const { all = [], rows = 0, more } = scene.eras ?? {};
  const names = all.flatMap((era): Item[] => {
    if (era.row === undefined) return [];
    const top = era.row * ERA_ROW_PX;
    const words: Text = {
      kind: 'text',
      id: `era ${era.place + 1} name`,
      data: { part: 'era-name' },
      lines: [era.name],
      whole: era.title,
      box: {
        x: era.from * room.widthPx + ERA_INSET_PX,
        y: top + 1,
        width: serifWidth(era.name, ERA_NAME_PX),
        height: ERA_ROW_PX,
      },
      face: face(era.name),
      lang: langOf(chronology, era.title),
    };
    return [bracket(era, top + TOP_PX, room.widthPx), ...(era.name === '' ? [] : [words])];
  });
  if (!more) return names;
  const count: Text = {
    kind: 'text',
    id: 'eras more',
    data: { part: 'eras-more' },
    alt: more.words,
    lines: [more.label],
    box: {
      x: room.widthPx - ERA_MORE_PX,
      y: (rows - 1) * ERA_ROW_PX + 1,
      width: ERA_MORE_PX,
      height: ERA_ROW_PX,
    },
    align: 'end',
    face: face(more.label),
  };
  return [...names, count];
}
