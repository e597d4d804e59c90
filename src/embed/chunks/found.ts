import sheet from '../found/found.css?inline';
import { showFound } from '../found/show-found';
import { addSheet } from './sheets';
import { handOver } from './parts';

addSheet(sheet);
handOver({ showFound });
