import type { Fault, PictureNeed } from '../../messages/fault';

type Kind = 'too-large' | 'not-encoded';
const NEEDS: Readonly<Record<Kind, PictureNeed>> = {
  'too-large': 'small-enough',
  'not-encoded': 'encoded',
};

/** Why a picture could not be made: a fault, which every language has words for, and for logs what happened. */
export class StillError extends Error {
  override readonly name = 'StillError';
  readonly fault: Fault<'picture'>;

  constructor(kind: Kind, detail: string) {
    super(`${kind}: ${detail}`);
    this.fault = { kind: 'picture', expected: NEEDS[kind], path: [], found: { kind: 'nothing' } };
  }
}
