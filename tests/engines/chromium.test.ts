import { walkAll } from './walk';

walkAll('chromium');
