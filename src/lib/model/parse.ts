import { middleOfFirstPart } from '../time/bounds';
import type { Edtf } from '../time/edtf';
import { compareDates } from '../time/compare';
import { parseEdtf } from '../time/parse-edtf';
import { edtfText } from '../time/year-text';
import type {
  Chronology,
  ChronologyEvent,
  Claim,
  DateInput,
  EventInput,
  OnRecord,
  Source,
  SourceInput,
} from './chronology';
import {
  type Report,
  checkId,
  checkLane,
  checkLinks,
  checkQuotes,
  checkWeight,
  onOneLine,
  show,
} from './check';
import { idsOf } from './id';
import type { Issue, Mistakes } from './mistakes';
import { inTimeOrder } from './order';
import { checkShape } from './shape';

export type ParseResult =
  /** What is right of it; there may be mistakes all the same. */
  | { readonly kind: 'chronology'; readonly chronology: Chronology; readonly mistakes: Mistakes }
  /** Nothing of it can be drawn. */
  | { readonly kind: 'issues'; readonly mistakes: Mistakes };

const DEFAULT_WEIGHT = 0.5;
const ONLY_LANE = 'events';

/**
 * Validates a chronology; mistakes are collected, never thrown.
 */
export function parseChronology(input: unknown): ParseResult {
  const shape = checkShape(input);
  if (shape.kind === 'issues') return { kind: 'issues', mistakes: mistakesOf(shape.issues) };
  const content = shape.content;
  const issues: Issue[] = [];
  const lanes = content.lanes?.length ? content.lanes : [{ id: ONLY_LANE, title: content.title }];
  const ids = idsOf(content.events);
  const places = firstPlaces(ids);
  const events = content.events.map((event, order) => {
    const report: Report = (field, expected, found) =>
      issues.push(`${where(event, order)}: ${field}: expected ${expected}, found ${show(found)}`);
    const id = ids[order] ?? '';
    checkId(event, order, places.get(id) ?? order, report);
    checkLane(event, lanes, report);
    checkWeight(event, report);
    checkLinks(event, id, (to) => places.has(to), report);
    checkQuotes(event, report);
    return parseEvent(event, id, order, lanes[0]?.id ?? ONLY_LANE, report);
  });
  const laneIds = firstPlaces(lanes.map((lane) => lane.id));
  lanes.forEach(({ id }, index) => {
    const first = laneIds.get(id) ?? index;
    if (first < index) {
      issues.push(
        `lanes[${index}].id: expected an id of its own, not that of lanes[${first}], found ${show(id)}`,
      );
    }
  });
  const source = content.source && parseSource(content.source);
  if (content.source && !source) {
    issues.push(`source.published: expected an EDTF date, found ${show(content.source.published)}`);
  }
  if (issues.length > 0) return { kind: 'issues', mistakes: mistakesOf(issues) };
  return {
    kind: 'chronology',
    mistakes: mistakesOf([]),
    chronology: {
      title: content.title,
      lang: content.lang ?? 'en',
      ...(source && { source }),
      lanes,
      events: inTimeOrder(events.filter((event) => event !== undefined)),
    },
  };
}

function parseSource(source: SourceInput): Source | undefined {
  const published = edtfText(source.published);
  const date = parseEdtf(published);
  return date.kind === 'fault' ? undefined : { ...source, published, date };
}

function mistakesOf(lines: readonly Issue[]): Mistakes {
  return { lines, more: 0, notShown: 0 };
}

function where(event: EventInput, order: number): string {
  return `event ${order + 1} “${onOneLine(event.title)}”`;
}

function firstPlaces(ids: readonly string[]): ReadonlyMap<string, number> {
  // Of equal keys a map keeps the last, so the first go in last.
  return new Map(ids.map((id, index) => [id, index] as const).reverse());
}

function parseEvent(
  event: EventInput,
  id: string,
  order: number,
  firstLane: string,
  report: Report,
): ChronologyEvent | undefined {
  const claim = parseClaim(event, report);
  const record = parseRecord(event, claim, report);
  if (!claim) return undefined;
  return {
    id,
    title: event.title,
    claim,
    ...(record && { record }),
    quotes: event.quotes ?? [],
    ...(event.gloss && { gloss: event.gloss }),
    lane: event.lane ?? firstLane,
    actors: event.actors ?? [],
    links: event.links ?? [],
    weight: event.weight ?? DEFAULT_WEIGHT,
    order,
    anchor: middleOfFirstPart((record ?? claim).date),
  };
}

function parseDateField(input: DateInput, field: string, report: Report): Edtf | undefined {
  const date = parseEdtf(edtfText(input));
  if (date.kind !== 'fault') return date;
  const where = date.position > 0 ? ` at character ${date.position + 1}` : '';
  report(field, date.expected + where, input);
  return undefined;
}

function parseClaim(event: EventInput, report: Report): Claim | undefined {
  if (event.claim && event.date !== undefined) {
    report('date', 'either a date, which is short for a stated claim, or a claim', event.date);
  }
  const claim = event.claim ?? { edtf: event.date ?? '', basis: 'stated' };
  if (claim.basis === 'derived' && !claim.derivation)
    report('claim.derivation', 'the step in words', claim.derivation);
  const date = parseDateField(claim.edtf, event.claim ? 'claim.edtf' : 'date', report);
  return date && { ...claim, edtf: edtfText(claim.edtf), date };
}

function parseRecord(event: EventInput, claim: Claim | undefined, report: Report): OnRecord | undefined {
  if (!event.record) return undefined;
  const date = parseDateField(event.record.edtf, 'record.edtf', report);
  if (!date || !claim) return undefined;
  const agrees = compareDates(date, claim.date) === 'may-overlap';
  if (!agrees && !event.record.conflict) {
    report(
      'record.edtf',
      `a date that overlaps the claim ${claim.edtf}, or a conflict in words`,
      event.record.edtf,
    );
  }
  if (agrees && event.record.conflict) {
    report(
      'record.conflict',
      `none, since the record overlaps the claim ${claim.edtf}`,
      event.record.conflict,
    );
  }
  return { ...event.record, edtf: edtfText(event.record.edtf), date };
}
