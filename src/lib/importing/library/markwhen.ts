export type { Content, Imported, Importer } from '../importer';
export { markwhen } from '../formats/formats';
