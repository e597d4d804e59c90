import { LANGUAGES, type Language, isLanguage } from './languages';
import type { Messages } from './messages';

/** Read when a language is spoken, so that nobody carries the words of another. */
const FOLDERS: Readonly<Record<Language, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import('./en'),
  'zh-Hant': () => import('./zh-Hant'),
  uk: () => import('./uk'),
};

/**
 * Every word of the interface in a language.
 * @throws Error where it is none of the list
 */
export async function messagesOf(lang: string): Promise<Messages> {
  if (!isLanguage(lang))
    throw new Error(`expected a language of ${Object.keys(LANGUAGES).join(', ')}, found ${lang}`);
  return (await FOLDERS[lang]()).default;
}
