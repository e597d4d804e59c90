import { fetchChronology } from '../lib/embedding/elsewhere';
import { readStamp } from '../lib/time/stamp';
import { handOver } from './parts';

handOver({ fetchChronology, readDate: readStamp });
