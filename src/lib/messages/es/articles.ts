// Heads of dates that take an article: days, years with their era, seasons, parts of years and decades.
const MASCULINE =
  /^(?:\d{1,2}(?:$| de | o |, |–)|\d[\d.]*\s[ad]\.\sC\.|(?:primer|segundo|tercer|cuarto) |(?:verano|otoño|invierno) )/;
const FEMININE = /^(?:primavera|década) /;

/** A date as a noun in a sentence: “el 5 de septiembre de 2014”, “la primavera de 2014”, “septiembre de 2014”. */
export function withArticle(date: string): string {
  if (MASCULINE.test(date)) return `el ${date}`;
  return FEMININE.test(date) ? `la ${date}` : date;
}

/** “del 5 de septiembre de 2014”, “de la primavera de 2014”, “de 2014”. */
export function from(date: string): string {
  return `de ${withArticle(date)}`.replace(/^de el /, 'del ');
}

/** “al 5 de septiembre de 2014”, “a la primavera de 2014”, “a 2014”. */
export function to(date: string): string {
  return `a ${withArticle(date)}`.replace(/^a el /, 'al ');
}
