const RULES = new Intl.PluralRules('uk');

/** A count with its noun: 1 подія, 2 події, 5 подій. */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = RULES.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
