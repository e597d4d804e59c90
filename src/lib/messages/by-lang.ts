import { en } from './en';
import type { Messages } from './messages';
import { zhHant } from './zh-Hant';

const ALL: readonly Messages[] = [en, zhHant];

/** The languages of the interface, as BCP 47 has them. */
export const LANGUAGES: readonly string[] = ALL.map(({ lang }) => lang);

/** The interface's words in a language; in English where it is none of `LANGUAGES`. */
export function messagesIn(lang: string): Messages {
  return ALL.find((messages) => messages.lang === lang) ?? en;
}
