import type { Drawing, PlayheadInScene } from '../../lib/layout/drawing';
import { liveDrawing } from '../../lib/layout/live-drawing';
import { BracketDrawing } from '../../lib/rendering/bracket';
import bracket from '../../lib/rendering/bracket.css?inline';
import { EraDrawing } from '../../lib/rendering/era-drawing';
import eraSheet from '../../lib/rendering/eras.css?inline';
import { breakLine } from '../../lib/rendering/line-gaps';
import gaps from '../../lib/rendering/line-gaps.css?inline';
import rightToLeft from '../../lib/rendering/right-to-left.css?inline';
import { openAddress } from '../../lib/view/restore';
import { showSpan } from '../../lib/view/show-span';
import { addSheet } from './sheets';
import { handOver } from './parts';

// Time that runs to the left is asked for by an address or comes with another chronology, and so with these parts. A page
// that was made with it has them as a sheet of its own.
addSheet(rightToLeft + bracket + eraSheet + gaps);

const brackets = new BracketDrawing();
let last: PlayheadInScene | undefined;
const eras = new EraDrawing(({ bounds }) => last && showSpan(last, bounds));

function withBesides({ ofPart, ...drawing }: Drawing): Drawing {
  return {
    ...drawing,
    ...(ofPart && { ofPart: (part) => withBesides(ofPart(part)) }),
    besides: (shown) => {
      brackets.show(document.body, shown.scene.bracket);
      last = shown;
      eras.show(document.body, shown);
      breakLine(document.body, shown);
    },
  };
}

handOver({ liveDrawing: (...given) => withBesides(liveDrawing(...given)), openAddress });
