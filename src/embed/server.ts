import { render } from 'svelte/server';
import content from '../content/sino-russia-axis';
import Embed from '../lib/embedding/Embed.svelte';
import {
  type Unfurled,
  PICTURE,
  descriptionOf,
  discoveryTags,
  escaped,
  oEmbedFile,
  siteOf,
} from '../lib/embedding/unfurl';
import { en } from '../lib/messages/en';
import type { Messages } from '../lib/messages/messages';
import { zhHant } from '../lib/messages/zh-Hant';
import { validChronology } from '../lib/model/valid';
import { socialPicture } from './social-picture';

const chronology = validChronology(content, 'sino-russia-axis.ts');
const site = siteOf(process.env.PUBLIC_SITE_URL);
const languages = [
  { messages: en, path: '' },
  { messages: zhHant, path: 'zh-Hant/' },
] as const;
/** The site's pages, where it is known where they are. */
const unfurled: readonly Unfurled[] =
  site === undefined ? [] : languages.map((language) => ({ chronology, site, ...language }));

/** A page for frames: everything there is to see in its HTML, and what the script needs to take it over. */
function pageOf(messages: Messages, toAssets: string, script: string): string {
  const own = unfurled.find((page) => page.messages === messages);
  const { head, body } = render(Embed, { props: { chronology, messages } });
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    // A chronology may be anywhere, and nothing else is asked for.
    'connect-src https: http: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${messages.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${own ? `${discoveryTags(own)}\n` : ''}<title>${escaped(chronology.title)}</title>
<meta name="description" content="${escaped(descriptionOf(chronology, messages))}">
<meta http-equiv="content-security-policy" content="${policy}">
<link rel="icon" href="${toAssets}../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${toAssets}anno.css">
<script defer src="${toAssets}${script}"></script>
${head}</head>
<body><div id="anno">${body}</div>
<script type="application/json" id="anno-chronology">${JSON.stringify(chronology).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}

/** The embed's pages by their path below embed/. */
export const pages: Readonly<Record<string, string>> = {
  'index.html': pageOf(en, '', 'anno.js'),
  'zh-Hant/index.html': pageOf(zhHant, '../', 'anno-zh-Hant.js'),
};

/** What hosts on other sites look up, and the picture that goes with it as SVG, by their paths below the site. */
export const forOthers =
  unfurled.length === 0
    ? undefined
    : {
        files: Object.fromEntries(unfurled.map(oEmbedFile)),
        pictures: { [PICTURE.path]: socialPicture(chronology, en) },
      };
