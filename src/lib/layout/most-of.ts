import type { Majority } from './densest';
import { foundOnce } from './found-once';
import { majorityOf } from './majority';

/** Where most of some events lie. */
export const mostOf = foundOnce<Majority | undefined>(majorityOf, undefined);
