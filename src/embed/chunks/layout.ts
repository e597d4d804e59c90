import type { Drawing } from '../../lib/layout/drawing';
import { liveDrawing } from '../../lib/layout/live-drawing';
import { BracketDrawing } from '../../lib/rendering/bracket';
import bracket from '../../lib/rendering/bracket.css?inline';
import { breakLine } from '../../lib/rendering/line-gaps';
import gaps from '../../lib/rendering/line-gaps.css?inline';
import rightToLeft from '../../lib/rendering/right-to-left.css?inline';
import { openAddress } from '../../lib/view/restore';
import { addSheet } from './sheets';
import { handOver } from './parts';

// Time that runs to the left is asked for by an address or comes with another chronology, and so with these parts. A page
// that was made with it has them as a sheet of its own.
addSheet(rightToLeft + bracket + gaps);

const brackets = new BracketDrawing();

function withBesides({ ofPart, ...drawing }: Drawing): Drawing {
  return {
    ...drawing,
    ...(ofPart && { ofPart: (part) => withBesides(ofPart(part)) }),
    besides: (shown) => {
      brackets.show(document.body, shown.scene.bracket);
      breakLine(document.body, shown);
    },
  };
}

handOver({ liveDrawing: (...given) => withBesides(liveDrawing(...given)), openAddress });
