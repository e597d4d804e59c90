import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import {
  CHRONOLOGY,
  CITATION,
  CLAIM,
  DATE,
  EVENT,
  LANE,
  LANGUAGE,
  LINK,
  MEDIA,
  QUOTE,
  RECORD,
  SOURCE,
} from '../lib/model/schema';

const definitions = {
  event: EVENT,
  ...{ claim: CLAIM, record: RECORD, citation: CITATION, quote: QUOTE, link: LINK, media: MEDIA },
  ...{ source: SOURCE, lane: LANE, date: DATE, language: LANGUAGE },
};

/** What holds between the fields of an object, which only JSON Schema has words for; the reader sees to it by itself. */
const BETWEEN: readonly (readonly [entries: unknown, between: JsonSchema])[] = [
  [EVENT.entries, { oneOf: [{ required: ['date'] }, { required: ['claim'] }] }],
  [
    CLAIM.entries,
    {
      if: { properties: { basis: { const: 'derived' } }, required: ['basis'] },
      then: { required: ['derivation'] },
    },
  ],
  [
    RECORD.entries,
    {
      oneOf: [{ required: ['source'] }, { required: ['sources'] }],
      dependencies: { url: ['source'], seenOn: ['source'] },
    },
  ],
  [
    MEDIA.entries,
    {
      anyOf: [{ required: ['picture'] }, { required: ['src'] }, { required: ['link'] }],
      dependencies: { kind: ['link'] },
    },
  ],
];

/** The format of a chronology as a JSON Schema, for editors and for those who write files by program. */
export function jsonSchema(): JsonSchema {
  const made = toJsonSchema(CHRONOLOGY, {
    target: 'draft-07',
    typeMode: 'input',
    definitions,
    // What a program alone can say: that a language is one that the browser knows.
    ignoreActions: ['check'],
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const entries = 'entries' in valibotSchema && valibotSchema.entries;
      const [, between] = BETWEEN.find(([each]) => each === entries) ?? [];
      return between && { ...jsonSchema, ...between };
    },
    // Patterns of JSON Schema are of ECMAScript, and read with u by all that keep to it.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' &&
      'requirement' in valibotAction &&
      valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : undefined,
  });
  return { $schema: made.$schema, title: 'A chronology in the format of Anno', ...made };
}
