export { Anno } from './anno';
export { RevealAnno } from './reveal-anno';
import { defineElement } from './element';
import { relayKeys } from './relay';

defineElement();
relayKeys();
