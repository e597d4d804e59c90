import { walkAll } from './walk';

walkAll('firefox');
