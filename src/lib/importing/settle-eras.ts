import { LIMITS } from '../model/limits';
import { cut } from './cut';
import type { DraftEra } from './draft';
import { settleWhen } from './settle-when';

/** An era as the format has it. */
export interface SettledEra {
  readonly title: string;
  readonly edtf: string;
}

/**
 * The eras of a file whose dates are exact, as many as a chronology may have, and how many there are besides: no question is
 * asked for what is no event.
 */
export function settleEras(eras: readonly DraftEra[] = []): {
  readonly eras: readonly SettledEra[];
  readonly lost: number;
} {
  const read = eras.flatMap(({ title, when }): SettledEra[] => {
    if (title === '') return [];
    const found = settleWhen({ at: { index: 0 }, when }, (date) =>
      'edtf' in date ? { kind: 'read', edtf: date.edtf, assumed: [] } : { kind: 'none', reason: 'unknown' },
    );
    return found.kind === 'dated' ? [{ title: cut(title, LIMITS.title), edtf: found.edtf }] : [];
  });
  const kept = read.slice(0, LIMITS.eras);
  return { eras: kept, lost: eras.length - kept.length };
}
