import type { Chronology } from '../../lib/model/chronology';
import { here } from './parts';

// What the file has letters for: Latin, and what is written between them.
const LATIN = 'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2212';

/**
 * Lets the frame have the page's face, one weight of it, as soon as a text is set in it; until then a fallback of the same
 * metrics stands there. Fonts are for their own origin alone: a frame of an opaque one, such as a sandbox's, and a file do
 * not ask, nor does one whose words are not Latin.
 */
export function bringFace({ title, events }: Chronology): void {
  const isLatin = [title, ...events.map(({ quotes }) => quotes[0]?.exact)].some((text) =>
    /[a-z]/i.test(text ?? ''),
  );
  if (!isLatin || !here.startsWith(`${origin}/`)) return;
  const address = new URL('anno-serif.woff2', here).href;
  document.fonts.add(
    new FontFace('Source Serif 4 Variable', `url("${address}")`, { display: 'swap', unicodeRange: LATIN }),
  );
}
