import { escaped } from './markup';

const ADDRESS = /(<html\b[^>]* data-anno-address=")[^"]*"/;

/**
 * The built file that works offline, opened as another address.
 * @param address such as `?keys=steps#minsk`
 * @throws Error where the file is no such file
 */
export function openedAs(file: string, address: string): string {
  if (!ADDRESS.test(file))
    throw new Error('expected the file of the build that works offline, found another');
  return file.replace(ADDRESS, (_, before: string) => `${before}${escaped(address)}"`);
}
