import type { Draft } from '../draft';
import type { Importer } from '../importer';
import { type FileText, givenBy } from './given';
import * as known from './known-by';

/** A format that is read by a part of its own, which is brought when a file needs it. */
function format(
  name: string,
  accepts: (given: FileText) => boolean,
  bring: () => Promise<(given: FileText) => Draft>,
): Importer {
  return {
    name,
    accepts: (content) => accepts(givenBy(content)),
    async read(content) {
      const read = await bring();
      return { kind: 'draft', draft: read(givenBy(content)) };
    },
  };
}

/** Events of our own, one a line, which need no settling. */
const ndjson: Importer = {
  name: 'Anno NDJSON',
  accepts: (content) => known.isNdjson(givenBy(content)),
  async read(content) {
    const { readNdjson } = await import('./ndjson');
    return { kind: 'input', input: readNdjson(givenBy(content)), losses: [] };
  },
};

export const iCalendar = format(
  'iCalendar',
  known.isICalendar,
  async () => (await import('./icalendar')).readICalendar,
);
export const timelineJs = format(
  'TimelineJS',
  known.isTimelineJs,
  async () => (await import('./timelinejs')).readTimelineJs,
);
export const simile = format('SIMILE', known.isSimile, async () => (await import('./simile')).readSimile);
export const vis = format('vis-timeline', known.isVis, async () => (await import('./vis')).readVis);
export const linkedPlaces = format(
  'Linked Places',
  known.isLinkedPlaces,
  async () => (await import('./linked-places')).readLinkedPlaces,
);
export const wikidata = format(
  'Wikidata',
  known.isWikidata,
  async () => (await import('./wikidata')).readWikidata,
);
export const markwhen = format(
  'markwhen',
  known.isMarkwhen,
  async () => (await import('./markwhen')).readMarkwhen,
);
const years = format(
  'The History of Everything',
  known.isYears,
  async () => (await import('./years')).readYears,
);
const nestedLists = format(
  'Nested lists',
  known.isNestedLists,
  async () => (await import('./nested-lists')).readNestedLists,
);

/** What other programs write, the more particular first. */
export const FORMATS: readonly Importer[] = [
  ...[iCalendar, timelineJs, simile, vis, linkedPlaces, wikidata],
  ...[years, nestedLists, ndjson, markwhen],
];
