import { withCells } from '$lib/editing/row-texts';
import type { JsonObject } from '$lib/editing/json';
import type { StartWords } from '$lib/messages/make';
import { FIRST_LANGUAGE } from '$lib/messages/languages';

/** The example, as if its table had been pasted: dates as people write them, one of which is to be mended. */
export function exampleFile({ exampleTitle, exampleTable }: StartWords, lang: string): JsonObject {
  const blank = { version: 1, title: exampleTitle, ...(lang !== FIRST_LANGUAGE && { lang }), events: [] };
  return withCells(
    blank,
    0,
    'date',
    exampleTable.split('\n').map((line) => line.split('\t')),
  );
}
