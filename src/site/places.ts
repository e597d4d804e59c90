import { CHRONOLOGIES } from '../content';
import { FIRST_LANGUAGE, LANGUAGES } from '../lib/messages/languages';
import { expectFreeNames } from './names';

/** Which page: of which chronology, by its name in the list, in which language. */
export interface PageKey {
  readonly lang: string;
  readonly name: string;
}

/** A page in another language: its path, and the language with its own name. */
export interface InLanguage {
  readonly path: string;
  readonly lang: string;
  readonly name: string;
}

/** Where a page leads, each path from the page itself. */
export interface PageLinks {
  /** The same in each of the other languages. */
  readonly others: readonly InLanguage[];
  readonly embed: string;
  /** The same as a file that works offline. */
  readonly offline: string;
  /** The page for any file. */
  readonly open: string;
  /** The page on which timelines are made. */
  readonly make: string;
  /** Whose fonts and programs the site carries. */
  readonly licences: string;
}

/** A path below the site, empty or with a slash at its end; its embed has the same below `embed/`. */
export type SitePath = '' | `${string}/`;

/**
 * Every page of a chronology that there is.
 * @throws Error where the list has a name that is a page's or a language's
 */
export function allPlaces(): readonly PageKey[] {
  const names = Object.keys(CHRONOLOGIES);
  expectFreeNames(names);
  return names.flatMap((name) => Object.keys(LANGUAGES).map((lang) => ({ lang, name })));
}

export function pathOf({ lang, name }: PageKey): SitePath {
  const above = inLanguage(lang);
  return name === '' ? above : `${above}${name}/`;
}

function inLanguage(lang: string): SitePath {
  return lang === FIRST_LANGUAGE ? '' : `${lang}/`;
}

/** The way from a path up to the site, or from an embed's up to `embed/`. */
export function upFrom(path: SitePath): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The file of a chronology that works offline, below `embed/`. */
export function offlineFile({ lang, name }: PageKey): string {
  return `anno-offline-${name === '' ? '' : `${name}-`}${lang}.html`;
}

/** @param page the page's own last part where it isn't the chronology's: `open/` */
export function linksOf({ lang, name }: PageKey, page: SitePath = ''): PageLinks {
  const up = upFrom(`${pathOf({ lang, name })}${page}`);
  return {
    others: Object.entries(LANGUAGES)
      .filter(([other]) => other !== lang)
      .map(([other, called]) => ({
        path: `${up}${pathOf({ lang: other, name })}${page}`,
        lang: other,
        name: called,
      })),
    embed: `${up}embed/${pathOf({ lang, name })}`,
    offline: `${up}embed/${offlineFile({ lang, name })}`,
    open: `${up}${inLanguage(lang)}open/`,
    make: `${up}${inLanguage(lang)}make/`,
    licences: `${up}licences.txt`,
  };
}
