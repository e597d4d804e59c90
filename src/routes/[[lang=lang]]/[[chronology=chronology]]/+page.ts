import type { PageLoad } from './$types';
import { messagesOf } from '../../../lib/messages/by-lang';
import { FIRST_LANGUAGE } from '../../../lib/messages/languages';
import { linksOf } from '../../../site/places';

export const load: PageLoad = async ({ params, data }) => {
  const place = { lang: params.lang ?? FIRST_LANGUAGE, name: params.chronology ?? '' };
  return { ...data, messages: await messagesOf(place.lang), links: linksOf(place) };
};
