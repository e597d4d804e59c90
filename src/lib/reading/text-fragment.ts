import type { Quote, Source } from '../model/chronology';

type QuotedWords = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

// What is longer is found by its two ends: a note’s number or a heading in the middle of it does no harm then.
const MOST_WORDS = 16;
const END_WORDS = 6;

/** Where the words of a text begin and end, in whatever script. */
function wordsIn(text: string, lang: string): { readonly from: number; readonly to: number }[] {
  const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  return segments.flatMap(({ isWordLike, index, segment }) =>
    isWordLike ? [{ from: index, to: index + segment.length }] : [],
  );
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The same with what the syntax of the fragment has a meaning for: commas, hyphens and ampersands. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}

/** The two ends of a long text, or all of it. */
function endsOf(text: string, lang: string): readonly string[] {
  const words = wordsIn(text, lang);
  const [first, last] = [words[END_WORDS - 1], words.at(-END_WORDS)];
  if (words.length <= MOST_WORDS || !first || !last) return [text];
  return [text.slice(0, first.to), text.slice(last.from)];
}

function firstWords(text: string, lang: string): string {
  const word = wordsIn(text, lang)[END_WORDS - 1];
  return word ? text.slice(0, word.to) : text;
}

function lastWords(text: string, lang: string): string {
  const word = wordsIn(text, lang).at(-END_WORDS);
  return word ? text.slice(word.from) : text;
}

/**
 * Where a page has a passage, as browsers find it again: `text=prefix-,start,end,-suffix`.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 * @param lang BCP 47, of the passage: what its words are
 */
export function textDirective({ exact, prefix, suffix }: QuotedWords, lang: string): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encoded(lastWords(plain(prefix), lang))}-`]),
    ...endsOf(plain(exact), lang).map(encoded),
    ...(suffix === undefined ? [] : [`-${encoded(firstWords(plain(suffix), lang))}`]),
  ];
  return `text=${parts.join(',')}`;
}

/** Whether a source’s address is that of the text itself: as it says, else where there is something behind the host. */
export function isOfText({ url, urlOf }: Pick<Source, 'url' | 'urlOf'>): boolean {
  if (url === undefined) return false;
  if (urlOf !== undefined) return urlOf === 'text';
  const { pathname, search, hash } = new URL(url);
  return `${pathname}${search}${hash}` !== '/';
}

/** A link to a quote in the page of the text that it is from; undefined where that page is not known. */
export function quoteAddress(
  source: Pick<Source, 'url' | 'urlOf'> | undefined,
  quote: QuotedWords,
  lang: string,
): string | undefined {
  if (source?.url === undefined || !isOfText(source)) return undefined;
  const page = source.url.includes('#') ? source.url : `${source.url}#`;
  return `${page}${page.includes(':~:') ? '&' : ':~:'}${textDirective(quote, lang)}`;
}
