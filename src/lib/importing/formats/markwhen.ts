import type { Draft, DraftDate, DraftRow, DraftWhen } from '../draft';
import { webAddress } from '../../model/web-address';
import type { FileText } from './given';
import { Losses } from './losses';
import { filled } from './plain';
import { type MarkwhenDate, markwhenLine } from './markwhen-lines';
import { frontMatter } from './markwhen-front';

const LINK = /(!?)\[([^\]\n]*)\]\(((?:[^()\n]|\([^()\n]*\))*)\)/g;
const TAG = /(^|\s)#([\p{L}_][\p{L}\p{N}_-]*)/gu;
const ID = /(?:^|\s)!([\p{L}\p{N}_-]+)\s*$|^id:\s*(\S+)$/mu;

interface Begun {
  readonly line: number;
  readonly date: MarkwhenDate;
  readonly groups: readonly string[];
  readonly lines: string[];
}

/** A point in its words, which are a human's, hours with their minutes; what has no end yet is open. */
function pointOf(words: string): DraftDate {
  if (/^(?:now|today|present|\.\.)$/i.test(words)) return { edtf: '..', words };
  return { words: words.replace(/(?<=\s)(\d{1,2})\s?([ap]m)$/i, '$1:00 $2') };
}

function whenOf(date: MarkwhenDate): DraftWhen {
  if (date.kind === 'range') return { kind: 'span', start: pointOf(date.start), end: pointOf(date.end) };
  if (date.kind === 'lasting') return { kind: 'date', date: pointOf(date.start) };
  return { kind: 'date', date: date.kind === 'point' ? pointOf(date.date) : { words: date.words } };
}

/** An event's words without its markup, and what the markup said. */
function wordsOf(lines: readonly string[], losses: Losses) {
  const links = new Set<string>();
  const places: string[] = [];
  const tags: string[] = [];
  const read = lines.join('\n').replace(LINK, (_, picture: string, label: string, target: string) => {
    const address = webAddress(target);
    if (target.trim() === 'location') places.push(label);
    else if (picture !== '') losses.add('pictures');
    else if (address !== undefined) links.add(address);
    return label;
  });
  const id = ID.exec(read);
  const text = read
    .replace(ID, '')
    .replace(TAG, (_, before: string, tag: string) => {
      tags.push(tag);
      return before;
    })
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  const [title = '', ...rest] = text.trim().split('\n');
  return {
    title: title.trim(),
    body: rest.join('\n').trim(),
    links: [...links],
    places,
    tags,
    id: id?.[1] ?? id?.[2],
  };
}

function rowOf({ line, date, groups, lines }: Begun, index: number, losses: Losses): DraftRow {
  const { title, body, links, places, tags, id } = wordsOf(lines, losses);
  losses.add('places', places.length);
  if (date.kind === 'relative' || date.kind === 'lasting') losses.add('relative-dates');
  const rule = date.kind === 'relative' ? undefined : date.rule;
  if (rule !== undefined) losses.add('recurrences');
  const named = groups.filter((group) => group !== '');
  const [lane, within] = [named.at(-1), named.slice(0, -1)];
  const extra = filled({
    ...(places.length > 0 && { places }),
    ...(rule !== undefined && { rule }),
    ...(date.kind === 'lasting' && { lasts: date.length }),
  });
  return {
    at: { line, index },
    when: whenOf(date),
    ...(id !== undefined && { id }),
    ...(title !== '' && { title }),
    ...(body !== '' && { text: body }),
    ...(lane !== undefined && { lane }),
    ...(within.length > 0 && { within }),
    ...(tags.length > 0 && { tags }),
    ...(links.length > 0 && { links }),
    ...(extra && { extra }),
  };
}

/** A text of markwhen, by its lines. Total. */
export function readMarkwhen({ text }: FileText): Draft {
  const losses = new Losses();
  const lines = text.split(/\r\n|\n|\r/);
  const { front, after } = frontMatter(lines);
  losses.add('styles', front.colours);
  const groups: string[] = [];
  const events: Begun[] = [];
  for (const [index, line] of lines.entries()) {
    if (index < after) continue;
    const said = markwhenLine(line);
    if (said.kind === 'open') groups.push(said.name);
    else if (said.kind === 'heading') groups.splice(said.level - 1, Infinity, said.name);
    else if (said.kind === 'close') groups.pop();
    else if (said.kind === 'event') {
      events.push({ line: index + 1, date: said.date, groups: [...groups], lines: [said.text] });
    } else if (said.kind === 'text') {
      const event = events.at(-1);
      event?.lines.push(said.text);
      if (!event && said.text !== '' && said.text !== '---') losses.add('strange-lines');
    }
  }
  return {
    format: 'markwhen',
    rows: events.map((event, index) => rowOf(event, index, losses)),
    losses: losses.list(),
    habits: { order: front.dayFirst ? 'day-first' : 'month-first' },
    ...(front.title !== undefined && { title: front.title }),
    ...(front.description !== undefined && { description: front.description }),
    ...(front.extra && { extra: front.extra }),
  };
}
