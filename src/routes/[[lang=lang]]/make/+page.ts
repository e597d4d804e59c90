import type { EntryGenerator, PageLoad } from './$types';
import { makeWordsOf, messagesOf, reportWordsOf } from '../../../lib/messages/by-lang';
import { FIRST_LANGUAGE, LANGUAGES } from '../../../lib/messages/languages';
import { linksOf } from '../../../site/places';

export const entries: EntryGenerator = () =>
  Object.keys(LANGUAGES).map((lang) => (lang === FIRST_LANGUAGE ? {} : { lang }));

export const load: PageLoad = async ({ params: { lang = FIRST_LANGUAGE }, data }) => {
  const [messages, words, reportWords] = await Promise.all([
    messagesOf(lang),
    makeWordsOf(lang),
    reportWordsOf(lang),
  ]);
  return { messages, words, reportWords, links: linksOf({ lang, name: '' }, 'make/'), leads: data.leads };
};
