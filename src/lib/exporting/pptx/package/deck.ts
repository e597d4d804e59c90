import type { DeckPalette, DeckTheme } from '../palette';
import type { Slide } from '../shape';
import type { Plan } from '../sheet';

/** What a package is made of. */
export interface Deck {
  readonly title: string;
  readonly authors: string;
  readonly lang: string;
  readonly plan: Plan;
  readonly theme: DeckTheme;
  readonly palette: DeckPalette;
  readonly slides: readonly Slide[];
}
