import { liveDrawing } from '../../lib/layout/live-drawing';
import rightToLeft from '../../lib/rendering/right-to-left.css?inline';
import { openAddress } from '../../lib/view/restore';
import { addSheet } from './sheets';
import { handOver } from './parts';

// Time that runs to the left is asked for by an address or comes with another chronology, and so with these parts. A page
// that was made with it has them as a sheet of its own.
addSheet(rightToLeft);

handOver({ liveDrawing, openAddress });
