import type { Messages } from '../messages/messages';
import type { Chronology } from '../model/chronology';
import type { ChronologyWords } from '../model/chronology-words';
import { liveDrawing } from './live-drawing';
import type { StageSize, StoredPicture } from './stored-drawing';
import { WHOLE } from './scale/view';

// A millionth of a share is no pixel on any screen.
const FINEST = 1e6;

/** Without a mark's bounds, which its event has. */
function stored(key: string, value: unknown): unknown {
  if (key === 'bounds') return undefined;
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
  const { openingKind: kind, openingTime: time, home } = drawing;
  const room = drawing.roomFor({
    stageWidthPx: size.widthPx,
    options: { ...size, hasTools: false },
  });
  const frame = drawing.frameFor({ kind, hiddenLanes: [] }, room);
  const view = drawing.viewOf(WHOLE, room);
  const whole = frame.sceneAt(view);
  const { marks, ...scene } = whole;
  const over = marks.flatMap(({ event: { id } }) => {
    const moved = frame
      .sceneAt(view, id)
      .marks.filter((mark) => !marks.includes(mark))
      .map(({ event, label, labelLeft }) => [event.id, { label, labelLeft }] as const);
    return moved.length > 0 ? [[id, Object.fromEntries(moved)] as const] : [];
  });
  const tags = marks.map(({ event: { id } }) => [id, frame.tagsIn(frame.sceneAt(view, id), id)] as const);
  const byId = marks.map(({ event, ...mark }) => ({ ...mark, id: event.id }));
  const picture: StoredPicture = {
    ...{ size, room, kind, time, home },
    grain: frame.scale.grain,
    homeWords: frame.wordsAt(home, WHOLE),
    // What is folded has been put into words.
    pieces: frame.scale.pieces.map(({ start, end, from, to, isFolded }) => ({
      start,
      end,
      from,
      to,
      isFolded,
    })),
    scene: { ...scene, marks: byId },
    overview: frame.overview(),
    over: Object.fromEntries(over),
    tags: Object.fromEntries(tags.filter(([, found]) => found.length > 0)),
  };
  return JSON.parse(JSON.stringify(picture, stored));
}
