import type { StoredPicture } from '../lib/layout/stored-drawing';
import type { Chronology } from '../lib/model/chronology';
import type { Said } from '../lib/model/chronology-words';

/** What a page carries for its script: the chronology, and in the page's language its dates and its picture on a slide. */
export interface PageData {
  readonly chronology: Chronology;
  readonly said: Said;
  readonly picture: StoredPicture;
}
