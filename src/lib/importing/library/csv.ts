export type { Content, Imported, Importer } from '../importer';
export { separated as csv } from '../table/table';
export { readTable } from '../table/read-table';
