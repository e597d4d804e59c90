import type { Exporter } from '$lib/exporting/exporter';
import type { Messages } from '$lib/messages/messages';
import { type Taken, make, whyNot } from './downloads';
import { save } from './save';

/** What has come of the last file that somebody wanted. */
type Outcome =
  | { readonly kind: 'saved' | 'given-up'; readonly of: Exporter }
  | { readonly kind: 'failed'; readonly of: Exporter; readonly words: string };

/** The file that is being made: how far it is; one at a time. */
export class FileMaking {
  making: Exporter | undefined = $state.raw();
  /** From 0 to 1; undefined where nobody knows. */
  done: number | undefined = $state.raw();
  outcome: Outcome | undefined = $state.raw();
  theme: Taken['theme'] = $state.raw('light');
  ratio: Taken['ratio'] = $state.raw('16:9');
  readonly #messages: Messages;
  readonly #taken: () => Omit<Taken, 'theme' | 'ratio' | 'pace'>;
  #controller = new AbortController();

  /** @param taken what is in sight as a file is asked for */
  constructor(messages: Messages, taken: () => Omit<Taken, 'theme' | 'ratio' | 'pace'>) {
    this.#messages = messages;
    this.#taken = taken;
    if (matchMedia('(prefers-color-scheme: dark)').matches) this.theme = 'dark';
  }

  /** Makes a file and hands it to the browser, unless it is given up before: then nothing is left of it. */
  async take(of: Exporter): Promise<void> {
    if (this.making) return;
    const controller = new AbortController();
    const { signal } = controller;
    this.#controller = controller;
    this.making = of;
    this.done = undefined;
    this.outcome = undefined;
    const { theme, ratio } = this;
    const pace = { signal, tell: (done: number) => void (this.done = done) };
    try {
      const made = await make(of, { ...this.#taken(), theme, ratio, pace });
      signal.throwIfAborted();
      save(made);
      this.outcome = { kind: 'saved', of };
    } catch (error) {
      const words = whyNot(error, this.#messages) ?? this.#messages.share.failed;
      this.outcome = signal.aborted ? { kind: 'given-up', of } : { kind: 'failed', of, words };
    } finally {
      this.making = undefined;
    }
  }

  /** Gives up what is being made. */
  cancel(): void {
    this.#controller.abort();
  }
}
