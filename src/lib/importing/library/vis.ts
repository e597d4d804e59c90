export type { Content, Imported, Importer } from '../importer';
export { vis } from '../formats/formats';
