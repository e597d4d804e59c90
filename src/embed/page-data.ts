import type { Chronology } from '../lib/model/chronology';
import type { Said } from '../lib/model/chronology-words';

/** What a page carries for its script: the chronology, and its dates in the page's language. */
export interface PageData {
  readonly chronology: Chronology;
  readonly said: Said;
}
