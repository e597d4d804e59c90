import type { Messages } from '$lib/messages/messages';
import type { RowSample } from '$lib/importing/report';
import type { ReportWords } from '$lib/messages/report';
import { parseEdtf } from '$lib/time/edtf/parse-edtf';
import { dateInWords } from '$lib/time/words/date-words';

/** A date of EDTF in the words of the page; as it is where it is none. */
export function edtfInWords(edtf: string, messages: Messages): string {
  const date = parseEdtf(edtf);
  return date.kind === 'fault' ? edtf : dateInWords(date, messages);
}

/** Where a row stands in its file. */
export function placeInWords({ line, index }: RowSample, words: ReportWords): string {
  return line === undefined ? words.row(index + 1) : words.line(line);
}
