import type { Drawing } from '../../lib/layout/drawing';
import type { StageMessages } from '../../lib/messages/messages';
import type { Chronology } from '../../lib/model/chronology';
import type { ChronologyWords } from '../../lib/model/chronology-words';
import type { FrameSize } from '../options/fit';
import type { EmbedOptions } from '../options/options';
import type { WordsRoom } from '../options/words-room';
import type { LoadPart } from '../host-api/parts';

/** What an embed shows, and what is known of its frame before it is there; a server knows nothing of that. */
export interface EmbedProps {
  readonly chronology: Chronology;
  readonly messages: StageMessages;
  readonly words: ChronologyWords;
  /** What its words ask for on a slide. */
  readonly room: WordsRoom;
  readonly drawing: Drawing;
  /** How wide the stage will be. */
  readonly stageWidthPx?: number | undefined;
  readonly frame?: FrameSize | undefined;
  readonly options?: EmbedOptions | undefined;
  /** Brings what few embeds need; without it no message is answered. */
  readonly load?: LoadPart | undefined;
}
