import type { AddressFault } from '../../lib/view/address';

/** A fault as whoever writes addresses reads it, who has only English from us: `theme=x: expected auto, light, dark`. */
export function addressLine({ kind, path, expected, found }: AddressFault): string {
  const text = 'text' in found ? found.text : '';
  return kind === 'no-event'
    ? `#${text}: expected the id of an event`
    : `${path.join('')}=${text}: expected ${expected}`;
}

/**
 * Says once to whoever wrote the address what of it was not understood; readers see the rest of it followed.
 * @returns the same in one line; undefined where all was understood
 */
export function report(faults: readonly AddressFault[]): string | undefined {
  if (faults.length === 0) return undefined;
  // A view and its steps may both miss one event.
  const line = [...new Set(faults.map(addressLine))].join('; ');
  console.info(`Anno: ${line}`);
  return line;
}
