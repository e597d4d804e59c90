import {
  type NameCount,
  NOTHING_ASKED,
  actorsOf,
  eventsAsked,
  isAsking,
  partOf,
  tagsOf,
} from '../index/search';
import type { Drawing } from '../layout/drawing';
import { parameterFault } from '../messages/fault';
import type { Messages } from '../messages/messages';
import type { Chronology, ChronologyEvent, Sought } from '../model/chronology';
import { inTimeOrder } from '../model/order';
import { type AddressFault, FIND_NAMES } from './address';
import type { AddressPart } from './address-keeper.svelte';
import { readListed, writeListed } from './listed';
import type { TimelineState } from './timeline-state.svelte';

const CONFLICT = 'conflict';
// As much as a field takes.
export const MOST_LETTERS = 200;

/** What of a timeline is looked for. */
export function askedOf({ drawing }: TimelineState): Sought {
  return drawing.part?.of.part?.asked ?? NOTHING_ASKED;
}

/**
 * A drawing of what was found. The event that the playhead rests on is drawn even where it is not among that, in rows of its
 * own, but no step leads there.
 */
function drawingOfPart(
  { chronology }: TimelineState,
  asked: Sought,
  whole: Drawing,
  drawingOf: (part: Chronology) => Drawing,
  m: Messages,
): Drawing {
  const found = eventsAsked(chronology, asked, m);
  const among = new Set(found);
  const part = partOf(chronology, asked, found);
  const drawing = drawingOf(part);
  let besides: { readonly event: ChronologyEvent; readonly drawing: Drawing } | undefined;
  let last: { readonly of: readonly unknown[]; readonly frame: ReturnType<Drawing['frameFor']> } | undefined;

  function drawingWith(event: ChronologyEvent): Drawing {
    if (besides?.event !== event) {
      const more = partOf(chronology, asked, inTimeOrder([...found, event]));
      besides = { event, drawing: drawingOf(more) };
    }
    return besides.drawing;
  }

  return {
    ...drawing,
    part: { of: part, whole },
    frameFor: (request, room) => {
      const shown = request.shown && !among.has(request.shown) ? request.shown : undefined;
      const of = [request.kind, request.hiddenLanes, request.foldedLanes, shown, ...Object.values(room)];
      // A playhead that moves on asks for the same again.
      if (last?.of.every((each, place) => each === of[place])) return last.frame;
      const frame = drawing.frameFor(request, room);
      const drawn = shown ? drawingWith(shown).frameFor(request, room) : frame;
      // As high as all of it, so that nothing below the stage moves while somebody writes.
      const { lanesHeightPx = 0 } = whole.frameFor(request, room);
      last = { of, frame: { ...frame, lanesHeightPx, sceneAt: drawn.sceneAt, tagsIn: drawn.tagsIn } };
      return last.frame;
    },
  };
}

/** Shows of a timeline what is asked for; all of it where that is nothing, or where its drawing draws no part. */
export function find(timeline: TimelineState, asked: Sought, m: Messages): void {
  if (writeAsked(asked) === writeAsked(askedOf(timeline))) return;
  const whole = timeline.drawing.part?.whole ?? timeline.drawing;
  const { ofPart } = whole;
  timeline.drawing = isAsking(asked) && ofPart ? drawingOfPart(timeline, asked, whole, ofPart, m) : whole;
}

/** `find=…&actors=…&tags=…&only=conflict`; empty where nothing is asked. */
export function writeAsked({ words, actors, tags = [], isConflict }: Sought): string {
  return [
    ...(words === '' ? [] : [`find=${encodeURIComponent(words)}`]),
    ...(actors.length > 0 ? [`actors=${actors.map(writeListed).join(',')}`] : []),
    ...(tags.length > 0 ? [`tags=${tags.map(writeListed).join(',')}`] : []),
    ...(isConflict ? [`only=${CONFLICT}`] : []),
  ].join('&');
}

/** Reads the same; total: an actor who takes no part, a tag that no event has and another `only` are faults, and the rest is followed. */
export function readAsked(
  search: string,
  { chronology }: Pick<TimelineState, 'chronology'>,
): { readonly asked: Sought; readonly faults: readonly AddressFault[] } {
  const params = new URLSearchParams(search);
  const only = params.get('only')?.trim();
  const listed = (parameter: string, counts: readonly NameCount[]) => {
    const named = (params.get(parameter) ?? '').split(',').filter(Boolean).map(readListed);
    const known = counts.map(({ name }) => name);
    const strange = named.find((name) => !known.includes(name));
    return {
      names: named.filter((name) => known.includes(name)),
      faults: strange === undefined ? [] : [parameterFault(parameter, strange, known.join(' | '))],
    };
  };
  const actors = listed('actors', actorsOf(chronology));
  const tags = listed('tags', tagsOf(chronology));
  return {
    asked: {
      words: (params.get('find') ?? '').trim().slice(0, MOST_LETTERS),
      actors: actors.names,
      ...(tags.names.length > 0 && { tags: tags.names }),
      isConflict: only === CONFLICT,
    },
    faults: [
      ...actors.faults,
      ...tags.faults,
      ...(only === undefined || only === CONFLICT ? [] : [parameterFault('only', only, CONFLICT)]),
    ],
  };
}

/** What is looked for as the address of a page has it. */
export function finding(timeline: TimelineState, m: Messages): AddressPart {
  return {
    names: FIND_NAMES,
    write: () => writeAsked(askedOf(timeline)),
    read: (search) => {
      const { asked, faults } = readAsked(search, timeline);
      find(timeline, asked, m);
      return faults;
    },
  };
}
