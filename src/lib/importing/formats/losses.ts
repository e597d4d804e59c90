import type { LossKind } from '../../messages/report';
import type { Loss } from '../draft';

/** Counts what of a file isn't shown, by kind. */
export class Losses {
  readonly #counts = new Map<LossKind, number>();

  add(kind: LossKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** As data, in the order in which they were met. */
  list(): readonly Loss[] {
    return [...this.#counts].map(([kind, count]) => ({ kind, count }));
  }
}
