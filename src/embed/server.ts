import { render } from 'svelte/server';
import content from '../content/sino-russia-axis';
import Embed from '../lib/embedding/Embed.svelte';
import { en } from '../lib/messages/en';
import type { Messages } from '../lib/messages/messages';
import { zhHant } from '../lib/messages/zh-Hant';
import { validChronology } from '../lib/model/valid';

const chronology = validChronology(content, 'sino-russia-axis.ts');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A page for frames: everything there is to see in its HTML, and what the script needs to take it over. */
function pageOf(messages: Messages, toAssets: string, script: string): string {
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
<meta http-equiv="content-security-policy" content="${policy}">
<title>${escaped(chronology.title)}</title>
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
