import { isRecord } from '../embed/host-api/protocol';

interface Waiting {
  /** @throws Error where it is no value of the command */
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

const MOST_WAITING = 1000;

function refusalIn(error: unknown): string {
  const { code, message }: Record<string, unknown> = isRecord(error) ? error : {};
  return typeof code === 'string' && typeof message === 'string' ? `${code}: ${message}` : 'refused';
}

/** The commands that an embed has not answered yet, by the numbers that their replies name. */
export class Replies {
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  /**
   * What answers a command.
   * @param post sends it, by its number
   * @param read makes of a reply's value what it is, and throws where it is something else
   * @throws Error where too many wait already, or the embed refuses
   */
  to<Value>(post: (id: number) => void, read: (value: unknown) => Value): Promise<Value> {
    if (this.#waiting.size >= MOST_WAITING) {
      throw new Error(`expected an answer to one of ${MOST_WAITING} commands before another is sent`);
    }
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (value) => resolve(read(value)), reject });
      post(id);
    });
  }

  take({ re, ok, value, error }: Record<string, unknown>): void {
    const asked = typeof re === 'number' ? this.#waiting.get(re) : undefined;
    if (!asked || typeof re !== 'number') return;
    this.#waiting.delete(re);
    try {
      if (ok !== true) throw new Error(refusalIn(error));
      asked.resolve(value);
    } catch (wrong) {
      asked.reject(wrong);
    }
  }

  /** Nothing will be answered any more. */
  end(why: Error): void {
    this.#waiting.forEach(({ reject }) => reject(why));
    this.#waiting.clear();
  }
}
