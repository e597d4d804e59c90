import type { PageServerLoad } from './$types';
import { leadsFrom } from '../../../site/chronologies';
import { FIRST_LANGUAGE } from '../../../lib/messages/languages';

export const load: PageServerLoad = async ({ params: { lang = FIRST_LANGUAGE } }) => ({
  leads: await leadsFrom({ lang, name: '' }, 'make/'),
});
