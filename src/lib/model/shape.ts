import { onOneLine, show } from './check';
import type { ChronologyInput } from './chronology';

type Check = (value: unknown) => boolean;
interface Field {
  readonly expected: string;
  readonly check: Check;
  readonly isRequired?: boolean;
}

const text: Field = {
  expected: 'a text',
  check: (value) => typeof value === 'string' && value.trim() !== '',
};
const date: Field = {
  expected: 'a date as text, or a year as a number',
  check: (value) => text.check(value) || typeof value === 'number',
};
const number: Field = { expected: 'a number', check: (value) => typeof value === 'number' };
const texts: Field = {
  expected: 'a list of texts',
  check: (value) => Array.isArray(value) && value.every(text.check),
};
const required = (field: Field): Field => ({ ...field, isRequired: true });

const CLAIM = {
  edtf: required(date),
  basis: required({
    expected: '“stated” or “derived”',
    check: (value) => value === 'stated' || value === 'derived',
  }),
  derivation: text,
};
const RECORD = { edtf: required(date), source: required(text), conflict: text };
const QUOTE = { exact: required(text), prefix: text, suffix: text, section: text, marks: required(texts) };
const LINK = { to: required(text), kind: required(text) };
const LANE = { id: required(text), title: required(text) };
const languageTag: Field = { expected: 'a language tag such as “en” or “zh-Hant”', check: isLanguageTag };
const SOURCE = {
  lang: languageTag,
  noun: required(text),
  authors: required(texts),
  title: required(text),
  container: text,
  publisher: required(text),
  published: required(date),
  // It becomes a link: no other scheme, such as javascript:, may pass.
  url: { expected: 'an address that begins with https:// or http://', check: isWebAddress },
};
const list: Field = { expected: 'a list', check: Array.isArray };
const record: Field = { expected: 'an object', check: isObject };
const EVENT = {
  id: text,
  title: required(text),
  date,
  claim: record,
  record,
  quotes: list,
  gloss: text,
  lane: text,
  actors: texts,
  links: list,
  weight: number,
};
const CHRONOLOGY = {
  version: { expected: '1', check: (value: unknown) => value === 1 },
  title: required(text),
  lang: languageTag,
  source: record,
  lanes: list,
  events: required(list),
};

function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);
}

function isLanguageTag(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldIssues(value: unknown, fields: Record<string, Field>, path: string): string[] {
  const at = path === '' ? '' : `${path}: `;
  if (!isObject(value)) return [`${at}expected an object, found ${show(value)}`];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  return [
    ...unknown.map(
      (key) => `${at}${key}: expected one of ${Object.keys(fields).join(', ')}, found ${show(key)}`,
    ),
    ...Object.entries(fields).flatMap(([key, field]) => {
      const isMissing = value[key] === undefined;
      if (isMissing ? !field.isRequired : field.check(value[key])) return [];
      return [`${at}${key}: expected ${field.expected}, found ${show(value[key])}`];
    }),
  ];
}

function each(
  value: unknown,
  fields: Record<string, Field>,
  path: (item: unknown, index: number) => string,
): string[] {
  return Array.isArray(value)
    ? value.flatMap((item, index) => fieldIssues(item, fields, path(item, index)))
    : [];
}

function optional(value: unknown, fields: Record<string, Field>, path: string): string[] {
  return value === undefined || !isObject(value) ? [] : fieldIssues(value, fields, path);
}

function eventIssues(event: unknown, path: string): string[] {
  const own = fieldIssues(event, EVENT, path);
  if (!isObject(event)) return own;
  const isDated = event['date'] !== undefined || event['claim'] !== undefined;
  return [
    ...own,
    ...(isDated ? [] : [`${path}: date: expected a date or a claim, found nothing`]),
    ...optional(event['claim'], CLAIM, `${path}, claim`),
    ...optional(event['record'], RECORD, `${path}, record`),
    ...each(event['quotes'], QUOTE, (_, index) => `${path}, quotes[${index}]`),
    ...each(event['links'], LINK, (_, index) => `${path}, links[${index}]`),
  ];
}

function shapeIssues(input: unknown): string[] {
  const own = fieldIssues(input, CHRONOLOGY, '');
  if (!isObject(input)) return own;
  const events = Array.isArray(input['events']) ? input['events'] : [];
  return [
    ...own,
    ...optional(input['source'], SOURCE, 'source'),
    ...each(input['lanes'], LANE, (_, index) => `lanes[${index}]`),
    ...events.flatMap((event, index) => {
      const title =
        isObject(event) && typeof event['title'] === 'string' ? ` “${onOneLine(event['title'])}”` : '';
      return eventIssues(event, `event ${index + 1}${title}`);
    }),
  ];
}

/** Whether a value has the shape of a chronology's content; each mistake is one line that says where. */
export function checkShape(
  input: unknown,
):
  | { readonly kind: 'content'; readonly content: ChronologyInput }
  | { readonly kind: 'issues'; readonly issues: readonly string[] } {
  const issues = shapeIssues(input);
  return issues.length === 0 && isContent(input, issues)
    ? { kind: 'content', content: input }
    : { kind: 'issues', issues };
}

function isContent(_input: unknown, issues: readonly string[]): _input is ChronologyInput {
  return issues.length === 0;
}
