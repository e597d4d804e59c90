const ADDRESS = /(<html\b[^>]* data-anno-address=")[^"]*"/;

/**
 * The built file that works offline, opened as another address.
 * @param address such as `?keys=steps#minsk`
 * @throws Error where the file is no such file
 */
export function openedAs(file: string, address: string): string {
  if (!ADDRESS.test(file))
    throw new Error('expected the file of the build that works offline, found another');
  const escaped = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return file.replace(ADDRESS, (_, before: string) => `${before}${escaped}"`);
}
