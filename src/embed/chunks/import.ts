import { importInput } from '../../lib/importing/registry';
import { suggested } from '../../lib/model/suggest-later';
import { handOver } from './parts';

handOver({ otherFiles: { importInput, suggested } });
