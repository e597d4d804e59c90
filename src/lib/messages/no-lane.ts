import { type Language, isLanguage } from './languages';

/** What a file's lanes call the one of all events that have none, in the file's own language. */
const NO_LANE: Record<Language, string> = {
  en: 'Other',
  'zh-Hant': '其他',
  uk: 'Інше',
  es: 'Otros',
  fr: 'Autres',
  ru: 'Прочее',
  de: 'Andere',
  pt: 'Outros',
  ar: 'أخرى',
};

/** @param lang of the file, which may be any; English where nothing is said for it */
export function noLaneIn(lang = ''): string {
  const language = new Intl.Locale(lang === '' ? 'en' : lang).language;
  if (language === 'zh') return NO_LANE['zh-Hant'];
  return isLanguage(language) ? NO_LANE[language] : NO_LANE.en;
}
