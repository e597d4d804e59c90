import { tellHeights } from '../lib/embedding/tell-heights';
import { handOver } from './parts';

handOver({ tellHeights });
