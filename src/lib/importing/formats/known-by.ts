import type { FileText } from './given';
import { markwhenLine } from './markwhen-lines';
import { DATES, LISTS, NAMES, listsIn } from './nested-keys';
import { isOurEvent, isTitled, thingsByLine } from './ndjson';
import { type Thing, entriesOf, isThing, partOf, textIn, thingIn } from './plain';

/**
 * What each format is known by: by what stands in a file, never by its name. No more of a list is looked at than this, so that all
 * formats may be asked about any file.
 */
const LOOKED_AT = 20;
const ENOUGH = 100_000;

function firstOf(list: unknown): readonly Thing[] {
  return Array.isArray(list) ? entriesOf(list.slice(0, LOOKED_AT)).entries.map(({ thing }) => thing) : [];
}

function some(list: unknown, is: (thing: Thing) => boolean): boolean {
  return firstOf(list).some(is);
}

export function isTimelineJs({ json }: FileText): boolean {
  const isSlide = (slide: Thing) => isThing(partOf(slide, 'start_date'));
  if (!isThing(json)) return some(json, isSlide);
  if (some(thingIn(json, 'timeline')['date'], ({ startDate }) => startDate !== undefined)) return true;
  return (
    Array.isArray(json['events']) &&
    (some(json['events'], isSlide) || isThing(thingIn(json, 'title')['text']))
  );
}

export function isSimile({ text, json }: FileText): boolean {
  if (json === undefined) return /<data[\s>]/.test(text) && /<event\s[^>]*\bstart\s*=/.test(text);
  if (!isThing(json)) return false;
  return some(
    json['events'],
    (event) => textIn(event, 'start', 's') !== undefined && textIn(event, 'title', 't') !== undefined,
  );
}

export function isVis({ json }: FileText): boolean {
  const items = isThing(json) ? json['items'] : json;
  return some(items, ({ content, start }) => content !== undefined && start !== undefined);
}

export function isICalendar({ text }: FileText): boolean {
  return /^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2000));
}

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\/Q/;

export function isWikidata({ json }: FileText): boolean {
  if (isThing(json)) return Array.isArray(thingIn(json, 'results')['bindings']) && isThing(json['head']);
  const isEntity = (value: unknown) => ENTITY.test(textIn(isThing(value) ? value : { value }, 'value') ?? '');
  return some(json, (row) => Object.values(row).some(isEntity));
}

export function isLinkedPlaces({ json }: FileText): boolean {
  if (!isThing(json)) return false;
  const features =
    json['type'] === 'Feature' ? [json] : json['type'] === 'FeatureCollection' ? json['features'] : [];
  const isDated = (thing: Thing) => isThing(thing['when']);
  return some(features, (feature) => {
    const geometry = thingIn(feature, 'geometry');
    const parts = [geometry['geometries'], feature['names'], feature['types'], feature['relations']];
    return isDated(feature) || isDated(geometry) || parts.some((part) => some(part, isDated));
  });
}

/** Lists of labels and years alone; where other things have dates, a table's reader guesses better. */
export function isYears({ json }: FileText): boolean {
  const things = firstOf(json);
  const isYear = (thing: Thing) => ['date', 'start'].some((key) => Number.isInteger(thing[key]));
  return (
    things.length > 0 &&
    things.every((thing) => textIn(thing, 'label') !== undefined && isYear(thing)) &&
    things.some((thing) => ['asset', 'article'].some((key) => thing[key] !== undefined))
  );
}

const isDated = (thing: Thing) => textIn(thing, ...DATES) !== undefined;

function isGroup(group: Thing, depth = 3): boolean {
  if (textIn(group, ...NAMES) === undefined) return false;
  return LISTS.some((key) =>
    some(group[key], (thing) => isDated(thing) || (depth > 0 && isGroup(thing, depth - 1))),
  );
}

/** Whether a file is a chronology of ours, whatever is wrong with it. */
function isOurs(json: Thing): boolean {
  if (!Array.isArray(json['events'])) return false;
  return (
    isTitled(json) ||
    some(json['events'], (event) => ['claim', 'record', 'quotes'].some((key) => event[key] !== undefined))
  );
}

/** Lists under names, in a list or in an object. */
export function isNestedLists(given: FileText): boolean {
  const { json } = given;
  if (isVis(given) || isSimile(given)) return false;
  if (!isThing(json)) return some(json, (group) => isGroup(group));
  return (
    !isOurs(json) && listsIn(json).some(([, list]) => some(list, (thing) => isDated(thing) || isGroup(thing)))
  );
}

export function isNdjson({ text, json }: FileText): boolean {
  if (json !== undefined || !/^\s*\{/.test(text)) return false;
  const looked = text.length > ENOUGH ? text.slice(0, ENOUGH).replace(/\n[^\n]*$/, '') : text;
  const things = thingsByLine(looked, LOOKED_AT);
  return things !== undefined && things.slice(things[0] && isOurEvent(things[0]) ? 0 : 1).some(isOurEvent);
}

/** Lines that begin with a date and a colon: several, or one in a file that names itself or its groups. */
export function isMarkwhen({ text, json }: FileText): boolean {
  if (json !== undefined || /^\s*[<{[]/.test(text)) return false;
  const lines = text
    .slice(0, ENOUGH)
    .split(/\r\n|\n|\r/)
    .map(markwhenLine);
  const events = lines.filter(({ kind }) => kind === 'event').length;
  const isNamed =
    lines.some(({ kind }) => kind === 'open') || /^(?:---\s*\n[^]*?)?title:/.test(text.trimStart());
  return events > 1 || (events === 1 && isNamed);
}
