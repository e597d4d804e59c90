import { en } from '../lib/messages/en';
import { start } from './client';

start(en);
