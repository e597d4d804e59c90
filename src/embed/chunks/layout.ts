import type { Drawing } from '../../lib/layout/drawing';
import { liveDrawing } from '../../lib/layout/live-drawing';
import { BracketDrawing } from '../../lib/rendering/bracket';
import bracket from '../../lib/rendering/bracket.css?inline';
import rightToLeft from '../../lib/rendering/right-to-left.css?inline';
import { openAddress } from '../../lib/view/restore';
import { addSheet } from './sheets';
import { handOver } from './parts';

// Time that runs to the left is asked for by an address or comes with another chronology, and so with these parts. A page
// that was made with it has them as a sheet of its own.
addSheet(rightToLeft + bracket);

const brackets = new BracketDrawing();

function withBracket({ ofPart, ...drawing }: Drawing): Drawing {
  return {
    ...drawing,
    ...(ofPart && { ofPart: (part) => withBracket(ofPart(part)) }),
    besides: ({ scene }) => brackets.show(document.body, scene.bracket),
  };
}

handOver({ liveDrawing: (...given) => withBracket(liveDrawing(...given)), openAddress });
