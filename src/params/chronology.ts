import type { ParamMatcher } from '@sveltejs/kit';
import { CHRONOLOGIES } from '../content';
import { isFreeName } from '../site/names';

/** The names of the list; never one that a page or a language has. */
export const match = ((part) => isFreeName(part) && Object.hasOwn(CHRONOLOGIES, part)) satisfies ParamMatcher;
