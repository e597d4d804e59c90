const RULES = new Intl.PluralRules('ru');

/** A count with its noun: 1 событие, 2 события, 5 событий. */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = RULES.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
