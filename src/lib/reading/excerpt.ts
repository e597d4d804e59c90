export { citationOf } from '../model/excerpt';
