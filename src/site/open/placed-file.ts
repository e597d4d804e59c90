import type { Messages } from '$lib/messages/messages';
import type { Carried } from '$lib/view/carried';
import type { Brought } from '../bring/desk';
import type { GivenFile } from '../../worker/file-reading';

/** A file, and what is said of where it comes from. */
export interface PlacedFile {
  readonly file: GivenFile;
  readonly origin: string;
  readonly address: string | undefined;
  /** How the page's address says which it is; undefined where it has to carry what comes of it. */
  readonly carried: Carried | undefined;
}

/** What a file is called while it is read, or where it can't be. */
export function calledIn({ file, address }: PlacedFile, { open }: Messages): string {
  return address ?? (file.name || open.pasted);
}

/** A file that was brought, or pasted, in words too. */
export function placedHere(file: GivenFile, { open }: Messages): PlacedFile {
  const origin = file.name === '' ? open.pasted : open.brought(file.name);
  return { file, origin, address: undefined, carried: undefined };
}

/** What was brought, as it is read. */
export async function givenOf(brought: Brought): Promise<GivenFile> {
  if (typeof brought === 'string') return { content: brought, name: '', mime: '' };
  const content = new Uint8Array(await brought.arrayBuffer());
  return { content, name: brought.name, mime: brought.type.toLowerCase() };
}
