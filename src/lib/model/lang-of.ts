import type { StageMessages } from '../messages/messages';
import type { Chronology, ChronologyEvent } from './chronology';

/** A chronology that may have texts in another language than it is told in. */
type WithOthers = Pick<Chronology, 'lang' | 'others'>;

/** The language of a text of a chronology: the one that it is told in, unless that has no such text. */
export function langOf({ lang, others }: WithOthers, text = ''): string {
  return (others && Object.hasOwn(others, text) && others[text]) || lang;
}

/** In which language an event's title or text is, where that is no other one's, by its name: “English”; else undefined. */
export function fallbackInWords(
  chronology: WithOthers,
  { title, gloss }: Pick<ChronologyEvent, 'title' | 'gloss'>,
  { locale }: Pick<StageMessages, 'locale'>,
): string | undefined {
  const found = [title, gloss]
    .map((text) => langOf(chronology, text))
    .find((lang) => lang !== chronology.lang);
  if (found === undefined) return undefined;
  return new Intl.DisplayNames(locale, { type: 'language' }).of(found) ?? found;
}
