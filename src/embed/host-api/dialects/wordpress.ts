/**
 * The words that WordPress exchanges with a frame that it found by oEmbed (wp-includes/js/wp-embed.js): it puts a secret
 * at the end of the frame's address, and keeps the frame out of sight until a message carries that secret back.
 */

/** What tells WordPress how tall the frame would be, in CSS pixels; it follows from 200 to 1000. */
export interface WordPressHeight {
  readonly message: 'height';
  readonly value: number;
  readonly secret: string;
}

// Behind a hash of the address's own WordPress writes a second one.
const SECRET = /#?\?secret=([a-zA-Z0-9]+)$/;

/** The secret at the end of a hash (`#?secret=…`, `#minsk?secret=…`, `#minsk#?secret=…`), if there is one. */
export function secretOf(hash: string): string | undefined {
  return SECRET.exec(hash)?.[1];
}

/** The hash as it was before WordPress put its secret there; empty where it was all there was. */
export function withoutSecret(hash: string): string {
  return hash.replace(SECRET, '');
}

export function wordPressHeight(heightPx: number, secret: string): WordPressHeight {
  return { message: 'height', value: Math.ceil(heightPx), secret };
}

/** Whether a message says that the host listens only now, and has to be told the height again. */
export function isWordPressReady(data: unknown, secret: string): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'message' in data &&
    data.message === 'ready' &&
    'secret' in data &&
    data.secret === secret
  );
}
