import * as v from 'valibot';
import { LIMITS } from '../model/limits';
import { ID } from '../model/schema';
import { citedIn } from './cited';
import { cut } from './cut';
import type { DraftRow } from './draft';
import { kept } from './kept';

const TITLE_FROM_TEXT = 80;

/** The lane of those for which there is no room. */
export const REST = '…';

/** A title from a text: its first sentence, as far as a title has room. */
export function titleFrom(text: string): string {
  const [first = text] = /^[^\n]*?[.!?。！？](?=\s|$)/u.exec(text) ?? [text.split('\n')[0] ?? text];
  return cut(first.trim().replace(/(?<=\p{L}{3})\.$/u, ''), TITLE_FROM_TEXT);
}

/** Whether a text may be an event's id. */
export const isId = (id: string) => v.is(ID, id);

const CLOSING = /[\s.。…]+$/u;

/** Whether a text is a title over again, but for case and what closes it. */
function saysNoMore(text: string, title: string): boolean {
  const [own, said] = [text, title].map((words) => words.trim().replace(CLOSING, '').toLowerCase());
  return own === said;
}

/**
 * An event as the format has it, each part no longer than it may be: what is cut stands whole in `extra`, as do links, for
 * which events have no field.
 * @param lane the id of its lane
 * @param isNew whether no other has its id
 * @returns also how many parts were too large to be kept
 */
export function eventOf(
  row: DraftRow,
  date: { readonly edtf: string; readonly words?: string },
  lane: string | undefined,
  isNew: (id: string) => boolean,
): { readonly event: Readonly<Record<string, unknown>>; readonly dropped: number } {
  const { id, title, text = '', actors = [], tags = [], links = [], source, sourceLinks } = row;
  const hasId = id !== undefined && isId(id) && isNew(id);
  const called = title ?? (text === '' ? (date.words ?? date.edtf) : titleFrom(text));
  const gloss = saysNoMore(text, called) ? '' : text;
  const { extra, dropped } = kept(
    {
      ...row.extra,
      ...(id !== undefined && !hasId && { id }),
      ...(links.length > 0 && { links }),
      ...(called.length > LIMITS.title && { title }),
      ...(gloss.length > LIMITS.gloss && { text: gloss }),
      ...(lane === REST && { lane: row.lane }),
    },
    LIMITS.extra,
  );
  const words = date.words === undefined ? undefined : cut(date.words, LIMITS.dateWords);
  const named = actors.map((actor) => cut(actor, LIMITS.name)).slice(0, LIMITS.actors);
  const tagged = [...new Set(tags)].map((tag) => cut(tag, LIMITS.name)).slice(0, LIMITS.tags);
  const event = {
    ...(hasId && { id }),
    title: cut(called, LIMITS.title),
    ...(words === undefined ? { date: date.edtf } : { claim: { edtf: date.edtf, basis: 'stated', words } }),
    ...(source !== undefined && { record: { edtf: date.edtf, ...citedIn(source, sourceLinks) } }),
    ...(gloss !== '' && { gloss: cut(gloss, LIMITS.gloss) }),
    ...(lane !== undefined && { lane }),
    ...(named.length > 0 && { actors: named }),
    ...(row.status && { status: row.status }),
    ...(tagged.length > 0 && { tags: tagged }),
    ...(row.media && { media: row.media }),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
  return { event, dropped };
}
