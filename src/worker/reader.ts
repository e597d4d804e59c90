// The worker's script: reads files away from the page's thread, and keeps the last one.
import type { ReadByChoices } from './given';
import type { FromReader, ToReader } from './messages';
import { readIn } from './read-in';

let read: ReadByChoices | undefined;
let latest = 0;

function tell(message: FromReader): void {
  postMessage(message);
}

async function answer({ nth, file, choices }: ToReader): Promise<void> {
  latest = nth;
  if (file) read = readIn(file);
  const found = await read?.(choices, (progress) => tell({ kind: 'progress', nth, progress }));
  if (found && nth === latest) tell({ kind: 'found', nth, found });
}

addEventListener('message', ({ data }: MessageEvent<ToReader>) => void answer(data));
