import type { Messages } from '../../messages/messages';
import { stretchInWords } from './duration';
import { type Moment, elapsedInWords, stretchBetween } from './elapsed';

/**
 * How much later or earlier one moment is than another, in few words: where no more is known than between what two lengths
 * that is, by their middle, “about 1,500 years later” in place of “between 1,499 and 1,501 years later”.
 */
export function elapsedBriefly(from: Moment, to: Moment, m: Messages): string {
  const [forward, back] = [stretchBetween(from, to), stretchBetween(to, from)];
  const isLater = forward.least > 0;
  const { least, most } = isLater ? forward : back;
  if (least <= 0 || least === most || most > 2 * least) return elapsedInWords(from, to, m);
  const middle = (least + most) / 2;
  const words = stretchInWords({ least: middle, most: middle, isApproximate: true }, m);
  return isLater ? m.dates.later(words) : m.dates.earlier(words);
}
