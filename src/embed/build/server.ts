import { CHRONOLOGIES } from '../../content';
import { type Unfurled, discoveryTags, oEmbedFile, siteOf } from '../../site/unfurl';
import { messagesOf } from '../../lib/messages/by-lang';
import { FIRST_LANGUAGE, LANGUAGES } from '../../lib/messages/languages';
import type { Messages } from '../../lib/messages/messages';
import type { Chronology } from '../../lib/model/chronology';
import { directionOf } from '../../lib/model/direction';
import rightToLeft from '../../lib/rendering/right-to-left.css?inline';
import { convertFile } from '../../lib/importing/convert';
import { importInput } from '../../lib/importing/registry';
import { listMistakes } from '../../lib/model/list-mistakes';
import { faultInEnglish, withLosses } from '../../lib/model/mistakes';
import { parseChronology } from '../../lib/model/parse';
import { chronologyAt } from '../../site/chronologies';
import { licencesOf, noticesOf } from '../../site/licences';
import { type PageKey, allPlaces, offlineFile, pathOf, upFrom } from '../../site/places';
import { policyOf as policyAt } from '../../site/policies';
import { pictureOf, unfurledAt } from '../../site/unfurled';
import { pageOf } from './page';
import { socialPicture } from './social-picture';

export {
  chronologyAt,
  convertFile,
  faultInEnglish,
  importInput,
  listMistakes,
  messagesOf,
  parseChronology,
  withLosses,
};
export { servedPage } from '../../site/pages';
export { type CarriedCode, singleFile } from './single-file';

/** The languages of the interface; the first one's pages are at addresses that name none. */
export const LANGS: readonly string[] = Object.keys(LANGUAGES);

/** The names of the site's own chronologies; the first one's is empty. */
export const NAMES: readonly string[] = Object.keys(CHRONOLOGIES);

const site = siteOf(process.env.PUBLIC_SITE_URL);

interface Told extends PageKey {
  readonly chronology: Chronology;
  readonly messages: Messages;
}

/** Where an embed is in each language, from itself. */
function pathsFrom({ lang, name }: PageKey): Readonly<Record<string, string>> {
  const up = upFrom(pathOf({ lang, name }));
  return Object.fromEntries(LANGS.map((each) => [each, `${up}${pathOf({ lang: each, name })}`]));
}

/** The script that a page in a language begins with, and the one that brings the rest of its words. */
export function mainScript(lang: string): string {
  return lang === FIRST_LANGUAGE ? 'anno.js' : `anno-${lang}.js`;
}
export function wordsScript(lang: string): string {
  return `anno-words-${lang}.js`;
}

/** What a single file says of what of it is not ours, by its style sheet and the folder of our own package. */
export function noticesFor(style: string, root: string): string {
  return noticesOf(licencesOf(root), style);
}

const RIGHT_TO_LEFT = 'anno-right-to-left.css';
/** What few pages have besides `anno.css`, by its name below embed/; a single file has it too. */
export const sheets: Readonly<Record<string, string>> = { [RIGHT_TO_LEFT]: rightToLeft };

function embedPage(told: Told, unfurled: readonly Unfurled[]): string {
  const path = pathOf(told);
  const own = unfurled.find((page) => page.path === path);
  const links = own ? `${discoveryTags(own)}\n` : '';
  const toAssets = upFrom(path);
  const code = [
    `<link rel="icon" href="${toAssets}../icon.svg" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${toAssets}anno.css">`,
    ...(directionOf(told.chronology.lang) === 'rtl'
      ? [`<link rel="stylesheet" href="${toAssets}${RIGHT_TO_LEFT}">`]
      : []),
    `<script defer src="${toAssets}${mainScript(told.lang)}"></script>`,
  ];
  const dress = { links, code: code.join(''), end: '', root: '', paths: pathsFrom(told) };
  return pageOf(told.chronology, told.messages, dress);
}

/** The policy of a served page, by its path below the site. */
export function policyOf(path: string): readonly string[] {
  return policyAt(path, site);
}

/** What a build writes of the site's own chronologies, each in every language. */
interface Built {
  /** The embed's pages by their path below embed/, with what servers do not let be inline still in them. */
  readonly pages: Readonly<Record<string, string>>;
  /** What the files that work offline show, by their names below embed/. */
  readonly offlineFiles: Readonly<Record<string, Told>>;
  /** What hosts on other sites look up, and the pictures that go with it as SVG, by their paths below the site; where it is known where that is. */
  readonly forOthers?: {
    readonly files: Readonly<Record<string, string>>;
    readonly pictures: Readonly<Record<string, string>>;
  };
}

/** Makes all of it, which takes a second for each page: commands that need none of it do not wait for it. */
export async function built(): Promise<Built> {
  const all: readonly Told[] = await Promise.all(
    allPlaces().map(async (place) => ({
      ...place,
      chronology: await chronologyAt(place),
      messages: await messagesOf(place.lang),
    })),
  );
  const unfurled = site === undefined ? [] : await Promise.all(all.map((place) => unfurledAt(place, site)));
  return {
    pages: Object.fromEntries(all.map((told) => [`${pathOf(told)}index.html`, embedPage(told, unfurled)])),
    offlineFiles: Object.fromEntries(all.map((told) => [offlineFile(told), told])),
    ...(unfurled.length > 0 && {
      forOthers: {
        files: Object.fromEntries(unfurled.map(oEmbedFile)),
        pictures: Object.fromEntries(
          all
            .filter(({ lang }) => lang === FIRST_LANGUAGE)
            .map(({ name, chronology, messages }) => [pictureOf(name), socialPicture(chronology, messages)]),
        ),
      },
    }),
  };
}
