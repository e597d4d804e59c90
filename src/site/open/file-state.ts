import type { Unread } from '$lib/importing/elsewhere';
import { onlyFault } from '$lib/importing/fault-words';
import { wrongFile } from '$lib/importing/wrong/wrong-file';
import type { Mistakes } from '$lib/model/mistakes';
import type { Progress } from '../../worker/file-reading';
import type { OpenedFile } from '../opened';
import type { FileReport } from '../report/file-report';

/** Where a page is with a file. */
export type FileState =
  /** The address has not been read yet: so it is on the server. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'nothing' }
  /** It comes from its address. */
  | { readonly kind: 'loading'; readonly address: string; readonly receivedKB: number }
  /** It is here; `done` from 0 to 1, -1 where nobody knows. */
  | { readonly kind: 'reading'; readonly name: string; readonly done: number }
  | { readonly kind: 'fault'; readonly address: string; readonly mistakes: Mistakes }
  | { readonly kind: 'shown'; readonly file: OpenedFile; readonly report: FileReport | undefined };

/** That a file is more than a browser can hold. */
export function tooLarge(): Mistakes {
  return onlyFault(wrongFile({ is: 'large-file' }).fault);
}

/** What a file comes to that its reader has broken down over: there was not room enough for it. */
export function givenUp(reason: unknown): Unread {
  console.error(reason);
  return { kind: 'unread', mistakes: tooLarge() };
}

/** How much of all that is to be done each stage is, of a long table; and what is done before it. */
const SHARES = { reading: [0, 0.25], settling: [0.25, 0.35], checking: [0.6, 0.4] } as const;

/** How far a file is with all of it, from 0 to 1; -1 where nobody knows. */
export function shareOf({ stage, done }: Progress): number {
  const [before, own] = SHARES[stage];
  return done < 0 && before === 0 ? -1 : before + own * Math.max(0, done);
}
