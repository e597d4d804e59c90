const VOWEL = /^(?:[aeiouéêèàâîôû]|h[eéiouy])/i;
const MONTHS = 'janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc';
const FIRST = new RegExp(`^1(?=$|,| ou |–| (?:${MONTHS}))`);
const DAY = new RegExp(`^(?:1er|\\d{1,2})(?:$|,| ou |–| (?:${MONTHS}))`);

/** A day with the first of a month as French has it: “1er septembre”. */
export function ordinal(date: string): string {
  return date.replace(FIRST, '1er');
}

/** “de 2014”, “d’octobre 2014”. */
export function of(date: string): string {
  return VOWEL.test(date) ? `d’${date}` : `de ${date}`;
}

/** A date as a noun in a sentence: “le 5 septembre 2014”, “l’été 2014”, “les années 2010”, “septembre 2014”. */
export function withArticle(date: string): string {
  const said = ordinal(date);
  if (DAY.test(said) || /^(?:printemps|premier|deuxième|troisième|quatrième|second) /.test(said))
    return `le ${said}`;
  if (/^(?:été|automne|hiver) /.test(said)) return `l’${said}`;
  return said.startsWith('années ') ? `les ${said}` : said;
}

function contracted(words: string): string {
  return words
    .replace(/^de le /, 'du ')
    .replace(/^de les /, 'des ')
    .replace(/^à le /, 'au ')
    .replace(/^à les /, 'aux ');
}

/** “du 5 septembre 2014”, “de l’été 2014”, “des années 2010”, “d’octobre 2014”. */
export function from(date: string): string {
  const said = withArticle(date);
  return contracted(said.startsWith('l’') ? `de ${said}` : of(said));
}

/** “au 5 septembre 2014”, “à l’été 2014”, “aux années 2010”, “à octobre 2014”. */
export function to(date: string): string {
  return contracted(`à ${withArticle(date)}`);
}

/** “en 2014”, “en octobre 2014”, “au printemps 2014”, “en été 2014”, “dans les années 2010”, “le 5 septembre 2014”. */
export function within(date: string): string {
  const said = withArticle(date);
  if (DAY.test(ordinal(date))) return said;
  if (/^l’/.test(said)) return `en ${date}`;
  return said.startsWith('les ') ? `dans ${said}` : said === date ? `en ${said}` : to(date);
}

/** “jusqu’en 2014”, “jusqu’au 5 septembre 2014”, “jusqu’à l’été 2014”, “jusqu’aux années 2010”. */
export function until(date: string): string {
  const said = withArticle(date);
  return said === date ? `jusqu’en ${said}` : `jusqu’${to(date)}`;
}
