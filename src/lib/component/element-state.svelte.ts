import type { Messages } from '../messages/messages';
import type { Mistakes } from '../model/mistakes';

/** What an element shows: nothing yet, what it was given or has loaded, or why it could not. */
export type Given =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'input'; readonly input: unknown }
  | { readonly kind: 'mistakes'; readonly mistakes: Mistakes };

/** An element's state, for the component that it shows. */
export class ElementState {
  given: Given = $state.raw({ kind: 'nothing' });
  /** Undefined until they are there. */
  messages: Messages | undefined = $state.raw();
  theme: 'auto' | 'light' | 'dark' = $state('light');
  view: string = $state('');
  media: 'ask' | 'load' = $state('ask');
}
