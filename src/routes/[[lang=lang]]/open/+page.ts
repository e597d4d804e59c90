import type { EntryGenerator, PageLoad } from './$types';
import { messagesOf, reportWordsOf } from '../../../lib/messages/by-lang';
import { FIRST_LANGUAGE, LANGUAGES } from '../../../lib/messages/languages';
import { linksOf } from '../../../site/places';

export const entries: EntryGenerator = () =>
  Object.keys(LANGUAGES).map((lang) => (lang === FIRST_LANGUAGE ? {} : { lang }));

export const load: PageLoad = async ({ params: { lang = FIRST_LANGUAGE }, data }) => {
  const [messages, reportWords] = await Promise.all([messagesOf(lang), reportWordsOf(lang)]);
  return { messages, reportWords, links: linksOf({ lang, name: '' }, 'open/'), leads: data.leads };
};
