import { withLastLanesTogether } from '../last-lanes';
import { withChosen } from '../../layout/chosen';
import { factorFor } from '../../layout/enlarged';
import { makeFrame } from '../../layout/frame';
import { kindTags, withArcs } from '../../layout/marks/kind-tags';
import { nested } from '../../layout/nested';
import type { ScaleKind } from '../../model/scale-kinds';
import { NOTE_GAP_PX } from '../../layout/rows/note-size';
import type { StageRoom } from '../../layout/rows/room';
import { type Scene, sceneOf } from '../../layout/scene';
import { unitAround } from '../../layout/axis/unit-around';
import { type Shares, type View, WHOLE, inView } from '../../layout/scale/view';
import type { ChronologyEvent } from '../../model/chronology';
import { wordsOf } from '../../model/chronology-words';
import { directionOf } from '../../model/direction';
import type { Instant } from '../../time/calendar/instant';
import { instantAtUnit } from '../../time/words/words';
import { type Sheet, SLIDE, SOCIAL, roomOn, titleLines } from './sheet';
import type { Still, StillContent } from './still';

/** What of a chronology a still shows, as the page's state has it; what it leaves out is as at first. */
export interface StillView {
  readonly kind: ScaleKind;
  /** The part of the scale in sight, in shares of the whole of it. */
  readonly window?: Shares;
  readonly hiddenLanes?: readonly string[];
  /** Those that are drawn as one with the lanes in them; what the author wants, where it is left out. */
  readonly foldedLanes?: readonly string[];
  readonly selectedId?: string | undefined;
  /** The event that the playhead rests on, where it is another than the one chosen. */
  readonly shownId?: string | undefined;
  /** Where the playhead is; without it there is none, and every date is drawn alike. */
  readonly at?: Instant;
}

const LEAST_LANES_PX = 300;

/** Brings the axis up to the lanes where these do not need all of their room. */
function closeUnder({ lanes, notes = [] }: Scene, room: StageRoom): StageRoom {
  const ends = [
    ...lanes.map(({ top, height }) => top + height),
    ...notes.map(({ top, heightPx }) => top + heightPx + NOTE_GAP_PX.time),
  ];
  const used = Math.max(0, ...ends);
  const foot = room.lanesPx - room.heightPx;
  return { ...room, lanesPx: Math.min(room.lanesPx, Math.max(LEAST_LANES_PX / room.factor, used + foot)) };
}

/** A view of a chronology as a still: the same part of the same scale, laid out anew for a sheet. */
export function stillOfView(content: StillContent, view: StillView, sheet: Sheet = SLIDE): Still {
  const { messages, words } = content;
  const { kind, window = WHOLE, selectedId, shownId, at } = view;
  const lines = titleLines(content.chronology.title, sheet).length;
  const isBare = content.chronology.lanes.length === 1;
  const roomOf = (factor: number) => roomOn(sheet, lines, factor, isBare);
  const shown = nested(content.chronology, view.hiddenLanes ?? [], view.foldedLanes, messages);
  const { chronology, foldedLanes: hiddenLanes } = withLastLanesTogether(
    shown.chronology,
    roomOf(1),
    messages,
    shown.hiddenLanes,
    shownId ?? selectedId,
  );
  const room = roomOf(factorFor(chronology, roomOf, 'still', messages));
  const frame = makeFrame(chronology, kind, room, hiddenLanes, messages);
  const seen: View = { ...window, widthPx: room.widthPx };
  const resting = chronology.events.find(({ id }) => id === (shownId ?? selectedId));

  function wordsAt(instant: Instant): string {
    if (resting?.anchor === instant) return words.date(resting);
    return instantAtUnit(instant, unitAround(instant, window, frame.scale), messages);
  }

  const bare = sceneOf(frame, seen, messages, wordsOf(chronology, messages));
  const scene = resting
    ? withArcs(withChosen(bare, resting.id, frame, seen), resting.id, seen.widthPx, (named) =>
        kindTags(named, frame.room, resting.id, messages.linkKind),
      )
    : bare;
  return {
    ...content,
    chronology,
    time: content.time ?? directionOf(chronology.lang),
    sheet,
    room: closeUnder(scene, room),
    scene,
    kind,
    hiddenLanes,
    ...(selectedId !== undefined && { selectedId }),
    ...(shownId !== undefined && { shownId }),
    ...(at !== undefined &&
      chronology.events.length > 0 && {
        playhead: { at, share: inView(frame.scale.toShare(at), seen), words: wordsAt(at) },
      }),
  };
}

/** One of a series of stills: the overview, or an event. */
export interface StepStill {
  /** A name for its file without an ending, in order: `00-overview`, `01-munich`. */
  readonly name: string;
  readonly still: Still;
}

/**
 * The overview and then a still for each event, chosen, with the playhead on it, each drawn as it is asked for. The whole
 * chronology is in sight on all, so that nothing moves from one to the next.
 * @param events those to show and their order; all in time order without it
 */
export function* stepStills(
  content: StillContent,
  kind: ScaleKind,
  events: readonly ChronologyEvent[] = content.chronology.events,
  sheet: Sheet = SLIDE,
): Generator<StepStill, undefined> {
  const digits = Math.max(2, String(events.length).length);
  const name = (place: number, what: string) => `${String(place).padStart(digits, '0')}-${what}`;
  yield { name: name(0, 'overview'), still: stillOfView(content, { kind }, sheet) };
  for (const [index, event] of events.entries()) {
    yield {
      name: name(index + 1, event.id),
      still: stillOfView(content, { kind, selectedId: event.id, at: event.anchor }, sheet),
    };
  }
  return undefined;
}

/** The opening view for the picture that is shown beside a link, to be drawn at 1200 × 630; that link is its address. */
export function socialStill(content: StillContent, kind: ScaleKind): Still {
  const { chronology, messages, words, theme } = content;
  return stillOfView({ chronology, messages, words, theme }, { kind }, SOCIAL);
}
