import { liveDrawing } from '../../lib/layout/live-drawing';
import { openAddress } from '../../lib/view/restore';
import { handOver } from './parts';

handOver({ liveDrawing, openAddress });
