import { PICTURE } from '../../site/unfurl';
import { svgOf } from '../../lib/exporting/svg/svg';
import { socialStill } from '../../lib/drawing/still/views';
import { openingScale } from '../../lib/layout/opening-scale';
import type { Messages } from '../../lib/messages/messages';
import type { Chronology } from '../../lib/model/chronology';
import { stillWordsOf } from '../../lib/reading/still-words';

/** The opening view of a chronology with its title, as SVG of 1200 × 630 for cards that show a link. */
export function socialPicture(chronology: Chronology, messages: Messages): string {
  const words = stillWordsOf(chronology, messages);
  const still = socialStill({ chronology, messages, words, theme: 'light' }, openingScale(chronology));
  return svgOf(still, PICTURE);
}
