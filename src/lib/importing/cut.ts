/** A text of at most so many units, cut at a word where it can be. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  const at = short.lastIndexOf(' ');
  return `${short.slice(0, at > most / 2 ? at : undefined).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
