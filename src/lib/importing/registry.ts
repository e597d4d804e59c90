import type { Fault } from '../messages/fault';
import type { Draft } from './draft';
import { FORMATS } from './formats/formats';
import type { Content, Imported, Importer } from './importer';
import { annoJson } from './json';
import { annoModule } from './module';
import type { GivenAnswers, Report } from './report';
import type { Share } from './share';
import type { Mapping } from './table/guess';
import { excel, jsonTable, lines, rTable, separated } from './table/table';
import { wrongBytes } from './wrong/bytes';
import { wrongText } from './wrong/text';
import { wrongFile } from './wrong/wrong-file';

/** Every format that can be read, the more particular ones first: pages, the command line and the embed know no other. */
export const IMPORTERS: readonly Importer[] = [
  rTable,
  lines,
  ...FORMATS,
  annoModule,
  excel,
  jsonTable,
  separated,
  annoJson,
];

/** Reads a file in the first format that takes it; what none takes, and what is no data, is a fault that says what it is. */
export async function importFile(
  content: Content,
  name = '',
  mime = '',
  importers: readonly Importer[] = IMPORTERS,
  share?: Share,
): Promise<Imported> {
  const wrong = wrongBytes(content);
  if (wrong) return wrongFile(wrong);
  const importer = importers.find((each) => each.accepts(content, name, mime)) ?? annoJson;
  const instead = importer === annoJson ? wrongText(content) : undefined;
  return instead ? wrongFile(instead) : importer.read(content, share);
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

/** How a file is to be read. */
export interface ReadBy {
  /** The file's, or the last part of its address; empty where it has none. */
  readonly name: string;
  /** What a server says of it; empty where nobody says. */
  readonly mime: string;
  /** Instead of the one that it seems to be of. */
  readonly importer?: Importer | undefined;
  /** What a person takes its columns for, which makes a table of it; the others are guessed. */
  readonly mapping?: Mapping;
  /** Hears how much has been read, where that can be told. */
  readonly share?: Share | undefined;
}

/** Reads a file by what a person has said of it, and else by what it is. */
export async function importBy(
  content: Content,
  { name, mime, importer, mapping = {}, share }: ReadBy,
): Promise<Imported> {
  if (Object.keys(mapping).length === 0)
    return importer?.read(content, share) ?? importFile(content, name, mime, IMPORTERS, share);
  const { readTable } = await import('./table/read-table');
  return readTable(content, mapping, share);
}

/**
 * What was read with its dates settled, by the answers of a person where there are any.
 * @param share hears how much of it has been settled
 */
export async function settled(
  read: Imported,
  name: string,
  answers: GivenAnswers,
  share?: Share,
): Promise<InputRead> {
  if (read.kind !== 'draft') return read;
  const { draft } = read;
  const { settle } = await import('./settle');
  const { input, report } = settle(draft, answers, name, share);
  return { kind: 'input', input, losses: [], from: { draft, report } };
}

/** Reads a file, and settles its dates by the answers of a person where there are any. */
export async function importInput(
  content: Content,
  name = '',
  mime = '',
  answers: GivenAnswers = {},
): Promise<InputRead> {
  return settled(await importBy(content, { name, mime }), name, answers);
}
