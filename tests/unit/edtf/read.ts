import { boundsOf } from '../../../src/lib/time/edtf/bounds';
import { parseEdtf } from '../../../src/lib/time/edtf/parse-edtf';
import { read } from '../../../src/lib/time/testing';

export { read };

export const bounds = (text: string) => boundsOf(read(text));

export const isDate = (text: string) => parseEdtf(text).kind !== 'fault';
