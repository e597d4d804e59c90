import type { Fault } from '../messages/fault';
import { ROLES } from './draft';
import type { Content } from './importer';
import { IMPORTERS, type InputRead, importBy, settled } from './registry';
import type { GivenAnswers } from './report';
import { reportLines } from './report-lines';
import type { Mapping } from './table/guess';

/** How a file is to be read. */
interface ConvertOptions {
  readonly name: string;
  /** One of the registry's; found by content without it. */
  readonly format?: string | undefined;
  readonly mapping: Mapping;
  readonly answers: GivenAnswers;
}

type Converted =
  | {
      readonly kind: 'input';
      readonly input: unknown;
      readonly report: readonly string[];
      readonly isPartial: boolean;
    }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** There is no format of that name, but these. */
  | { readonly kind: 'formats'; readonly names: readonly string[] }
  | Unknown;

/** What a person names that is not there, and what is. */
interface Unknown {
  readonly kind: 'unknown';
  readonly option: 'map' | 'answer';
  readonly expected: readonly string[];
  readonly found: string;
}

function unknown(
  option: Unknown['option'],
  expected: readonly string[],
  found: readonly string[],
): Unknown[] {
  return found
    .filter((each) => !expected.includes(each))
    .map((each) => ({ kind: 'unknown', option, expected, found: each }));
}

/** Columns, questions and choices that a file has not. */
function unknownIn(
  { draft, report }: NonNullable<Extract<InputRead, { readonly kind: 'input' }>['from']>,
  mapping: Mapping,
  answers: GivenAnswers,
) {
  const headers = (draft.columns ?? []).map(({ header }) => header);
  const asked = [...report.questions, ...report.assumed].flatMap(({ id, choices = [] }) =>
    id === undefined ? [] : [{ id, choices: choices.map((choice) => choice.id) }],
  );
  const rows = draft.rows.map(({ at }) => `row:${at.index}`);
  const ids = Object.keys(answers).filter((id) => !rows.includes(id));
  return [
    ...unknown('map', headers, Object.keys(mapping)),
    ...unknown('answer', [...asked.map(({ id }) => id), 'row:0 …'], ids),
    ...asked.flatMap(({ id, choices }) =>
      unknown('answer', choices, answers[id] === undefined ? [] : [answers[id]]),
    ),
  ];
}

/** Reads any file that the registry reads, with its report in lines of English. */
export async function convertFile(
  content: Content,
  { name, format, mapping, answers }: ConvertOptions,
): Promise<Converted> {
  const called = IMPORTERS.find((each) => each.name.toLowerCase() === format?.toLowerCase());
  if (format !== undefined && !called) return { kind: 'formats', names: IMPORTERS.map((each) => each.name) };
  const [role] = unknown('map', ROLES, Object.values(mapping));
  if (role) return role;
  const imported = await importBy(content, { name, mime: '', importer: called, mapping });
  const read = await settled(imported, name, answers);
  if (read.kind === 'fault') return read;
  const { input, from } = read;
  if (!from) return { kind: 'input', input, report: [], isPartial: false };
  const [missing] = unknownIn(from, mapping, answers);
  if (missing) return missing;
  return {
    kind: 'input',
    input,
    report: reportLines(from.draft, from.report),
    isPartial: from.report.shown < from.draft.rows.length,
  };
}
