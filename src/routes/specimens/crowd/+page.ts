import type { PageLoad } from './$types';
import { messagesOf } from '$lib/messages/by-lang';
import { FIRST_LANGUAGE } from '$lib/messages/languages';

export const load: PageLoad = async () => ({ messages: await messagesOf(FIRST_LANGUAGE) });
