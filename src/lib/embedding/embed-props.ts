import type { Drawing } from '../layout/drawing';
import type { StageMessages } from '../messages/messages';
import type { Chronology } from '../model/chronology';
import type { ChronologyWords } from '../model/chronology-words';
import type { Frame } from './fit';
import type { EmbedOptions } from './options';
import type { LoadPart } from './parts';

/** What an embed shows, and what is known of its frame before it is there; a server knows nothing of that. */
export interface EmbedProps {
  readonly chronology: Chronology;
  readonly messages: StageMessages;
  readonly words: ChronologyWords;
  readonly drawing: Drawing;
  /** How wide the stage will be. */
  readonly stageWidthPx?: number | undefined;
  readonly frame?: Frame | undefined;
  readonly options?: EmbedOptions | undefined;
  /** Brings what few embeds need; without it no message is answered. */
  readonly load?: LoadPart | undefined;
}
