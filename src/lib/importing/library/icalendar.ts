export type { Content, Imported, Importer } from '../importer';
export { iCalendar } from '../formats/formats';
