/** The languages of the interface, as BCP 47 has them: the only list. Words are in the folder of the tag. */
export const TAGS = ['en', 'zh-Hant', 'uk', 'es', 'fr', 'ru', 'de', 'pt', 'ar'] as const;

export type Language = (typeof TAGS)[number];

/** Each by its own name, which frames have no use for. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  uk: 'Українська',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  de: 'Deutsch',
  pt: 'Português',
  ar: 'العربية',
};

/** The language of the pages whose address names none. */
export const FIRST_LANGUAGE: Language = 'en';

const KNOWN: readonly string[] = TAGS;

/** Whether the interface speaks a language. */
export function isLanguage(lang: string): lang is Language {
  return KNOWN.includes(lang);
}
