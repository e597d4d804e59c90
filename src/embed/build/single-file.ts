import { BAKED_ADDRESS } from '../options/asked';
import { escaped } from '../../lib/exporting/markup';
import type { Messages } from '../../lib/messages/messages';
import type { Chronology } from '../../lib/model/chronology';
import { type DigestOf, singlePage } from '../../site/single-page';
import { pageOf } from './page';

/** The code that a single file carries: its style sheet, and its scripts in the order in which they run. */
export interface CarriedCode {
  readonly style: string;
  readonly scripts: readonly string[];
  /** The script that shows pictures, for a file that has some. */
  readonly media: string;
  /** Whose of it is not ours, and on which terms: it has to come with it. */
  readonly notices: string;
}

/** What begins the comment with the notices. */
export const NOTICES = '<!-- Licences\n';

/** What tells that script from the others. */
export const MEDIA_MARK = 'data-media';

/** A text that ends no comment. */
function quiet(text: string): string {
  return text.replaceAll('--', '==').replaceAll('>', '&gt;');
}

/**
 * A file that needs nothing beside it, nor a network.
 * @param address what it is opened as where its own address says nothing: `?keys=steps#minsk`
 * @param isPattern whether files of other chronologies are made of it, which may have what this one has not
 */
export function singleFile(
  shown: Chronology,
  messages: Messages,
  { style, scripts, media, notices }: CarriedCode,
  address: string,
  { digestOf, isPattern = false }: { readonly digestOf?: DigestOf; readonly isPattern?: boolean } = {},
): Promise<string> {
  const hasMedia = isPattern || shown.events.some((event) => event.media !== undefined);
  const first = hasMedia ? `<script ${MEDIA_MARK}>${media}</script>\n` : '';
  const page = pageOf(shown, messages, {
    links: '',
    code: `<link rel="icon" href="data:,">\n<style>${style}</style>`,
    end: [first, ...scripts.map((script) => `<script>${script}</script>\n`), `${NOTICES}${quiet(notices)}-->`].join(''),
    root: ` data-anno-single ${BAKED_ADDRESS}="${escaped(address)}"`,
  });
  return singlePage(page, digestOf);
}
