import { Anno, RevealAnno } from './module';

Object.assign(window, { Anno, RevealAnno });
