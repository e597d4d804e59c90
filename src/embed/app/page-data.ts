import type { StoredPicture } from '../../lib/layout/stored-drawing';
import type { Chronology } from '../../lib/model/chronology';
import type { Said } from '../../lib/model/chronology-words';
import type { WordsRoom } from '../options/words-room';

/** What a page carries for its script: the chronology, and in the page's language its dates and its picture on a slide. */
export interface PageData {
  readonly chronology: Chronology;
  readonly said: Said;
  readonly room: WordsRoom;
  readonly picture: StoredPicture;
  /** Where the same page is in each language, from this one. */
  readonly paths: Readonly<Record<string, string>>;
}

// Half of a surrogate pair is in no text that the model has read.
const NEVER_BEGAN = '\ud800-';
const NEVER_ENDS = '\ud800+';

/**
 * A page's data as JSON, which has no infinite numbers: an end that is open is written as a number beyond the greatest,
 * and whoever reads that has Infinity.
 */
export function pageDataText(data: PageData): string {
  const text = JSON.stringify(data, (_, value: unknown) => {
    if (value === -Infinity) return NEVER_BEGAN;
    return value === Infinity ? NEVER_ENDS : value;
  });
  return text
    .replaceAll(JSON.stringify(NEVER_BEGAN), '-1e999')
    .replaceAll(JSON.stringify(NEVER_ENDS), '1e999')
    .replaceAll('<', '\\u003c');
}
