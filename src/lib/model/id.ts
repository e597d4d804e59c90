/**
 * An id from a title: letters and digits of any script, joined by hyphens, numbered where an earlier event has it.
 * Stable: it depends on the title and on the events before it alone.
 */
export function makeId(
  title: string,
  before: readonly { readonly id?: string; readonly title: string }[],
): string {
  const base = slug(title);
  const taken = before.filter(
    (event) => event.id === base || (event.id === undefined && slug(event.title) === base),
  );
  return taken.length === 0 ? base : `${base}-${taken.length + 1}`;
}

function slug(title: string): string {
  const letters = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return letters?.join('-') ?? 'event';
}
