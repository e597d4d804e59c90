import type { OtherFiles } from '../../lib/importing/elsewhere';
import { readJson } from '../../lib/importing/json';

/** Whether something is of our own format, as far as can be told at once: other programs have other names for dates. */
function isOwn(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || !('events' in input)) return false;
  const { events } = input;
  if (!Array.isArray(events)) return false;
  return events.every(
    (event: unknown) => typeof event === 'object' && event !== null && ('date' in event || 'claim' in event),
  );
}

/**
 * Reads our own format by itself, and brings what reads other people's files, and what suggests dates, for those alone: it
 * is most of what an embed can have. Where that can't be had a file is read as if it were ours.
 */
export function readerOf(bring: () => Promise<OtherFiles>): OtherFiles {
  return {
    importInput: async (content, name, mime) => {
      const own = readJson(content);
      if (own.kind === 'fault' || !isOwn(own.input)) {
        const others = await bring().catch(() => undefined);
        if (others) return others.importInput(content, name, mime);
      }
      return own;
    },
    suggested: async (mistakes) => {
      if (mistakes.faults.length === 0) return mistakes;
      const others = await bring().catch(() => undefined);
      return others ? others.suggested(mistakes) : mistakes;
    },
  };
}
