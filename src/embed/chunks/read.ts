import { fetchChronology } from '../elsewhere/fetch-chronology';
import { readStamp } from '../../lib/time/stamp';
import { handOver } from './parts';

handOver({ fetchChronology, readDate: readStamp });
