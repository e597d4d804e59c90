import { snapshotOf } from '../lib/embedding/snapshot';
import { handOver } from './parts';

handOver({ snapshotOf });
