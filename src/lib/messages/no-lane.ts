import type { Language } from './languages';

/** What a file's lanes call the one of all events that have none, in the file's own language. */
const NO_LANE: Record<Language, string> = { en: 'Other', uk: 'Інше', 'zh-Hant': '其他' };

/** @param lang of the file, which may be any; English where nothing is said for it */
export function noLaneIn(lang = ''): string {
  const language = new Intl.Locale(lang === '' ? 'en' : lang).language;
  if (language === 'zh') return NO_LANE['zh-Hant'];
  return language === 'uk' ? NO_LANE.uk : NO_LANE.en;
}
