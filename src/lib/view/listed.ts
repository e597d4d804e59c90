// Ids in a list are parted by commas, so a comma of their own is written as %2C before the whole is encoded.

/** A name out of a list of an address, which has been decoded. */
export function readListed(id: string): string {
  return id.replaceAll('%2C', ',').replaceAll('%25', '%');
}

/** A name as it stands in a list of an address. */
export function writeListed(id: string): string {
  return encodeURIComponent(id.replaceAll('%', '%25').replaceAll(',', '%2C'));
}
