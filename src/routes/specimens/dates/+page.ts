import type { PageLoad } from './$types';
import { messagesOf } from '$lib/messages/by-lang';
import { FIRST_LANGUAGE, LANGUAGES } from '$lib/messages/languages';
import type { Messages } from '$lib/messages/messages';

export const load: PageLoad = async () => {
  const others = Object.keys(LANGUAGES).filter((lang) => lang !== FIRST_LANGUAGE);
  const all: [Messages, ...Messages[]] = [
    await messagesOf(FIRST_LANGUAGE),
    ...(await Promise.all(others.map(messagesOf))),
  ];
  return { all };
};
