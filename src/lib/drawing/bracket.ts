import { FOOT_OF_WORDS_PX, MIDDLE_OF_WORDS, bracketWidth } from '../layout/axis/bracket';
import { type Path, type Text, about } from './items';
import { MEASURES } from './measures';
import type { Plot } from './plot';
import { hasSlant } from './slant';
import { centred } from './ticks';

const END_PX = -2;

/** The line over where most of the events lie, with its ends down; about the axis’s line at y 0. */
export function bracketLine({ scene: { bracket }, room: { widthPx } }: Plot): Path[] {
  if (!bracket || bracket.from === bracket.to) return [];
  const top = -FOOT_OF_WORDS_PX - bracket.sizePx * MIDDLE_OF_WORDS;
  const [from, to] = [bracket.from * widthPx, bracket.to * widthPx];
  const strand = {
    points: [[from, END_PX] as const, [from, top] as const, [to, top] as const, [to, END_PX] as const],
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
  const middle = -FOOT_OF_WORDS_PX - sizePx / 2;
  const text = centred('bracket words', words, at * widthPx, middle, face);
  const box = about(at * widthPx, middle, bracketWidth(words, sizePx), sizePx);
  return [{ ...text, box, ground: { fill: { colour: 'paper' } } }];
}
