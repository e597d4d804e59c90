import { of } from './articles';

const RULES = new Intl.PluralRules('fr');

/** A noun beside a count of that form: what is less than two is singular, and millions take “de”. */
export function beside(count: string, form: Intl.LDMLPluralRule, one: string, other: string): string {
  if (form === 'many' || /\p{L}$/u.test(count)) return `${count} ${of(other)}`;
  return `${count} ${form === 'one' ? one : other}`;
}

/** A count with its noun: 0 ligne, 1 ligne, 2 lignes, 1000000 de lignes. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return beside(String(count), RULES.select(count), one, other);
}

/** “1 événement”, “2 événements”. */
export function eventsIn(count: number): string {
  return counted(count, 'événement');
}
