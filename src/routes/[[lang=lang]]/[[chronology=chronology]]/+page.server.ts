import type { EntryGenerator, PageServerLoad } from './$types';
import { leadsFrom } from '../../../site/chronologies';
import { FIRST_LANGUAGE } from '../../../lib/messages/languages';
import { allPlaces } from '../../../site/places';

export const entries: EntryGenerator = () =>
  allPlaces().map(({ lang, name }) => ({
    ...(lang !== FIRST_LANGUAGE && { lang }),
    ...(name !== '' && { chronology: name }),
  }));

// On the server, so that no page carries a chronology of which it says but the title.
export const load: PageServerLoad = async ({ params: { lang = FIRST_LANGUAGE, chronology = '' } }) => ({
  leads: await leadsFrom({ lang, name: chronology }),
});
