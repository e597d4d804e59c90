// As many as are read from the last row while somebody speaks; two characters of full width are about a word.
const MOST = 25;
const WORD = /[\u2e80-\uffef]{1,2}|[^\s\u2e80-\uffef]+/g;
// A sentence that ends so little later is said whole.
const MOST_WITH_ITS_END = MOST + 2;
// After fewer letters a full stop may be an abbreviation's.
const SENTENCE_END =
  /(?:(?:\p{Ll}{4}|\p{Lu}{4}|\d{4}|[)\]»”’"])\.|[!?؟])[)\]»”’"]*(?=\s|$)|[。！？][」』）”]*/gu;
// No comma of a date or of a number.
const CLAUSE_END = /[,;:،؛](?=\s(?!\d))|\s[–—-](?=\s)|—|[，；：]/g;

/**
 * A text as far as its first 25 words, with no sign that it goes on.
 * @param kept words of it that stay: where they end later, so does what is left, which begins with an ellipsis then
 */
export function fewWords(text: string, kept = ''): string {
  const starts = Array.from(text.matchAll(WORD), ({ index }) => index);
  if (starts.length <= MOST) return text;
  const end = text.indexOf(kept) + kept.length;
  const first = Math.max(0, starts.filter((start) => start < end).length - MOST);
  return (first > 0 ? '…\u00a0' : '') + text.slice(starts[first], starts[first + MOST]).trimEnd();
}

/** Whether a text ends inside of quotation marks that it opens. */
function isInQuotes(text: string): boolean {
  return text.split('"').length % 2 === 0;
}

/**
 * A longer text as far as the last sentence that ends in about as many words, or else as its last clause, each if it is half
 * of those words at least, or else after a word; with an ellipsis where that cuts a sentence or what somebody says. The whole
 * stands in a slide's notes.
 */
export function briefly(text: string): string {
  const few = fewWords(text);
  if (few === text) return text;
  const start = Array.from(text.matchAll(WORD), ({ index }) => index)[MOST_WITH_ITS_END];
  const sentence = Array.from(text.slice(0, start).matchAll(SENTENCE_END)).at(-1);
  const sentenceEnd = sentence ? sentence.index + sentence[0].length : 0;
  if (sentenceEnd >= few.length / 2) {
    const said = text.slice(0, sentenceEnd);
    return isInQuotes(said) ? `${said}\u00a0…` : said;
  }
  const clauseEnd = Array.from(few.matchAll(CLAUSE_END)).at(-1)?.index ?? 0;
  return `${clauseEnd >= few.length / 2 ? few.slice(0, clauseEnd) : few}\u00a0…`;
}
