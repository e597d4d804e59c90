import content from '../content/sino-russia-axis';
import { validChronology } from '$lib/model/valid';

/** The chronology that both languages' pages show. */
export const essay = validChronology(content, 'sino-russia-axis.ts');
