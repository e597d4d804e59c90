import type { RequestHandler } from './$types';
import { licencesOf, licencesText } from '../../site/licences';

export const prerender = true;
export const trailingSlash = 'never';

/** The licences of the faces and programs of others, which have to come with them. */
export const GET: RequestHandler = () =>
  new Response(licencesText(licencesOf(process.cwd())), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
