export type { Content, Imported, Importer } from '../importer';
export { timelineJs } from '../formats/formats';
