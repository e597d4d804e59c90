// As many as are read from the last row while somebody speaks; two characters of full width are about a word.
const MOST = 25;
const WORD = /[\u2e80-\uffef]{1,2}|[^\s\u2e80-\uffef]+/g;

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

/** The same with an ellipsis where it goes on: the whole stands in a slide's notes. */
export function briefly(text: string): string {
  const few = fewWords(text);
  return few === text ? text : `${few}\u00a0…`;
}
