import content from '../content/sino-russia-axis';
import chinese from '../content/sino-russia-axis.zh-Hant';
import { type Unfurled, PICTURE, discoveryTags, oEmbedFile, siteOf } from '../lib/embedding/unfurl';
import { LANGUAGES, messagesIn } from '../lib/messages/by-lang';
import type { Messages } from '../lib/messages/messages';
import type { Chronology } from '../lib/model/chronology';
import { readJson } from '../lib/model/json';
import { listMistakes } from '../lib/model/mistakes';
import { parseChronology } from '../lib/model/parse';
import { translated } from '../lib/model/translate';
import { validChronology } from '../lib/model/valid';
import { policyOf as policyAt } from '../site/policies';
import { pageOf } from './page';
import { socialPicture } from './social-picture';

export { LANGUAGES, listMistakes, parseChronology, readJson };
export { servedPage } from '../site/pages';
export { type Carried, singleFile } from './single-file';
const english = validChronology(content, 'sino-russia-axis.ts');
const inChinese = validChronology(translated(content, chinese), 'sino-russia-axis.zh-Hant.ts');

/** The essay's own, told in a language of the interface. */
export function essayIn(lang: string): Chronology {
  return lang === 'zh-Hant' ? inChinese : english;
}

const site = siteOf(process.env.PUBLIC_SITE_URL);
const languages = LANGUAGES.map((lang) => ({
  messages: messagesIn(lang),
  path: lang === 'en' ? ('' as const) : (`${lang}/` as const),
}));
/** The site's pages, where it is known where they are. */
const unfurled: readonly Unfurled[] =
  site === undefined
    ? []
    : languages.map((language) => ({
        chronology: essayIn(language.messages.lang),
        site,
        ...language,
      }));

function embedPage(messages: Messages, toAssets: string, script: string): string {
  const own = unfurled.find((page) => page.messages === messages);
  const links = own ? `${discoveryTags(own)}\n` : '';
  const code = [
    `<link rel="icon" href="${toAssets}../icon.svg" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${toAssets}anno.css">`,
    `<script defer src="${toAssets}${script}"></script>`,
  ];
  return pageOf(essayIn(messages.lang), messages, { links, code: code.join(''), end: '', root: '' });
}

/** The policy of a served page, by its path below the site. */
export function policyOf(path: string): readonly string[] {
  return policyAt(path, site);
}

/** The embed's pages by their path below embed/, with what servers do not let be inline still in them. */
export const pages: Readonly<Record<string, string>> = {
  'index.html': embedPage(messagesIn('en'), '', 'anno.js'),
  'zh-Hant/index.html': embedPage(messagesIn('zh-Hant'), '../', 'anno-zh-Hant.js'),
};

/** What hosts on other sites look up, and the picture that goes with it as SVG, by their paths below the site. */
export const forOthers =
  unfurled.length === 0
    ? undefined
    : {
        files: Object.fromEntries(unfurled.map(oEmbedFile)),
        pictures: { [PICTURE.path]: socialPicture(english, messagesIn('en')) },
      };
