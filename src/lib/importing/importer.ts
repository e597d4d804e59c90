import type { Fault } from '../messages/fault';
import type { Draft } from './draft';
import type { Share } from './share';

/** A file as it comes: bytes, or a text that was typed or pasted. */
export type Content = Uint8Array | string;

export type Imported =
  /** What `parseChronology` takes, and what of the file has no place in it. */
  | { readonly kind: 'input'; readonly input: unknown; readonly losses: readonly Fault[] }
  /** What other people's files say, of which `settle` makes a chronology. */
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** Why nothing can be made of it. */
  | { readonly kind: 'fault'; readonly fault: Fault };

/** A format in which chronologies may be written. */
export interface Importer {
  /** As people call the format. */
  readonly name: string;
  /**
   * Whether a file seems to be of this format; soon said.
   * @param name the file's, or the last part of its address; empty where it has none
   * @param mime what a server says of it, without parameters, in lower case; empty where nobody says
   */
  accepts(content: Content, name: string, mime: string): boolean;
  /**
   * Total: what it cannot read is a fault. It may fetch first what it needs.
   * @param share hears how much has been read, where that can be told
   */
  read(content: Content, share?: Share): Promise<Imported>;
}
