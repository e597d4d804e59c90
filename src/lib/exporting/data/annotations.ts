import { citationInWords } from '../../model/citation-words';
import { quotesLang } from '../../model/excerpt';
import type { ExportOrder } from '../exporter';
import { pageAddress } from '../pptx/links';

/**
 * The quotes as annotations of their source: https://www.w3.org/TR/annotation-model/. Each body says which event the
 * quote dates, and when that was, in words and in EDTF, and by which outside sources, with their addresses as links. Without an address of the source there are none.
 */
export function annotationsOf({ content: { chronology, words, messages: m }, liveUrl }: ExportOrder) {
  const address = chronology.source?.url;
  const page = liveUrl === undefined ? '' : pageAddress(liveUrl);
  const { lang } = chronology;
  const quotes =
    address === undefined
      ? []
      : chronology.events.flatMap((event) => event.quotes.map((quote, place) => ({ event, quote, place })));
  const items = quotes.map(({ event, quote, place }) => ({
    id: `${page}#${encodeURIComponent(event.id)}/quote-${place + 1}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: `${event.title}: ${words.dates(event)}`, format: 'text/plain' },
      ...(event.gloss === undefined
        ? []
        : [{ type: 'TextualBody', value: event.gloss, format: 'text/plain', language: lang }]),
      ...(event.record?.sources ?? []).flatMap((source) => [
        {
          ...{ type: 'TextualBody', value: m.slides.record(citationInWords(source, m)) },
          ...{ format: 'text/plain', language: lang },
        },
        ...(source.url === undefined
          ? []
          : [{ type: 'SpecificResource', purpose: 'linking', source: source.url }]),
      ]),
      { type: 'TextualBody', purpose: 'tagging', value: (event.record ?? event.claim).edtf },
    ],
    target: {
      type: 'SpecificResource',
      source: { id: address, type: 'Text', language: quotesLang(chronology, quote) },
      selector: {
        type: 'TextQuoteSelector',
        exact: quote.exact,
        ...(quote.prefix !== undefined && { prefix: quote.prefix }),
        ...(quote.suffix !== undefined && { suffix: quote.suffix }),
      },
    },
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${page}#annotations`,
    type: 'AnnotationCollection',
    label: chronology.title,
    total: items.length,
    first: { id: `${page}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}
