import type { Messages } from '../lib/messages/messages';

/** The language of the pages whose address names none. */
export const FIRST_LANGUAGE = 'en';

/** The interface's words by language, read when a page is in it, so that no page carries those of another. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import('../lib/messages/en')).en,
  'zh-Hant': async () => (await import('../lib/messages/zh-Hant')).zhHant,
};

/** @throws Error where the site does not speak the language */
export function messagesOf(lang: string): Promise<Messages> {
  const read = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined;
  if (!read) throw new Error(`expected a language of ${Object.keys(LANGUAGES).join(', ')}, found ${lang}`);
  return read();
}

/** The language that the other pages are in. */
export function otherThan(lang: string): string {
  return Object.keys(LANGUAGES).find((each) => each !== lang) ?? FIRST_LANGUAGE;
}
