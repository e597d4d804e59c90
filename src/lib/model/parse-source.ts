import type { Source } from './chronology';
import { dateField } from './date-field';
import { type Read, languageTag, readFields, text, texts } from './fields';
import { LIMITS } from './limits';

const SOURCE = ['lang', 'noun', 'authors', 'title', 'container', 'publisher', 'published', 'url'];

// It becomes a link: no other scheme, such as javascript:, may pass.
const webAddress: Read<string> = (value, place) => {
  if (typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value))
    return text(LIMITS.address)(value, place);
  place.report({ kind: 'form', expected: 'web-address' }, value);
  return undefined;
};

/** Where a chronology comes from; undefined where it can't be cited as a whole. */
export const sourceField: Read<Source> = (value, place) => {
  const fields = readFields(value, SOURCE, place);
  const part = text(LIMITS.name);
  const lang = fields?.optional('lang', languageTag);
  const noun = fields?.required('noun', part);
  const authors = fields?.required('authors', texts(LIMITS.authors));
  const called = fields?.required('title', part);
  const container = fields?.optional('container', part);
  const publisher = fields?.required('publisher', part);
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
