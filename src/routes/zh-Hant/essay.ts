import content from '../../content/sino-russia-axis';
import chinese from '../../content/sino-russia-axis.zh-Hant';
import { translated } from '$lib/model/translate';
import { validChronology } from '$lib/model/valid';

/** The essay's chronology, told in Chinese. */
export const essayInChinese = validChronology(translated(content, chinese), 'sino-russia-axis.zh-Hant.ts');
