import { type Difference, backwards, differences, withDifferences } from './difference';
import type { JsonObject } from './json';

/** One step that can be undone. */
export interface EditStep {
  readonly made: readonly Difference[];
  /** What was edited, so that the next letter typed there is the same step: a field's path, say. */
  readonly what: string;
}

/** A file with all that was done to it; values are never changed, only replaced. */
export interface Edited {
  readonly file: JsonObject;
  /** From the first on, those that were undone at the end. */
  readonly edits: readonly EditStep[];
  /** How many of them are done. */
  readonly done: number;
}

/** A file that nothing was done to. */
export function unedited(file: JsonObject): Edited {
  return { file, edits: [], done: 0 };
}

/**
 * The next step; what was undone can't be redone then.
 * @param goesOn whether it belongs to the last step, where that is of the same field: then both are one
 */
export function edited(before: Edited, file: JsonObject, what: string, goesOn = false): Edited {
  const edits = before.edits.slice(0, before.done);
  const last = edits.at(-1);
  const isSame = goesOn && last?.what === what;
  const from = isSame ? withDifferences(before.file, backwards(last.made)) : before.file;
  const made = differences(from, file);
  const kept = isSame ? edits.slice(0, -1) : edits;
  // Nothing is left of a step that was typed back.
  if (made.length === 0)
    return kept.length === before.edits.length ? before : { file, edits: kept, done: kept.length };
  return { file, edits: [...kept, { made, what }], done: kept.length + 1 };
}

export function canUndo({ done }: Edited): boolean {
  return done > 0;
}

export function canRedo({ done, edits }: Edited): boolean {
  return done < edits.length;
}

/** One step back; the same where there is none. */
export function undone(now: Edited): Edited {
  const edit = now.edits[now.done - 1];
  if (!edit) return now;
  return { ...now, file: withDifferences(now.file, backwards(edit.made)), done: now.done - 1 };
}

/** The step that was undone last, done again; the same where there is none. */
export function redone(now: Edited): Edited {
  const edit = now.edits[now.done];
  if (!edit) return now;
  return { ...now, file: withDifferences(now.file, edit.made), done: now.done + 1 };
}
