import { enStage } from '../../lib/messages/en-stage';
import { start } from './client';

start(enStage);
