import type { EntryGenerator, PageServerLoad } from './$types';
import { chronologyAt, leadsFrom } from '../../../site/chronologies';
import { FIRST_LANGUAGE } from '../../../lib/messages/languages';
import { checkOwnPictures } from '../../../site/own-pictures';
import { allPlaces } from '../../../site/places';
import { siteOf } from '../../../site/unfurl';

const site = siteOf(process.env.PUBLIC_SITE_URL);

export const entries: EntryGenerator = () =>
  allPlaces().map(({ lang, name }) => ({
    ...(lang !== FIRST_LANGUAGE && { lang }),
    ...(name !== '' && { chronology: name }),
  }));

// On the server, so that a page carries its chronology in its own language alone, and of others no more than their titles.
export const load: PageServerLoad = async ({ params }) => {
  const place = { lang: params.lang ?? FIRST_LANGUAGE, name: params.chronology ?? '' };
  const chronology = await chronologyAt(place);
  checkOwnPictures(chronology, site);
  return { chronology, leads: await leadsFrom(place) };
};
