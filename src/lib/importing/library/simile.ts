export type { Content, Imported, Importer } from '../importer';
export { simile } from '../formats/formats';
