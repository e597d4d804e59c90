const MASCULINE =
  /^(?:(?:primeiro|segundo|terceiro|quarto) (?:trimestre|quadrimestre|semestre)|(?:verão|outono|inverno) |ano )/;
const FEMININE = /^(?:primavera|década) /;

/** A date as a noun in a sentence: “o verão de 2014”, “a década de 2010”, “setembro de 2014”, “5 de setembro de 2014”. */
export function withArticle(date: string): string {
  if (MASCULINE.test(date)) return `o ${date}`;
  return FEMININE.test(date) ? `a ${date}` : date;
}

/** “do verão de 2014”, “da década de 2010”, “de 5 de setembro de 2014”. */
export function from(date: string): string {
  return `de ${withArticle(date)}`.replace(/^de ([oa]) /, 'd$1 ');
}

/** “ao verão de 2014”, “à década de 2010”, “a 5 de setembro de 2014”. */
export function to(date: string): string {
  return `a ${withArticle(date)}`.replace(/^a o /, 'ao ').replace(/^a a /, 'à ');
}

/** “no verão de 2014”, “na década de 2010”, “em setembro de 2014”. */
export function within(date: string): string {
  return `em ${withArticle(date)}`.replace(/^em ([oa]) /, 'n$1 ');
}
