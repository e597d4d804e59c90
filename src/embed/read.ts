import { parseChronology } from '../lib/model/parse';

// Loaded only for a chronology from elsewhere; as a classic script it has no other way to hand over what it is for.
Object.assign(window, { annoRead: parseChronology });
