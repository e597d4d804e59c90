import measure from '../../lib/rendering/measure.css?inline';
import found from '../found/found.css?inline';
import { showFound } from '../found/show-found';
import { addSheet } from './sheets';
import { handOver } from './parts';

addSheet(found + measure);
handOver({ showFound });
