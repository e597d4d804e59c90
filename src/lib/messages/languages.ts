/** The languages of the interface, as BCP 47 has them, each by its own name: the only list. Words are in the folder of the tag. */
export const LANGUAGES = { en: 'English', 'zh-Hant': '繁體中文', uk: 'Українська' } as const;

export type Language = keyof typeof LANGUAGES;

/** The language of the pages whose address names none. */
export const FIRST_LANGUAGE: Language = 'en';

/** Whether the interface speaks a language. */
export function isLanguage(lang: string): lang is Language {
  return Object.hasOwn(LANGUAGES, lang);
}
