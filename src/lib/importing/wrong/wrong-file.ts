import type { Fault } from '../../messages/fault';
import type { WrongFile } from '../../messages/wrong-files';

/** A file that holds nothing to read: what it is, and its format where that has a name. */
export interface Wrong {
  readonly is: WrongFile;
  readonly format?: string;
}

/** What is said of such a file, in place of what it holds. */
export function wrongFile({ is, format }: Wrong): {
  readonly kind: 'fault';
  readonly fault: Fault<'wrong-file'>;
} {
  const found =
    format === undefined ? ({ kind: 'nothing' } as const) : ({ kind: 'text', text: format } as const);
  return { kind: 'fault', fault: { kind: 'wrong-file', expected: is, path: [], found } };
}
