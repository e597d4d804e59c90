// The worker's script: reads files away from the page's thread, and keeps the last one.
import type { ReadByChoices } from './given';
import { emptyLists, listsOf, partsOf, withLists } from './long-lists';
import type { FromReader, ToReader } from './messages';
import { readIn } from './read-in';
import { seldom } from './seldom';

let read: ReadByChoices | undefined;
let latest = 0;

function tell(message: FromReader): void {
  postMessage(message);
}

async function answer({ nth, file, choices }: ToReader): Promise<void> {
  latest = nth;
  if (file) read = readIn(file);
  const progress = seldom((told) => tell({ kind: 'progress', nth, progress: told }));
  const found = await read?.(choices, progress, () => nth === latest);
  if (!found || found.kind === 'cancelled') return;
  for (const { part, done } of partsOf(listsOf(found))) {
    tell({ kind: 'part', nth, part });
    progress({ stage: 'checking', done });
  }
  tell({ kind: 'found', nth, found: withLists(found, emptyLists()) });
}

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  // Nobody would hear of it otherwise.
  answer(data).catch((error: unknown) => tell({ kind: 'failed', nth: data.nth, reason: String(error) }));
});
