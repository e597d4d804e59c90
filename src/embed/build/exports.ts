import type { ExportOrder } from '../../lib/exporting/exporter';
import type { Ratio } from '../../lib/exporting/pptx/sheet';
import { openingScale } from '../../lib/layout/opening-scale';
import type { Messages } from '../../lib/messages/messages';
import type { Chronology } from '../../lib/model/chronology';
import { stillWordsOf } from '../../lib/reading/still-words';

export { EXPORTERS } from '../../lib/exporting/registry';

/** How a file is to be made on the command line. */
export interface Terms {
  readonly theme: 'light' | 'dark';
  readonly ratio: Ratio;
  /** The address of the page that shows the chronology; empty where there is none. */
  readonly url: string;
  readonly offline: () => Promise<string>;
}

/** What the command line asks for: the whole of a chronology, as it opens. */
export function orderOf(
  chronology: Chronology,
  messages: Messages,
  { theme, ratio, url, offline }: Terms,
): ExportOrder {
  const words = stillWordsOf(chronology, messages);
  return {
    content: { chronology, messages, words, theme, ...(url !== '' && { address: url }) },
    view: { kind: openingScale(chronology) },
    ...{ theme, ratio, offline, hasCanvas: false },
    ...(url !== '' && { liveUrl: url }),
  };
}
