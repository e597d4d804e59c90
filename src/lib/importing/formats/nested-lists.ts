import type { Draft, DraftRow } from '../draft';
import { htmlText } from '../html-text';
import { between } from './dates';
import type { FileText } from './given';
import { Losses } from './losses';
import { DATES, LISTS, NAMES, listOf, listsIn } from './nested-keys';
import { type Thing, entriesOf, isThing, rest, textIn } from './plain';

const ENDS = ['end', 'endYear', 'until'];
const TITLES = ['title', 'text', 'name', 'label', 'event', 'headline'];
const TEXTS = ['description', 'text', 'desc', 'details', 'body', 'content', 'summary'];
const MOST_DEPTH = 8;

interface ThingInList {
  readonly thing: Thing;
  readonly lane: string | undefined;
}

function rowOf({ thing, lane }: ThingInList, index: number, losses: Losses): DraftRow {
  const [start, end] = [textIn(thing, ...DATES), textIn(thing, ...ENDS)];
  const dates = [start, end].map((words) => (words === undefined ? undefined : { words }));
  const first = (keys: readonly string[], but = '') =>
    keys.find((key) => key !== but && textIn(thing, key) !== undefined) ?? '';
  const called = first(TITLES);
  const told = first(TEXTS, called);
  const [title, text] = [called, told].map((key) => htmlText(textIn(thing, key) ?? ''));
  losses.add('pictures', (title?.pictures ?? 0) + (text?.pictures ?? 0));
  const id = textIn(thing, 'id');
  const links = [...new Set([...(title?.links ?? []), ...(text?.links ?? [])])];
  const isList = ([key, value]: [string, unknown]) => LISTS.includes(key) && Array.isArray(value);
  const own = Object.fromEntries(Object.entries(thing).filter((part) => !isList(part)));
  const extra = rest(own, ['id', first(DATES), first(ENDS), called, told]);
  return {
    at: { index },
    when: between(dates[0], dates[1]),
    ...(lane !== undefined && { lane }),
    ...(id !== undefined && { id }),
    ...(title?.text && { title: title.text }),
    ...(text?.text && { text: text.text }),
    ...(links.length > 0 && { links }),
    ...(extra && { extra }),
  };
}

/** The things in a list and in the lists in it, each with the name of the innermost list that it is in. */
function listed(list: unknown, lane: string | undefined, losses: Losses, depth = 0): readonly ThingInList[] {
  const { entries, strange } = entriesOf(list);
  losses.add('no-events', strange);
  return entries.flatMap(({ thing }): readonly ThingInList[] => {
    const inner = depth < MOST_DEPTH ? listOf(thing) : [];
    const isEvent = inner.length === 0 ? !isEmptyGroup(thing) : textIn(thing, ...DATES) !== undefined;
    const below = inner.length === 0 ? [] : listed(inner, textIn(thing, ...NAMES) ?? lane, losses, depth + 1);
    return [...(isEvent ? [{ thing, lane }] : []), ...below];
  });
}

const isEmptyGroup = (thing: Thing) =>
  textIn(thing, ...DATES) === undefined && LISTS.some((key) => Array.isArray(thing[key]));

/** Lists of things with dates, each under a name, which is their lane; one alone has none. Total. */
export function readNestedLists({ json }: FileText): Draft {
  const losses = new Losses();
  const lists = listsIn(json);
  const things = isThing(json)
    ? lists.flatMap(([key, list]) => listed(list, lists.length > 1 ? key : undefined, losses))
    : listed(json, undefined, losses);
  const whole = isThing(json) ? json : {};
  const title = textIn(whole, 'title', 'name');
  const description = textIn(whole, 'description');
  const extra = rest(whole, ['title', 'name', 'description', ...lists.map(([key]) => key)]);
  return {
    format: 'JSON',
    rows: things.map((each, index) => rowOf(each, index, losses)),
    losses: losses.list(),
    ...(title !== undefined && { title: htmlText(title).text }),
    ...(description !== undefined && { description: htmlText(description).text }),
    ...(extra && { extra }),
  };
}
