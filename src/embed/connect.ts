import { connect } from '../lib/embedding/connect';
import { handOver } from './parts';

handOver({ connect });
