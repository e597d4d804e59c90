import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../messages/by-lang';
import { readHumanDate } from '../human/read-human-date';
import { read } from '../testing';
import { dateInWords } from './date-words';

/** Dates whose words `human/vocabulary` has; of others it has no words, and says so. */
const SAID = [
  ...['2014-09-05', '2014-09', '2014-10', '2014', '2014-21', '2014-22', '2014-33', '201X'],
  ...['2014~', '2014-09~', '2014-09-05~', '2014-21~', '201X~'],
  ...['2014?', '2014%', '2014-09-05?'],
  ...['2008/2014', '2008-03/2014-09', '2014-01/2014-09', '2024-02-16/2024-02-18', '2024-02-28/2024-03-02'],
  ...['2014-22/2015-23', '1984~/2024-03~'],
  ...['2024/..', '../2024', '2014-09-05/..', '../2014-09-05', '2014-21/..', '../2014-21'],
  ...['[..1760-12]', '[1984..]', '-0043-03-15', '0099'],
];

describe.each(['es', 'fr', 'de', 'pt'])('what is said in %s', (lang) => {
  it.each(SAID)('of %s is read back', async (text) => {
    const words = dateInWords(read(text), await messagesOf(lang));
    expect(readHumanDate(words, { lang }), words).toMatchObject({ kind: 'read', edtf: text });
  });
});
