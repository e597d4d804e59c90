import { Heights } from '../lib/embedding/heights';
import { handOver } from './parts';

handOver({ Heights });
