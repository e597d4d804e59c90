import { snapshotOf } from '../host-api/snapshot';
import { handOver } from './parts';

handOver({ snapshotOf });
