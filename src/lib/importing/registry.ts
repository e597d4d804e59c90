import type { Fault } from '../messages/fault';
import type { Draft } from './draft';
import { FORMATS } from './formats/formats';
import type { Content, Imported, Importer } from './importer';
import { annoJson } from './json';
import type { GivenAnswers, Report } from './report';
import { excel, jsonTable, separated } from './table/table';

/** Every format that can be read, the more particular ones first: pages, the command line and the embed know no other. */
export const IMPORTERS: readonly Importer[] = [...FORMATS, excel, jsonTable, separated, annoJson];

/** Reads a file in the first format that takes it. */
export function importFile(
  content: Content,
  name = '',
  mime = '',
  importers: readonly Importer[] = IMPORTERS,
): Promise<Imported> {
  const importer = importers.find((each) => each.accepts(content, name, mime)) ?? annoJson;
  return importer.read(content);
}

/** What `parseChronology` takes; of other people's files with what they said, and what was made of it. */
export type InputRead =
  | {
      readonly kind: 'input';
      readonly input: unknown;
      readonly losses: readonly Fault[];
      readonly from?: { readonly draft: Draft; readonly report: Report };
    }
  | Extract<Imported, { readonly kind: 'fault' }>;

/** The same with its dates settled, by the answers of a person where there are any. */
export async function importInput(
  content: Content,
  name = '',
  mime = '',
  answers: GivenAnswers = {},
): Promise<InputRead> {
  const read = await importFile(content, name, mime);
  if (read.kind !== 'draft') return read;
  const { draft } = read;
  const { settle } = await import('./settle');
  const { input, report } = settle(draft, answers, name);
  return { kind: 'input', input, losses: [], from: { draft, report } };
}
