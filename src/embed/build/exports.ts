import type { Theme } from '../../lib/drawing/palette';
import { pptxOf } from '../../lib/exporting/pptx/pptx';
import type { Ratio } from '../../lib/exporting/pptx/sheet';
import { svgOf } from '../../lib/exporting/svg/svg';
import { stepStills } from '../../lib/drawing/still/views';
import { zipOf } from '../../lib/exporting/zip';
import { openingScale } from '../../lib/layout/opening-scale';
import { messagesOf } from '../../lib/messages/by-lang';
import type { Chronology } from '../../lib/model/chronology';
import { stillWordsOf } from '../../lib/reading/still-words';

/** How a file is to be made on the command line. */
export interface Terms {
  readonly lang: string;
  readonly theme: 'light' | 'dark';
  readonly ratio: Ratio;
  /** The address of the page that shows the chronology; empty where there is none. */
  readonly url: string;
}

async function stills(chronology: Chronology, { lang, theme, url }: Terms) {
  const messages = await messagesOf(lang);
  const look: Theme = theme;
  const words = stillWordsOf(chronology, messages);
  const content = { chronology, messages, words, theme: look, ...(url !== '' && { address: url }) };
  return stepStills(content, openingScale(chronology));
}

/** The formats that the command line writes besides HTML. */
export const exporters: Readonly<
  Record<string, (chronology: Chronology, terms: Terms) => Promise<Uint8Array | string>>
> = {
  pptx: async (chronology, { lang, theme, ratio, url }) =>
    pptxOf(chronology, await messagesOf(lang), {
      ...{ theme, ratio },
      ...(url !== '' && { liveUrl: url }),
    }),
  svg: async (chronology, terms) => {
    const [overview] = await stills(chronology, terms);
    return overview ? svgOf(overview.still) : '';
  },
  zip: async (chronology, terms) =>
    zipOf(
      Array.from(await stills(chronology, terms), ({ name, still }) => ({
        name: `${name}.svg`,
        bytes: new TextEncoder().encode(svgOf(still)),
      })),
    ),
};
