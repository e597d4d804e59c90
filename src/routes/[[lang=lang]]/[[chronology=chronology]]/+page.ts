import type { PageLoad } from './$types';
import { chronologyAt } from '../../../site/chronologies';
import { messagesOf } from '../../../lib/messages/by-lang';
import { FIRST_LANGUAGE } from '../../../lib/messages/languages';
import { linksOf } from '../../../site/places';

export const load: PageLoad = async ({ params, data }) => {
  const place = { lang: params.lang ?? FIRST_LANGUAGE, name: params.chronology ?? '' };
  const [chronology, messages] = await Promise.all([chronologyAt(place), messagesOf(place.lang)]);
  return { chronology, messages, links: linksOf(place), leads: data.leads };
};
