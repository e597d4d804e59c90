import type { Messages } from '../messages/messages';
import type { Chronology } from '../model/chronology';
import type { ChronologyWords } from '../model/chronology-words';
import { liveDrawing } from './live-drawing';
import type { StageSize, StoredPicture } from './stored-drawing';
import { WHOLE } from './view';

// A millionth of a share is no pixel on any screen.
const FINEST = 1e6;

function round(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * FINEST) / FINEST : value;
}

/** The first view of a chronology on a stage of a size, as data for `storedDrawing`. */
export function storePicture(
  chronology: Chronology,
  size: StageSize,
  m: Messages,
  words: ChronologyWords,
): StoredPicture {
  const drawing = liveDrawing(chronology, m, words);
  const { openingKind: kind, home } = drawing;
  const room = drawing.roomFor({ stageWidthPx: size.widthPx, options: size });
  const frame = drawing.frameFor({ kind, hiddenLanes: [] }, room);
  const { marks, ...scene } = frame.sceneAt(drawing.viewOf(WHOLE, room));
  const stored = marks.map(({ event, ...mark }) => ({ ...mark, id: event.id }));
  const picture: StoredPicture = {
    ...{ size, room, kind, home },
    homeWords: frame.wordsAt(home, WHOLE),
    // What is folded has been put into words.
    pieces: frame.scale.pieces.map(({ start, end, from, to, isFolded }) => ({
      start,
      end,
      from,
      to,
      isFolded,
    })),
    scene: { ...scene, marks: stored },
    overview: frame.overview(),
  };
  return JSON.parse(JSON.stringify(picture, round));
}
