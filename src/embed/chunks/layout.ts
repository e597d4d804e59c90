import { liveDrawing } from '../../lib/layout/live-drawing';
import { messagesIn } from '../../lib/messages/by-lang';
import { openAddress } from '../../lib/view/restore';
import { handOver } from './parts';

handOver({
  liveDrawing: (chronology, lang, words) => liveDrawing(chronology, messagesIn(lang), words),
  openAddress,
});
