export { type Bounded, type Bounds, bounded, boundsOf } from './edtf/bounds';
export { dateInWords } from './words/date-words';
export {
  type Edtf,
  type EdtfDate,
  type EdtfFault,
  type EdtfInterval,
  type EdtfSet,
  formatEdtf,
} from './edtf/edtf';
export { type Instant, type Interval, dayStart } from './calendar/instant';
export { parseEdtf } from './edtf/parse-edtf';
export { type Phase, phaseAt } from './edtf/phase';
