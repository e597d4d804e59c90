import { fetchChronology } from '../elsewhere/fetch-chronology';
import { readStamp } from '../../lib/time/edtf/stamp';
import { handOver } from './parts';

handOver({ fetchChronology, readDate: readStamp });
