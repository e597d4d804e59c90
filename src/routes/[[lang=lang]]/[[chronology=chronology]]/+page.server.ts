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

// On the server, so that no page carries a chronology of which it says but the title.
export const load: PageServerLoad = async ({ params: { lang = FIRST_LANGUAGE, chronology = '' } }) => {
  const place = { lang, name: chronology };
  checkOwnPictures(await chronologyAt(place), site);
  return { leads: await leadsFrom(place) };
};
