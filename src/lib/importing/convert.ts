import type { Fault } from '../messages/fault';
import type { ColumnRole } from './draft';
import type { Content } from './importer';
import { IMPORTERS, importFile } from './registry';
import type { GivenAnswers } from './report';
import { reportLines } from './report-lines';
import { settle } from './settle';
import { readTable } from './table/read-table';

/** How a file is to be read. */
interface ConvertOptions {
  readonly name: string;
  /** One of the registry's; found by content without it. */
  readonly format?: string | undefined;
  /** What columns are: header → role. */
  readonly mapping: Readonly<Record<string, ColumnRole>>;
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
  const isMapped = Object.keys(mapping).length > 0;
  const read = isMapped
    ? readTable(content, mapping)
    : await (called?.read(content) ?? importFile(content, name));
  if (read.kind === 'fault') return read;
  if (read.kind === 'input') return { kind: 'input', input: read.input, report: [], isPartial: false };
  const { input, report } = settle(read.draft, answers, name);
  return {
    kind: 'input',
    input,
    report: reportLines(read.draft, report),
    isPartial: report.shown < read.draft.rows.length,
  };
}
