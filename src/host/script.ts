import { Anno } from './anno';
import { defineElement } from './element';
import { relayKeys } from './relay';
import { RevealAnno } from './reveal-anno';

Object.assign(window, { Anno, RevealAnno });
defineElement();
relayKeys(document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '');
