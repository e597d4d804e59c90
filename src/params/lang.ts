import type { ParamMatcher } from '@sveltejs/kit';
import { FIRST_LANGUAGE, LANGUAGES } from '../lib/messages/languages';

/** The languages that an address names; the first one's pages name none. */
export const match = ((part) =>
  part !== FIRST_LANGUAGE && Object.hasOwn(LANGUAGES, part)) satisfies ParamMatcher;
