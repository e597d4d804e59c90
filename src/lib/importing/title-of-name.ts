const ENDING = /\.[a-z][a-z\d]{0,6}$/i;
// Hyphens between digits are a date's or a number's own.
const SEPARATORS = /[_\s]+|(?<!\d)-+|-+(?!\d)/g;
// Three letters of which none can be spoken together are an initialism, as in “jfk”.
const INITIALS = /(?<![\p{L}\d])[b-df-hj-np-tv-xz]{3}(?![\p{L}\d])/gu;

/**
 * A file's name as a title: without its ending, with spaces for what stands for them. A name without a capital of its own
 * begins with one, and has its initialisms in capitals.
 * @param format what the file was read as: a name that begins with it says what it is about after that
 */
export function titleOfName(name: string, format = ''): string {
  const all = name.replace(ENDING, '').replace(SEPARATORS, ' ').replace(/\s+/g, ' ').trim();
  const isNamed = format !== '' && all.toLowerCase().startsWith(`${format.toLowerCase()} `);
  const words = isNamed ? all.slice(format.length + 1) : all;
  if (/\p{Lu}/u.test(words)) return words;
  return words
    .replace(INITIALS, (letters) => letters.toUpperCase())
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
