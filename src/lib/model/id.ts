/**
 * An id for each event, all different: its own where it has one, else letters and digits of any script from its title,
 * joined by hyphens and numbered where that is taken. Stable: a made id depends on the ids that authors gave and on the
 * titles before it alone. Two events that were given the same id keep it: that is a mistake for `parse.ts` to tell.
 */
export function idsOf(events: readonly { readonly id?: string; readonly title: string }[]): string[] {
  const taken = new Set(events.map(({ id }) => id));
  const lastNumbers = new Map<string, number>();
  return events.map(({ id, title }) => {
    if (id !== undefined) return id;
    const base = slug(title);
    let number = lastNumbers.get(base) ?? 0;
    let made: string;
    do made = ++number === 1 ? base : `${base}-${number}`;
    while (taken.has(made));
    lastNumbers.set(base, number);
    taken.add(made);
    return made;
  });
}

function slug(title: string): string {
  const letters = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return letters?.join('-') ?? 'event';
}
