const RULES = new Intl.PluralRules('de');

/** A count with its noun: 1 Ereignis, 2 Ereignisse. */
export function counted(count: number, one: string, other: string): string {
  return `${count} ${RULES.select(count) === 'one' ? one : other}`;
}

/** “1 Ereignis”, “2 Ereignisse”. */
export function eventsIn(count: number): string {
  return counted(count, 'Ereignis', 'Ereignisse');
}
