import { defineElement } from './element';
import { relayKeys } from './relay';

export { Anno } from './anno';
export { deckTheme } from './deck-theme';
export { pressKey } from './relay';
export { RevealAnno } from './reveal-anno';

defineElement();
relayKeys(import.meta.url);
