import { keepTogether } from '../lib/embedding/copies';
import { handOver } from './parts';

handOver({ keepTogether });
