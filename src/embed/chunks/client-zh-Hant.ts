import { zhHantStage } from '../../lib/messages/zh-Hant-stage';
import { start } from './client';

start(zhHantStage);
