import { bounded } from '../../time/edtf/bounds';
import { parseEdtf } from '../../time/edtf/parse-edtf';
import { readHumanDate } from '../../time/human/read-human-date';
import type { DraftDate } from '../draft';

/** All that words may mean as dates. */
function readingsOf(words: string): readonly string[] {
  const read = readHumanDate(words);
  if (read.kind === 'none') return [];
  return read.kind === 'read' ? [read.edtf] : read.readings.map(({ edtf }) => edtf);
}

function boundsOf(edtf: string): { readonly start: number; readonly end: number } | undefined {
  const date = parseEdtf(edtf);
  if (date.kind === 'fault') return undefined;
  const { start, end } = bounded(date).bounds;
  return { start: start ?? -Infinity, end: end ?? Infinity };
}

function holds(shown: string, meant: string): boolean {
  const [outer, inner] = [boundsOf(shown), boundsOf(meant)];
  return outer !== undefined && inner !== undefined && outer.start <= inner.start && outer.end >= inner.end;
}

/**
 * The date that is shown instead of another, where it is one that has the other in it: it tells how precise that is. Of two
 * that it may be, such as “Oct-06”, the other proves the one that it is in.
 */
export function asShown(date: DraftDate | undefined, shown: string): DraftDate | undefined {
  if (!date || shown === '') return date;
  const kept = 'edtf' in date ? { ...date, words: shown } : date;
  const [meant, ...others] = 'edtf' in date ? [date.edtf] : readingsOf(date.words);
  if (meant === undefined || others.length > 0) return kept;
  const proven = readingsOf(shown).filter((each) => !each.includes('X-') && holds(each, meant));
  return proven.length === 1 && proven[0] !== undefined ? { edtf: proven[0], words: shown } : kept;
}
