import { readerOf } from '../elsewhere/file-reader';
import { fetchChronology } from '../elsewhere/fetch-chronology';
import { readStamp } from '../../lib/time/edtf/stamp';
import { handOver, loadPart } from './parts';

const reader = readerOf(() => loadPart('otherFiles'));

handOver({
  fetchChronology: (from, limitMB, target, messages) =>
    fetchChronology(from, limitMB, target, messages, reader),
  readDate: readStamp,
});
