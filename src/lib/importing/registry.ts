import type { Content, Imported, Importer } from './importer';
import { annoJson } from './json';

/** Every format that can be read, the more particular ones first: pages, the command line and the embed know no other. */
export const IMPORTERS: readonly Importer[] = [annoJson];

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
