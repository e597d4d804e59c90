/**
 * A text of any direction within an Arabic one, which does not mix with what stands beside it: “Why?” keeps its mark at
 * its own end. The signs that part them (FSI, PDI) are not seen.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The same in quotation marks; those within become the inner ones. */
export function quoted(text: string): string {
  return `«${isolated(text.replaceAll('«', '“').replaceAll('»', '”'))}»`;
}

/** Words of this language that begin with a text of another: they run from the right all the same (by RLM, which is not seen). */
export function fromRight(words: string): string {
  return `\u200f${words}`;
}
