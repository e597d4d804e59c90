import { accepted } from './known-accepted';
import { readOtherwise } from './known-bounds';
import { refused } from './known-refused';

/** Where npm edtf 4.11.1 and the vectors differ; each reason says why the vectors are right, then what edtf does. */
export const knownDifferences: readonly { readonly reason: string; readonly texts: readonly string[] }[] = [
  ...readOtherwise,
  ...refused,
  ...accepted,
];
