const RULES = new Intl.PluralRules('ar');

/** A noun as it stands with one, two, 3–10, 11–99, and any other count; the first two say their count themselves. */
export type Forms = readonly [one: string, two: string, few: string, many: string, other: string];

/** A count with its noun in one of six forms: حدث واحد، حدثان، 3 أحداث، 11 حدثًا، 100 حدث. */
export function withForm(count: string, form: Intl.LDMLPluralRule, forms: Forms): string {
  const [one, two, few, many, other] = forms;
  if (form === 'one') return one;
  if (form === 'two') return two;
  return `${count} ${form === 'few' ? few : form === 'many' ? many : other}`;
}

/** The same, of a whole count. */
export function counted(count: number, ...forms: Forms): string {
  return withForm(String(count), RULES.select(count), forms);
}

/** A count of events. */
export function eventsIn(count: number): string {
  return counted(count, 'حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث');
}

/** Two of something after a preposition: “يومين”. All else is the same as it is named. */
export function oblique(words: string): string {
  return words.replace(/(?<=\p{L}ت|شهر|يوم|حدث|تاريخ|صف)ان(?!\p{L})/gu, 'ين');
}
