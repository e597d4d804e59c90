import { walkAll } from './walk';

walkAll('webkit');
