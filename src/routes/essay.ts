import content from '../content/sino-russia-axis';
import { validChronology } from '$lib/model/valid';

/** The essay's chronology. */
export const essay = validChronology(content, 'sino-russia-axis.ts');
