import type { Theme } from '../../lib/drawing/palette';
import { pptxOf } from '../../lib/exporting/pptx/pptx';
import type { Ratio } from '../../lib/exporting/pptx/sheet';
import { svgOf } from '../../lib/exporting/svg/svg';
import { stepStills } from '../../lib/drawing/still/views';
import { zipOf } from '../../lib/exporting/zip';
import { openingScale } from '../../lib/layout/opening-scale';
import { messagesIn } from '../../lib/messages/by-lang';
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

function stills(chronology: Chronology, { lang, theme, url }: Terms) {
  const messages = messagesIn(lang);
  const look: Theme = theme;
  const words = stillWordsOf(chronology, messages);
  const content = { chronology, messages, words, theme: look, ...(url !== '' && { address: url }) };
  return stepStills(content, openingScale(chronology));
}

/** The formats that the command line writes besides HTML. */
export const exporters: Readonly<
  Record<string, (chronology: Chronology, terms: Terms) => Promise<Uint8Array | string>>
> = {
  pptx: (chronology, { lang, theme, ratio, url }) =>
    pptxOf(chronology, messagesIn(lang), {
      ...{ theme, ratio },
      ...(url !== '' && { liveUrl: url }),
    }),
  svg: (chronology, terms) => {
    const [overview] = stills(chronology, terms);
    return Promise.resolve(overview ? svgOf(overview.still) : '');
  },
  zip: (chronology, terms) =>
    zipOf(
      Array.from(stills(chronology, terms), ({ name, still }) => ({
        name: `${name}.svg`,
        bytes: new TextEncoder().encode(svgOf(still)),
      })),
    ),
};
