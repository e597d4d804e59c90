import type { Messages } from '../messages/messages';
import type { Tear } from './axis/tears';
import type { PlacedEra } from './rows/era-rows';
import type { TimeScale } from './scale/scale';
import type { View } from './scale/view';

/** Folds with what begins or ends in them: they are drawn over eras, whose ends so are not folded away unsaid. */
export function tearsWithEras(
  tears: readonly Tear[],
  { eras, scale }: { readonly eras: readonly PlacedEra[]; readonly scale: TimeScale },
  view: View,
  m: Messages,
): readonly Tear[] {
  if (eras.length === 0) return tears;
  const instantAt = (share: number) => scale.toInstant(view.from + share * (view.to - view.from));
  return tears.map((tear) => {
    const [start, end] = [instantAt(tear.start), instantAt(tear.end)];
    const isIn = (instant: number) => instant > start && instant < end;
    const said = eras.flatMap(({ era: { title, bounds } }) => [
      ...(isIn(bounds.start) ? [m.eras.begins(title)] : []),
      ...(isIn(bounds.end) ? [m.eras.ends(title)] : []),
    ]);
    return said.length > 0 ? { ...tear, words: [tear.words, ...said].join('; ') } : tear;
  });
}
