export type { Content, Imported, Importer } from '../importer';
export { excel as xlsx } from '../table/table';
