import { tellHeights } from '../host-api/dialects/tell-heights';
import { handOver } from './parts';

handOver({ tellHeights });
