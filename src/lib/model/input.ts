import type {
  Chronology,
  ChronologyEvent,
  ChronologyInput,
  EventInput,
  Note,
  NoteInput,
  OnRecord,
  RecordInput,
  SourceInput,
} from './chronology';
import { ONLY_LANE } from './lanes';
import { DEFAULT_WEIGHT } from './parse-event';

/** The parts of a value that say something, without what was read from them. */
function without<Part extends object, Key extends keyof Part>(part: Part, ...keys: Key[]): Omit<Part, Key> {
  const left = { ...part };
  for (const key of keys) Reflect.deleteProperty(left, key);
  return left;
}

function inputOfSource(source: NonNullable<Chronology['source']>): SourceInput {
  return without(source, 'date');
}

function inputOfRecord({ sources, ...record }: OnRecord): RecordInput {
  const { edtf, ...rest } = without(record, 'date', 'bounds');
  const cited = sources.map((each) => without(each, 'seen', 'unlinked'));
  const [only] = cited;
  if (cited.length > 1 || !only) return { edtf, sources: cited, ...rest };
  const { text, ...where } = only;
  return { edtf, source: text, ...where, ...rest };
}

function inputOfEvent(event: ChronologyEvent, isOneLane: boolean): EventInput {
  const { claim, record, quotes, lane, actors, links, weight, ...rest } = without(event, 'order', 'anchor');
  const said = without(claim, 'date', 'bounds');
  const isPlain = said.basis === 'stated' && Object.keys(said).length === 2;
  return {
    ...rest,
    ...(isPlain ? { date: said.edtf } : { claim: said }),
    ...(record && { record: inputOfRecord(record) }),
    ...(quotes.length > 0 && { quotes }),
    ...(!isOneLane && { lane }),
    ...(actors.length > 0 && { actors }),
    ...(links.length > 0 && { links }),
    ...(weight !== DEFAULT_WEIGHT && { weight }),
  };
}

function inputOfNote({ text, at }: Note): NoteInput {
  return { text, at: at.kind === 'event' ? at.event : at.edtf };
}

/**
 * A chronology as its author would write it, in the text's order: `parseChronology` makes the same of it again. What is
 * the same left out is left out.
 */
export function inputOf(chronology: Chronology): ChronologyInput {
  const { title, summary, source, lanes, eras, events, notes, opening, ...rest } = without(
    chronology,
    'part',
  );
  const [lane] = lanes;
  const isOneLane = lanes.length === 1;
  const isUnnamed = isOneLane && lane?.id === ONLY_LANE && lane.title === title;
  return {
    version: 1,
    title,
    ...(summary && { summary }),
    ...rest,
    ...(source && { source: inputOfSource(source) }),
    ...(!isUnnamed && { lanes: lanes.map((each) => without(each, 'accent', 'tone', 'depth', 'within')) }),
    ...(eras && { eras: eras.map((era) => without(era, 'date', 'bounds', 'accent')) }),
    events: events.toSorted((a, b) => a.order - b.order).map((event) => inputOfEvent(event, isOneLane)),
    ...(notes && { notes: notes.map(inputOfNote) }),
    ...(opening && { opening: without(opening, 'window') }),
  };
}
