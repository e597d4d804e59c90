import type { AddressFault } from '../../lib/view/address';
import type { OptionFault } from './options';

/**
 * Says once to whoever wrote the address what of it was not understood; readers see the rest of it followed.
 * @returns the same in one line; undefined where all was understood
 */
export function report(
  options: readonly OptionFault[],
  address: readonly AddressFault[],
): string | undefined {
  const lines = [
    ...options.map(({ name, found, expected }) => `${name}=${found}: expected ${expected}`),
    ...address.map((fault) =>
      fault.kind === 'event'
        ? `#${fault.id}: expected the id of an event`
        : `${fault.name}=${fault.found}: expected ${fault.expected}`,
    ),
  ];
  if (lines.length === 0) return undefined;
  // A view and its steps may both miss one event.
  const line = [...new Set(lines)].join('; ');
  console.info(`Anno: ${line}`);
  return line;
}
