import type { Source } from './chronology';
import { dateField } from './date-field';
import { type Read, languageTag, name, readFields, text, texts } from './fields';
import { LIMITS } from './limits';
import { SOURCE, WEB_ADDRESS } from './schema';

const webAddress = text(WEB_ADDRESS, { kind: 'form', expected: 'web-address' });

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
  const url = fields?.optional('url', webAddress);
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
  };
};
