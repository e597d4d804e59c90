import type { Choices, FileRead, FileUnread, GivenFile, Progress } from './given';
import type { LongLists } from './long-lists';

/** What the page asks of the worker, counted so that each answer is known by its question: a file, or the last one again. */
export interface ToReader {
  readonly nth: number;
  readonly file?: GivenFile;
  readonly choices: Choices;
}

/** What the worker answers: at the end what it found, without the long lists, which came in parts before. */
export type FromReader =
  | { readonly kind: 'progress'; readonly nth: number; readonly progress: Progress }
  | { readonly kind: 'part'; readonly nth: number; readonly part: LongLists }
  /** What reads it has broken down. */
  | { readonly kind: 'failed'; readonly nth: number; readonly reason: string }
  | { readonly kind: 'found'; readonly nth: number; readonly found: FileRead | FileUnread };
