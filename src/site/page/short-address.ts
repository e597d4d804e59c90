/**
 * What a file's address is shown as: its name where it is on the page's own host, else all of it.
 * @param page the page's address
 */
export function shortAddress(address: string, page: URL): string {
  const { origin, pathname } = URL.canParse(address) ? new URL(address) : { origin: '', pathname: '' };
  const name = pathname.split('/').at(-1) ?? '';
  if (origin !== page.origin || name === '') return address;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
