import { type Page, expect } from '@playwright/test';
import { madePicture } from './made-picture';

/** A site of pictures that is not the tests' own. */
export const ELSEWHERE = 'https://pictures.example.org';

/** Serves a file as `kyiv.json` beside the site, and pictures elsewhere, but for `gone.png`; gives what is asked for there. */
export async function servePictures(page: Page, file: object): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    ({ pathname }) => pathname.endsWith('/kyiv.json'),
    (route) => route.fulfill({ json: file }),
  );
  await page.route(`${ELSEWHERE}/**`, (route) => {
    const request = route.request();
    asked.push(request.url());
    expect(request.headers()).not.toHaveProperty('referer');
    return request.url().endsWith('gone.png')
      ? route.abort()
      : route.fulfill({ body: madePicture(300, 200), contentType: 'image/png' });
  });
  return asked;
}
