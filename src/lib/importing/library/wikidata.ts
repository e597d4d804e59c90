export type { Content, Imported, Importer } from '../importer';
export { wikidata } from '../formats/formats';
