import { keepTogether } from '../host-api/copies';
import { handOver } from './parts';

handOver({ keepTogether });
