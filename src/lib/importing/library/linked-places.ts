export type { Content, Imported, Importer } from '../importer';
export { linkedPlaces } from '../formats/formats';
