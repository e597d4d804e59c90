import { bracketWidth } from '../layout/axis/bracket';
import { type Path, type Text, about } from './items';
import { MEASURES } from './measures';
import type { Plot } from './plot';
import { hasSlant } from './slant';
import { centred } from './ticks';

const BRACKET = { top: -9, end: -2 } as const;

/** The line over where most of the events lie, with its ends down; about the axis’s line at y 0. */
export function bracketLine({ scene: { bracket }, room: { widthPx } }: Plot): Path[] {
  if (!bracket) return [];
  const { top, end } = BRACKET;
  const [from, to] = [bracket.from * widthPx, bracket.to * widthPx];
  const strand = {
    points: [[from, end] as const, [from, top] as const, [to, top] as const, [to, end] as const],
  };
  return [
    {
      ...{ kind: 'path', id: 'bracket', data: { part: 'bracket' } },
      strands: [strand],
      stroke: { colour: 'ink', widthPx: MEASURES.edge },
    },
  ];
}

/** How many these are, over that line and the playhead's; about the axis’s line at y 0. */
export function bracketWords({ scene: { bracket }, room: { widthPx } }: Plot): Text[] {
  if (!bracket) return [];
  const { words, at, sizePx } = bracket;
  const face = {
    size: sizePx,
    family: 'serif',
    weight: 700,
    isItalic: hasSlant(words),
    colour: 'ink',
  } as const;
  const text = centred('bracket words', words, at * widthPx, BRACKET.end - sizePx / 2, face);
  const box = about(at * widthPx, BRACKET.end - sizePx / 2, bracketWidth(words, sizePx), sizePx);
  return [{ ...text, box, ground: { fill: { colour: 'paper' } } }];
}
