import { fromBase64url, toBase64url } from '$lib/importing/base64';
import type { Choices, GivenFile } from '../../worker/file-reading';

/** A file that was brought, with what was answered: what an address cannot say of the timeline that it carries. */
export interface KeptFile {
  readonly file: GivenFile;
  readonly choices: Choices;
}

const KEY = 'anno-file';
// A tab may keep about five megabytes.
const MOST_BYTES = 1_500_000;
/**
 * Keeps a file for as long as the tab is open, so that its questions are there again after a reload; none that is large.
 * @param packed the timeline that was made of it, as the address has it
 */
export function keepFile(packed: string, { file, choices }: KeptFile): void {
  const { content, name, mime } = file;
  if (content.length > MOST_BYTES) return;
  const said = typeof content === 'string' ? { text: content } : { bytes: toBase64url(content) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ packed, name, mime, choices, ...said }));
  } catch {
    // A browser may keep nothing; the timeline is in the address all the same.
  }
}

interface Stored {
  readonly packed: string;
  readonly name: string;
  readonly mime: string;
  readonly choices: Choices;
  readonly text?: string;
  readonly bytes?: string;
}

// Only this page writes there.
const stored = (text: string): Stored => JSON.parse(text);

/** The file of which a timeline was made in this tab; undefined where it was another, or none. */
export function keptFile(packed: string): KeptFile | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    if (text === null) return undefined;
    const { packed: known, name, mime, choices, text: said, bytes = '' } = stored(text);
    if (known !== packed) return undefined;
    const content = said ?? fromBase64url(bytes);
    return { file: { content, name, mime }, choices };
  } catch {
    return undefined;
  }
}
