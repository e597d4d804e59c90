import { connect } from '../host-api/connect';
import { handOver } from './parts';

handOver({ connect });
