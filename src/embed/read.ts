import { parseChronology } from '../lib/model/parse';
import { handOver } from './parts';

handOver({ read: parseChronology });
