// What `size.test.ts` weighs: dates read, written and placed in time, without their words.
export { boundsOf } from '../../src/lib/time/edtf/bounds';
export { formatEdtf } from '../../src/lib/time/edtf/edtf';
export { parseEdtf } from '../../src/lib/time/edtf/parse-edtf';
