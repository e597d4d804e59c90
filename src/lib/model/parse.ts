import { boundsOf, middleOfFirstPart, readDate } from '../time/bounds';
import type { Edtf } from '../time/edtf';
import { overlaps } from '../time/instant';
import type {
  Chronology,
  ChronologyEvent,
  ChronologyInput,
  Claim,
  EventInput,
  Lane,
  OnRecord,
} from './chronology';
import { checkShape } from './shape';
import { makeId } from './id';
import { inTimeOrder } from './order';

/** A content mistake in one line: “file, event 3 “title”: field: expected …, found …”. */
export type Issue = string;

export type ParseResult =
  | { readonly kind: 'chronology'; readonly chronology: Chronology }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] };

type Report = (field: string, expected: string, found: unknown) => void;

const DEFAULT_WEIGHT = 0.5;
const MOST_QUOTE_WORDS = 40;
const ONLY_LANE = 'events';

/**
 * Validates a chronology; mistakes are collected, never thrown.
 * @param name what the issues call the content, usually its file
 */
export function parseChronology(input: unknown, name: string): ParseResult {
  const shape = checkShape(input, name);
  if (shape.kind === 'issues') return shape;
  const content = shape.content;
  const issues: Issue[] = [];
  const lanes = content.lanes?.length ? content.lanes : [{ id: ONLY_LANE, title: content.title }];
  const events = content.events.map((event, order) =>
    parseEvent(event, order, lanes, content, (field, expected, found) => {
      issues.push(`${where(name, event, order)}: ${field}: expected ${expected}, found ${show(found)}`);
    }),
  );
  if (content.source && readDate(content.source.published).kind === 'fault') {
    issues.push(`${name}: source.published: expected an EDTF date, found ${show(content.source.published)}`);
  }
  if (issues.length > 0) return { kind: 'issues', issues };
  return {
    kind: 'chronology',
    chronology: {
      title: content.title,
      lang: content.lang ?? 'en',
      ...(content.source && { source: content.source }),
      lanes,
      events: inTimeOrder(events.filter((event) => event !== undefined)),
    },
  };
}

function where(name: string, event: EventInput, order: number): string {
  return `${name}, event ${order + 1} “${event.title}”`;
}

function show(found: unknown): string {
  return found === undefined ? 'nothing' : typeof found === 'string' ? `“${found}”` : JSON.stringify(found);
}

function parseEvent(
  event: EventInput,
  order: number,
  lanes: readonly Lane[],
  content: ChronologyInput,
  report: Report,
): ChronologyEvent | undefined {
  const id = event.id ?? makeId(event.title, content.events.slice(0, order));
  checkId(event, order, content, report);
  checkLinks(event, content, report);
  checkQuotes(event, report);
  const lane = event.lane ?? lanes[0]?.id ?? ONLY_LANE;
  if (!lanes.some((known) => known.id === lane)) {
    report('lane', `one of ${lanes.map((known) => known.id).join(', ')}`, lane);
  }
  const weight = event.weight ?? DEFAULT_WEIGHT;
  if (!(weight >= 0 && weight <= 1)) report('weight', 'a number from 0 to 1', weight);
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
    lane,
    actors: event.actors ?? [],
    links: event.links ?? [],
    weight,
    order,
    anchor: middleOfFirstPart((record ?? claim).date),
  };
}

function parseDateField(text: string, field: string, report: Report): Edtf | undefined {
  const date = readDate(text);
  if (date.kind !== 'fault') return date;
  report(field, date.expected, text);
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
  return date && { ...claim, date };
}

function parseRecord(event: EventInput, claim: Claim | undefined, report: Report): OnRecord | undefined {
  if (!event.record) return undefined;
  const date = parseDateField(event.record.edtf, 'record.edtf', report);
  if (!date || !claim) return undefined;
  const agrees = overlaps(boundsOf(date), boundsOf(claim.date));
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
  return { ...event.record, date };
}

function checkId(event: EventInput, order: number, content: ChronologyInput, report: Report): void {
  if (event.id === undefined) return;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(event.id)) report('id', 'letters, digits and hyphens', event.id);
  const first = content.events.findIndex((other) => other.id === event.id);
  if (first < order) report('id', `an id of its own, not that of event ${first + 1}`, event.id);
}

function checkLinks(event: EventInput, content: ChronologyInput, report: Report): void {
  event.links?.forEach((link, index) => {
    if (link.to === event.id) report(`links[${index}].to`, 'another event', link.to);
    else if (!content.events.some((other) => other.id === link.to)) {
      report(`links[${index}].to`, 'the id of an event', link.to);
    }
  });
}

function checkQuotes(event: EventInput, report: Report): void {
  event.quotes?.forEach(({ exact, marks }, index) => {
    const words = exact.split(/\s+/).length;
    if (words > MOST_QUOTE_WORDS)
      report(`quotes[${index}].exact`, `at most ${MOST_QUOTE_WORDS} words`, words);
    marks.forEach((mark) => {
      const times = exact.split(mark).length - 1;
      if (times !== 1) report(`quotes[${index}].marks`, `“${mark}” exactly once in the quote`, times);
    });
  });
}
