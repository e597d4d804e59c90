import type { Draft, DraftRow } from '../draft';
import { htmlText } from '../html-text';
import { between } from './dates';
import type { FileText } from './given';
import { Losses } from './losses';
import { DATES, NAMES, listOf } from './nested-keys';
import { type Thing, entriesOf, rest, textIn } from './plain';

const ENDS = ['end', 'endYear', 'until'];
const TITLES = ['title', 'text', 'name', 'label'];

function rowOf(thing: Thing, index: number, lane: string | undefined, losses: Losses): DraftRow {
  const [start, end] = [textIn(thing, ...DATES), textIn(thing, ...ENDS)];
  const dates = [start, end].map((words) => (words === undefined ? undefined : { words }));
  const title = htmlText(textIn(thing, ...TITLES) ?? '');
  losses.add('pictures', title.pictures);
  const first = (keys: readonly string[]) => keys.find((key) => textIn(thing, key) !== undefined) ?? '';
  const id = textIn(thing, 'id');
  const extra = rest(thing, ['id', first(DATES), first(ENDS), first(TITLES)]);
  return {
    at: { index },
    when: between(dates[0], dates[1]),
    ...(lane !== undefined && { lane }),
    ...(id !== undefined && { id }),
    ...(title.text !== '' && { title: title.text }),
    ...(title.links.length > 0 && { links: title.links }),
    ...(extra && { extra }),
  };
}

/** Lists of things with dates, each under a name, which is their lane. Total. */
export function readNestedLists({ json }: FileText): Draft {
  const losses = new Losses();
  const groups = entriesOf(json);
  losses.add('no-events', groups.strange);
  const things = groups.entries.flatMap(({ thing }) => {
    const { entries, strange } = entriesOf(listOf(thing));
    losses.add('no-events', strange);
    return entries.map((entry) => ({ thing: entry.thing, lane: textIn(thing, ...NAMES) }));
  });
  return {
    format: 'JSON',
    rows: things.map(({ thing, lane }, index) => rowOf(thing, index, lane, losses)),
    losses: losses.list(),
  };
}
