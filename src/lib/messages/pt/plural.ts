const RULES = new Intl.PluralRules('pt');

/** A noun beside a count of that form: what is less than two is singular, and millions take “de”. */
export function beside(count: string, form: Intl.LDMLPluralRule, one: string, other: string): string {
  if (form === 'many' || /\p{L}$/u.test(count)) return `${count} de ${other}`;
  return `${count} ${form === 'one' ? one : other}`;
}

/** A count with its noun: 1 evento, 2 eventos, 1000000 de eventos. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return beside(String(count), RULES.select(count), one, other);
}
