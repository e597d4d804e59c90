import { fromBase64url, toBase64url } from '$lib/importing/base64';
import type { Brought } from '../bring/desk';
import { givenOf } from './placed-file';
import type { Choices, GivenFile } from '../../worker/file-reading';

/** A file that was brought, with what was answered: what an address cannot say of the timeline that it carries. */
export interface KeptFile {
  readonly file: GivenFile;
  readonly choices: Choices;
}

/** What is said of a file that nobody has been asked about. */
export const UNTOUCHED: Choices = { answers: {}, mapping: {} };

const KEY = 'anno-file';
// A tab may keep about five megabytes.
const MOST_BYTES = 1_500_000;
const MOST_OF_TAB = 3_500_000;
/** In place of what an address carries, of a file that none does. */
const NO_ADDRESS = '';
/** The same of one that another page has handed on. */
const HANDED = 'handed';

/**
 * Keeps a file for as long as the tab is open, so that its questions are there again after a reload; none that is large.
 * @param packed the timeline that was made of it, as the address has it
 */
export function keepFile(packed: string, kept: KeptFile): void {
  if (kept.file.content.length <= MOST_BYTES) keep(packed, kept);
}

/** @returns whether it is kept */
function keep(packed: string, { file, choices }: KeptFile): boolean {
  const { content, name, mime } = file;
  const said = typeof content === 'string' ? { text: content } : { bytes: toBase64url(content) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ packed, name, mime, choices, ...said }));
    return true;
  } catch {
    // A browser may keep nothing; the timeline is in the address all the same.
    return false;
  }
}

function hasRoom({ content }: GivenFile): boolean {
  return content.length <= MOST_OF_TAB;
}

/** Keeps a file that no address carries, for the same page as it is loaded next. */
export function keepForTab(kept: KeptFile): boolean {
  return hasRoom(kept.file) && keep(NO_ADDRESS, kept);
}

/** The file that the tab has kept so, once: after a reload, and from the same page in another language. */
export function fileOfTab(): KeptFile | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  const isAgain = entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
  const from = URL.canParse(document.referrer) ? new URL(document.referrer) : undefined;
  const isInOtherLanguage = from?.origin === location.origin && from.pathname.endsWith('/open/');
  const kept = keptFile(HANDED) ?? (isAgain || isInOtherLanguage ? keptFile(NO_ADDRESS) : undefined);
  if (kept) sessionStorage.removeItem(KEY);
  return kept;
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

/** Keeps what was brought to another page, for the page that opens it; returns whether there was room. */
export async function keepBrought(brought: Brought): Promise<boolean> {
  const file = await givenOf(brought);
  return hasRoom(file) && keep(HANDED, { file, choices: UNTOUCHED });
}
