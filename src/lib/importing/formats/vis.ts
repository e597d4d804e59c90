import type { DateHabits, Draft, DraftDate, DraftEra, DraftRow } from '../draft';
import { htmlText } from '../html-text';
import { civilDay, dayStart } from '../../time/calendar/instant';
import { between, calendarDate } from './dates';
import { scriptDate } from './script-dates';
import type { FileText } from './given';
import { Losses } from './losses';
import { type Thing, entriesOf, isThing, rest, textIn } from './plain';

const READ = ['id', 'content', 'title', 'start', 'end', 'group'];
/** Names in a list; undefined where it is none. */
function namesIn(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const names = list.filter((name) => typeof name === 'string' && /\S/.test(name));
  return names.length > 0 && names.length === list.length ? names : undefined;
}

const STYLES = ['className', 'style', 'align'];
const HABITS: DateHabits = { serials: 'unix-ms', yearZero: 'astronomical' };

// Of a number that is nearer to 1970 nobody knows whether a year, a second or a day is meant.
const LEAST_MS = 1e10;
const ASP = /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/;

/** What milliseconds since 1970 are, in EDTF. */
function moment(ms: number): string | undefined {
  const { year, month, day } = civilDay(ms);
  const date = Number.isSafeInteger(year) ? calendarDate(year, month, day) : undefined;
  if (date === undefined || date.startsWith('Y')) return date;
  const seconds = Math.floor((ms - dayStart(year, month, day)) / 1000);
  const [hour, minute, second] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${date}T${hour}:${minute}:${second}Z`;
}

/** ISO's forms and those of scripts; milliseconds, as numbers or as ASP.NET writes them; else its words. */
function dateOf(value: unknown): DraftDate | undefined {
  const words = textIn({ value }, 'value');
  if (words === undefined) return undefined;
  const number = typeof value === 'number' ? value : Number(ASP.exec(words)?.[1] ?? 0);
  const edtf = Math.abs(number) >= LEAST_MS ? moment(number) : scriptDate(words);
  return edtf === undefined ? { words } : { edtf };
}

function rowOf(
  item: Thing,
  index: number,
  groups: ReadonlyMap<string | undefined, LaneOfGroup>,
  losses: Losses,
): DraftRow {
  const content = htmlText(textIn(item, 'content') ?? '');
  const tip = htmlText(textIn(item, 'title') ?? '');
  losses.add('pictures', content.pictures + tip.pictures);
  if (STYLES.some((key) => textIn(item, key))) losses.add('styles');
  const id = textIn(item, 'id');
  const group = item['group'];
  const name = textIn({ group }, 'group');
  const own = groups.get(name);
  const lane = own?.title ?? name;
  const links = [...new Set([...content.links, ...tip.links])];
  const tags = namesIn(item['tags']);
  const known = isThing(item['content']) ? READ.filter((key) => key !== 'content') : READ;
  const extra = rest(item, tags ? [...known, 'tags'] : known);
  return {
    at: { index },
    when: between(dateOf(item['start']), dateOf(item['end'])),
    ...(id !== undefined && { id }),
    ...(content.text !== '' && { title: content.text }),
    ...(tip.text !== '' && { text: tip.text }),
    ...(lane !== undefined && lane !== '' && { lane }),
    ...(own && own.within.length > 0 && { within: own.within }),
    ...(tags && { tags }),
    ...(links.length > 0 && { links }),
    ...(extra && { extra }),
  };
}

interface LaneOfGroup {
  readonly title: string;
  /** Titles of the groups that it is in, the outermost first. */
  readonly within: readonly string[];
}

const titleOf = (group: Thing) => htmlText(textIn(group, 'content', 'title', 'id') ?? '').text;

/** Groups by their ids, each with those whose `nestedGroups` it is among. */
function groupsIn(groups: readonly Thing[]): ReadonlyMap<string | undefined, LaneOfGroup> {
  const parents = new Map<string | undefined, Thing>();
  for (const group of groups) {
    const nested: unknown = group['nestedGroups'];
    for (const id of Array.isArray(nested) ? nested : []) {
      const name = textIn({ id }, 'id');
      if (!parents.has(name)) parents.set(name, group);
    }
  }
  const withinOf = (group: Thing, seen: readonly Thing[]): readonly string[] => {
    const parent = parents.get(textIn(group, 'id'));
    return parent && !seen.includes(parent) ? [...withinOf(parent, [...seen, parent]), titleOf(parent)] : [];
  };
  return new Map(
    groups.map((group) => [textIn(group, 'id'), { title: titleOf(group), within: withinOf(group, [group]) }]),
  );
}

/** Spans behind all items. */
const isBackground = ({ thing }: { readonly thing: Thing }) => thing['type'] === 'background';

/** Items of vis-timeline: a list of them, or an object of `items` and `groups`. Total. */
export function readVis({ json }: FileText): Draft {
  const whole = isThing(json) ? json : { items: json };
  const losses = new Losses();
  const { entries, strange } = entriesOf(whole['items']);
  losses.add('no-events', strange);
  const eras = entries.filter(isBackground).map(({ thing }): DraftEra => ({
    title: htmlText(textIn(thing, 'content') ?? '').text,
    when: between(dateOf(thing['start']), dateOf(thing['end'])),
  }));
  const things = entriesOf(whole['groups']).entries.map(({ thing }) => thing);
  const groups = groupsIn(things);
  const folded = things
    .filter((thing) => thing['showNested'] === false)
    .flatMap((thing) => groups.get(textIn(thing, 'id'))?.title ?? []);
  const areNamesAlone = things.every(
    (thing) => !rest(thing, ['id', 'content', 'nestedGroups', 'showNested']),
  );
  const extra = rest(whole, areNamesAlone ? ['items', 'groups'] : ['items']);
  return {
    format: 'vis-timeline',
    rows: entries
      .filter((entry) => !isBackground(entry))
      .map(({ index, thing }) => rowOf(thing, index, groups, losses)),
    ...(folded.length > 0 && { folded }),
    ...(eras.length > 0 && { eras }),
    losses: losses.list(),
    habits: HABITS,
    ...(extra && { extra }),
  };
}
