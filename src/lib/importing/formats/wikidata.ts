import type { Draft, DraftDate, DraftRow, DraftWhen } from '../draft';
import { webAddress } from '../../model/web-address';
import { between } from './dates';
import { mediaFrom } from '../media-from';
import type { FileText } from './given';
import { Losses } from './losses';
import { type Thing, entriesOf, filled, isThing, textIn, thingIn } from './plain';
import { isTime, wikidataDate } from './wikidata-dates';

type Binding = Readonly<Record<string, string>>;

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\/([QPL]\d+)$/;
const STARTS = /start|begin|from|birth|born|inception|found/i;
const ENDS = /end|until|death|died|dissol|abolish/i;

/** A row's values as texts, whichever of its three JSON files the query service gave. */
function flat(row: Thing): Binding {
  const values = Object.keys(row).flatMap((key) => {
    const value = textIn(row, key) ?? textIn(thingIn(row, key), 'value');
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(values);
}

/** As the query service writes that nobody knows a value: a blank node, or the address of one. */
const UNKNOWN = /^(?:t\d+|_:\S+|https?:\S*)$/;
/** What is a name for a thing, since it is nothing else. */
const NOT_A_NAME = /^(?:https?:\S+|Point\(.*|[+-]?\d[\dT:.,Z/-]*|t\d+|_:\S+)$/i;

interface QueryColumns {
  /** What things are called by. */
  readonly labels: readonly string[];
  readonly entity?: string;
  readonly dates: readonly string[];
  readonly precisions: readonly string[];
  readonly start?: string;
  readonly end?: string;
}

/** What the query's variables hold: the thing that has a label, its dates, and how precise each of them is. */
function columnsOf(rows: readonly Binding[]): QueryColumns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const some = (name: string, is: (value: string) => boolean) => rows.some((row) => is(row[name] ?? ''));
  const entities = names.filter((name) => some(name, (value) => ENTITY.test(value)));
  const entity = entities.find((name) => names.includes(`${name}Label`)) ?? entities[0];
  const dates = names.filter((name) => some(name, isTime));
  const start = dates.find((name) => STARTS.test(name));
  const end = dates.find((name) => ENDS.test(name) && name !== start);
  const named = names.filter((name) => /label$/i.test(name) || /^(?:title|name)$/i.test(name));
  const text = names.find((name) => some(name, (value) => value !== '' && !NOT_A_NAME.test(value)));
  return {
    dates,
    labels: [`${entity ?? ''}Label`, ...named.slice(0, 1), ...(named.length === 0 && text ? [text] : [])],
    precisions: names.filter((name) => /prec/i.test(name)),
    ...(entity !== undefined && { entity }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
}

function precisionOf(row: Binding, name: string, { precisions, dates }: QueryColumns): number | undefined {
  const own = precisions.find((each) => each.toLowerCase().startsWith(name.toLowerCase()));
  const only = dates.length === 1 || precisions.length === 1 ? precisions[0] : undefined;
  const value = row[own ?? only ?? ''] ?? '';
  return /^\d{1,2}$/.test(value) ? Number(value) : undefined;
}

function whenOf(row: Binding, columns: QueryColumns): DraftWhen {
  const read = (name: string | undefined): DraftDate | undefined => {
    const value = name === undefined ? undefined : row[name];
    if (name === undefined || value === undefined || UNKNOWN.test(value)) return undefined;
    return isTime(value) ? wikidataDate(value, precisionOf(row, name, columns)) : { words: value };
  };
  const { start, end, dates } = columns;
  if (start !== undefined || end !== undefined) {
    const when = between(read(start), read(end));
    if (when.kind !== 'none') return when;
  }
  return between(read(dates.find((name) => name !== start && name !== end)), undefined);
}

function rowOf(row: Binding, index: number, columns: QueryColumns, losses: Losses): DraftRow {
  const { entity = '', dates, precisions, labels, start, end } = columns;
  const address = webAddress(row[entity] ?? '');
  const descriptions = [`${entity}Description`, 'description'];
  const titled = textIn(row, ...labels);
  const text = textIn(row, ...descriptions);
  const id = ENTITY.exec(address ?? '')?.[1];
  const title = titled ?? id;
  const media = mediaFrom(Object.values(row).find((value) => /\/Special:FilePath\//.test(value)));
  if (Object.values(row).some((value) => /^Point\(/i.test(value))) losses.add('places');
  const when = whenOf(row, columns);
  const single = dates.find((name) => name !== start && name !== end);
  const isOne = when.kind === 'date' && row[start ?? ''] === undefined && row[end ?? ''] === undefined;
  const shown = isOne ? [single ?? ''] : [start ?? '', end ?? ''];
  const unread = dates.filter((name) => !shown.includes(name));
  const read = [entity, ...labels, ...descriptions, ...shown, ...(unread.length > 0 ? [] : precisions)];
  const isNewYear = Object.values(when).some(
    (date) => typeof date === 'object' && 'edtf' in date && date.words !== undefined,
  );
  const others = Object.entries(row).filter(([name]) => !read.includes(name));
  const extra = filled(Object.fromEntries(others));
  return {
    at: { index },
    when,
    ...(isNewYear && { assumed: ['new-year' as const] }),
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(text !== undefined && { text }),
    ...(address !== undefined && { links: [address] }),
    ...(media && { media }),
    ...(extra && { extra }),
  };
}

/** A query's result repeats a thing for each picture or place that it has: the first row with a date stands for all. */
function once(rows: readonly DraftRow[], losses: Losses): readonly DraftRow[] {
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    if (row.id === undefined) return true;
    const key = JSON.stringify([row.id, row.when]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  losses.add('repeated-rows', rows.length - kept.length);
  return kept;
}

/** The results of a query of Wikidata: bindings, or either of the simpler lists that its page offers. Total. */
export function readWikidata({ json }: FileText): Draft {
  const losses = new Losses();
  const list = isThing(json) ? thingIn(json, 'results')['bindings'] : json;
  const { entries, strange } = entriesOf(list);
  losses.add('no-events', strange);
  const rows = entries.map(({ index, thing }) => ({ index, row: flat(thing) }));
  const columns = columnsOf(rows.map(({ row }) => row));
  const drafted = rows.map(({ index, row }) => rowOf(row, index, columns, losses));
  return {
    format: 'Wikidata',
    rows: once(drafted, losses),
    losses: losses.list(),
    habits: { yearZero: 'astronomical' },
  };
}
