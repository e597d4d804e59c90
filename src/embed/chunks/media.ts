import media from '../media/media.css?inline';
import { showMedia } from '../media/show-media';
import { addSheet } from './sheets';
import { handOver } from './parts';

addSheet(media);
handOver({ showMedia });
