import { zhHant } from '../lib/messages/zh-Hant';
import { start } from './client';

start(zhHant);
