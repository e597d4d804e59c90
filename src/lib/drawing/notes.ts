import { noteType } from '../layout/rows/note-size';
import { type DrawnNote, noteBox } from '../layout/marks/notes';
import { langOf } from '../model/lang-of';
import type { Item, Path } from './items';
import { MEASURES } from './measures';
import type { Plot } from './plot';
import { hasSlant } from './slant';

const BRACKET_PX = 4;

/** From the one date to the other, towards the axis. */
function bracket({ place, stretch, top, heightPx }: DrawnNote, widthPx: number): Path[] {
  if (!stretch) return [];
  const [left, right] = [stretch.from * widthPx, Math.max(stretch.to * widthPx, stretch.from * widthPx + 1)];
  const y = top + heightPx + 1;
  return [
    {
      kind: 'path',
      id: `note ${place} stretch`,
      strands: [
        {
          points: [
            [left, y + BRACKET_PX],
            [left, y],
            [right, y],
            [right, y + BRACKET_PX],
          ],
        },
      ],
      stroke: { colour: 'ink-soft', widthPx: MEASURES.hair },
    },
  ];
}

/** What a reader is to notice, in words where they have room. */
export function noteItems({ scene, room, chronology }: Plot): Item[] {
  return (scene.notes ?? [])
    .filter(({ isInView }) => isInView)
    .flatMap((note): Item[] => {
      const { left, right, top, bottom } = noteBox(note, room.widthPx);
      const { linePx, sizePx } = noteType(note);
      return [
        ...bracket(note, room.widthPx),
        {
          kind: 'text',
          id: `note ${note.place}`,
          data: { part: 'note' },
          lines: note.lines,
          whole: note.text,
          box: { x: left, y: top, width: right - left, height: bottom - top },
          linePx,
          ...(note.isCentred && { align: 'middle' as const }),
          face: {
            size: sizePx,
            family: 'serif',
            weight: 700,
            isItalic: hasSlant(note.text),
            colour: 'ink',
          },
          lang: langOf(chronology, note.text),
        },
      ];
    });
}
