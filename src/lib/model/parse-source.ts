import type { Source } from './chronology';
import { dateField } from './date-field';
import { type Read, fits, languageTag, name, readFields, texts } from './fields';
import { LIMITS } from './limits';
import { address } from './parse-citations';
import { SOURCE, URL_OF } from './schema';

const urlOfField = fits(URL_OF, { kind: 'choice', expected: URL_OF.options });

/** Where a chronology comes from; undefined where it can't be cited as a whole. */
export const sourceField: Read<Source> = (value, place) => {
  const fields = readFields(value, SOURCE, place);
  const lang = fields?.optional('lang', languageTag);
  const noun = fields?.required('noun', name);
  const authors = fields?.required('authors', texts(LIMITS.authors));
  const called = fields?.required('title', name);
  const container = fields?.optional('container', name);
  const publisher = fields?.required('publisher', name);
  const published = fields?.required('published', dateField);
  const url = fields?.optional('url', address);
  const urlOf = fields?.optional('urlOf', urlOfField);
  if (!noun || !authors || !called || !publisher || !published) return undefined;
  // A source is cited with all of its authors, or not at all.
  const all = fields?.raw('authors');
  if (!Array.isArray(all) || all.length !== authors.length) return undefined;
  return {
    ...(lang && { lang }),
    ...{ noun, authors, title: called },
    ...(container && { container }),
    ...{ publisher, published: published.edtf, date: published.date },
    ...(url && { url }),
    ...(urlOf && { urlOf }),
  };
};
