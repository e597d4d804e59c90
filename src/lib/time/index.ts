export { type Bounded, type Bounds, bounded, boundsOf } from './bounds';
export { dateInWords } from './date-words';
export {
  type Edtf,
  type EdtfDate,
  type EdtfFault,
  type EdtfInterval,
  type EdtfSet,
  formatEdtf,
} from './edtf';
export { type Instant, type Interval, dayStart } from './instant';
export { parseEdtf } from './parse-edtf';
export { type Phase, phaseAt } from './phase';
