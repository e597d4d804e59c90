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

/** What other programs write, the more particular first. */
export const FORMATS: readonly Importer[] = [
  format('iCalendar', known.isICalendar, async () => (await import('./icalendar')).readICalendar),
  format('TimelineJS', known.isTimelineJs, async () => (await import('./timelinejs')).readTimelineJs),
  format('SIMILE', known.isSimile, async () => (await import('./simile')).readSimile),
  format('vis-timeline', known.isVis, async () => (await import('./vis')).readVis),
  format(
    'Linked Places',
    known.isLinkedPlaces,
    async () => (await import('./linked-places')).readLinkedPlaces,
  ),
  format('Wikidata', known.isWikidata, async () => (await import('./wikidata')).readWikidata),
  format('The History of Everything', known.isYears, async () => (await import('./years')).readYears),
  format('Nested lists', known.isNestedLists, async () => (await import('./nested-lists')).readNestedLists),
  ndjson,
  format('markwhen', known.isMarkwhen, async () => (await import('./markwhen')).readMarkwhen),
];
