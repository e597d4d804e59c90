import { LANGUAGES, type Language, isLanguage } from './languages';
import type { MakeWords } from './make';
import type { Messages } from './messages';
import type { ReportWords } from './report';

/** Read when a language is spoken, so that nobody carries the words of another. */
const FOLDERS: Readonly<Record<Language, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import('./en'),
  'zh-Hant': () => import('./zh-Hant'),
  uk: () => import('./uk'),
  es: () => import('./es'),
  fr: () => import('./fr'),
  ru: () => import('./ru'),
  de: () => import('./de'),
  pt: () => import('./pt'),
  ar: () => import('./ar'),
};

/**
 * Every word of the interface in a language.
 * @throws Error where it is none of the list
 */
export async function messagesOf(lang: string): Promise<Messages> {
  return (await FOLDERS[known(lang)]()).default;
}

function known(lang: string): Language {
  if (isLanguage(lang)) return lang;
  throw new Error(`expected a language of ${Object.keys(LANGUAGES).join(', ')}, found ${lang}`);
}

/** What is said of files, which few pages say. */
const REPORTS: Readonly<Record<Language, () => Promise<{ readonly report: ReportWords }>>> = {
  en: () => import('./en/report'),
  'zh-Hant': () => import('./zh-Hant/report'),
  uk: () => import('./uk/report'),
  es: () => import('./es/report'),
  fr: () => import('./fr/report'),
  ru: () => import('./ru/report'),
  de: () => import('./de/report'),
  pt: () => import('./pt/report'),
  ar: () => import('./ar/report'),
};

/**
 * The words for what was made of a file, in a language.
 * @throws Error where it is none of the list
 */
export async function reportWordsOf(lang: string): Promise<ReportWords> {
  return (await REPORTS[known(lang)]()).report;
}

/** What the page says on which timelines are made. */
const MAKES: Readonly<Record<Language, () => Promise<{ readonly make: MakeWords }>>> = {
  en: () => import('./en/make'),
  'zh-Hant': () => import('./zh-Hant/make'),
  uk: () => import('./uk/make'),
  ru: () => import('./ru/make'),
  fr: () => import('./fr/make'),
  es: () => import('./es/make'),
  pt: () => import('./pt/make'),
  de: () => import('./de/make'),
  ar: () => import('./ar/make'),
};

/**
 * The words for making a timeline, in a language.
 * @throws Error where it is none of the list
 */
export async function makeWordsOf(lang: string): Promise<MakeWords> {
  return (await MAKES[known(lang)]()).make;
}
