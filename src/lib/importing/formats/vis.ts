import type { DateHabits, Draft, DraftDate, DraftRow } from '../draft';
import { htmlText } from '../html-text';
import { between, isoDate } from './dates';
import type { FileText } from './given';
import { Losses } from './losses';
import { type Thing, entriesOf, isThing, rest, textIn } from './plain';

const READ = ['id', 'content', 'title', 'start', 'end', 'group'];
const STYLES = ['className', 'style', 'align'];
const HABITS: DateHabits = { serials: 'unix-ms', yearZero: 'astronomical' };

/** ISO's forms; else its words, which are milliseconds where they are a number. */
function dateOf(value: unknown): DraftDate | undefined {
  const words = textIn({ value }, 'value');
  if (words === undefined) return undefined;
  const edtf = isoDate(words);
  return edtf === undefined ? { words } : { edtf };
}

function rowOf(item: Thing, index: number, groups: ReadonlyMap<unknown, string>, losses: Losses): DraftRow {
  const content = htmlText(textIn(item, 'content') ?? '');
  const tip = htmlText(textIn(item, 'title') ?? '');
  losses.add('pictures', content.pictures + tip.pictures);
  if (STYLES.some((key) => textIn(item, key))) losses.add('styles');
  const id = textIn(item, 'id');
  const group = item['group'];
  const lane = groups.get(group) ?? textIn({ group }, 'group');
  const links = [...new Set([...content.links, ...tip.links])];
  const extra = rest(item, READ);
  return {
    at: { index },
    when: between(dateOf(item['start']), dateOf(item['end'])),
    ...(id !== undefined && { id }),
    ...(content.text !== '' && { title: content.text }),
    ...(tip.text !== '' && { text: tip.text }),
    ...(lane !== undefined && lane !== '' && { lane }),
    ...(links.length > 0 && { links }),
    ...(extra && { extra }),
  };
}

/** Items of vis-timeline: a list of them, or an object of `items` and `groups`. Total. */
export function readVis({ json }: FileText): Draft {
  const whole = isThing(json) ? json : { items: json };
  const losses = new Losses();
  const { entries, strange } = entriesOf(whole['items']);
  losses.add('no-events', strange);
  const groups = new Map(
    entriesOf(whole['groups']).entries.map(({ thing }) => [
      thing['id'],
      htmlText(textIn(thing, 'content', 'id') ?? '').text,
    ]),
  );
  const extra = rest(whole, ['items', 'groups']);
  return {
    format: 'vis-timeline',
    rows: entries.map(({ index, thing }) => rowOf(thing, index, groups, losses)),
    losses: losses.list(),
    habits: HABITS,
    ...(extra && { extra }),
  };
}
