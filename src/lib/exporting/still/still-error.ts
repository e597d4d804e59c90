/** Why a picture could not be made; a name for each, whose words are in messages/stills.ts. */
export class StillError extends Error {
  override readonly name = 'StillError';
  readonly kind: 'not-allowed' | 'not-decoded' | 'too-large' | 'not-encoded';

  constructor(kind: StillError['kind'], detail: string) {
    super(`${kind}: ${detail}`);
    this.kind = kind;
  }
}
