import type { Fault } from '../messages/fault';
import type { Content } from './importer';
import { IMPORTERS, importBy, settled } from './registry';
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
  | { readonly kind: 'formats'; readonly names: readonly string[] };

/** Reads any file that the registry reads, with its report in lines of English. */
export async function convertFile(
  content: Content,
  { name, format, mapping, answers }: ConvertOptions,
): Promise<Converted> {
  const called = IMPORTERS.find((each) => each.name.toLowerCase() === format?.toLowerCase());
  if (format !== undefined && !called) return { kind: 'formats', names: IMPORTERS.map((each) => each.name) };
  const imported = await importBy(content, { name, mime: '', importer: called, mapping });
  const read = await settled(imported, name, answers);
  if (read.kind === 'fault') return read;
  const { input, from } = read;
  if (!from) return { kind: 'input', input, report: [], isPartial: false };
  return {
    kind: 'input',
    input,
    report: reportLines(from.draft, from.report),
    isPartial: from.report.shown < from.draft.rows.length,
  };
}
