import type { FaultWords } from '../../lib/messages/fault-words';
import type { SourceWords } from '../../lib/messages/files';
import type { Mistakes } from '../../lib/model/mistakes';
import { faultLines, mistakesInWords, reasonInWords } from '../../lib/importing/fault-words';

const MOST_LINES = 20;
// Few frames show it, so the style sheet of all of them says nothing of it.
const QUIET = 'font: 13px/19px var(--anno-sans); color: var(--anno-ink-soft)';
const CORNER = 'position: fixed; z-index: 9; inset: auto 0 0 auto; max-inline-size: 100%; min-block-size: 0';
const OPENED = 'max-block-size: 60vh; overflow: auto; overflow-wrap: anywhere';

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function listOf(lines: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  list.style.cssText = `${QUIET}; padding-inline-start: 18px`;
  list.append(...lines.map((line) => element('li', line)));
  return list;
}

/** What a frame shows while its chronology is loading, and where it can't be had: why, in words. */
export class Notice {
  readonly #target: HTMLElement;
  readonly #box = document.createElement('div');
  readonly #address: HTMLElement;
  readonly #said = document.createElement('p');
  readonly #words: SourceWords;
  readonly #faultWords: FaultWords;

  constructor(target: HTMLElement, address: string, words: SourceWords, faultWords: FaultWords) {
    this.#target = target;
    this.#words = words;
    this.#faultWords = faultWords;
    this.#box.className = 'anno anno-embed anno-source';
    this.#box.style.cssText = 'padding: 24px 48px; overflow-wrap: anywhere';
    this.#box.setAttribute('role', 'status');
    this.#address = element('p', address);
    this.#address.style.cssText = QUIET;
    this.#box.append(this.#address, this.#said);
    this.progress(0);
    document.querySelector('.anno-mistakes')?.remove();
    const main = document.createElement('main');
    main.append(this.#box);
    target.replaceChildren(main);
  }

  progress(receivedBytes: number): void {
    this.#said.textContent = this.#words.loading(Math.floor(receivedBytes / 1000));
  }

  fail(mistakes: Mistakes): void {
    const lines = faultLines(mistakes, this.#faultWords, MOST_LINES);
    const reason = element('h1', reasonInWords(mistakes, this.#faultWords));
    reason.style.cssText = 'margin: 0; font: inherit; font-weight: 600';
    this.#box.setAttribute('role', 'alert');
    this.#box.replaceChildren(this.#address, reason, listOf(lines));
  }

  /** Says in a quiet line, beside the timeline, that not all of it is shown; whoever opens it reads why. */
  tell(mistakes: Mistakes, shown: number): void {
    const said = mistakesInWords(mistakes, shown, this.#faultWords);
    if (said === undefined) return;
    const corner = document.createElement('details');
    corner.className = 'anno anno-embed anno-mistakes';
    corner.style.cssText = `${QUIET}; ${CORNER}; padding: 2px 12px`;
    corner.dataset.theme = new URLSearchParams(location.search).get('theme') ?? 'auto';
    corner.ontoggle = () => (corner.style.border = corner.open ? '1px solid var(--anno-rule)' : '');
    const opened = document.createElement('div');
    opened.style.cssText = OPENED;
    opened.append(this.#address, listOf(faultLines(mistakes, this.#faultWords, MOST_LINES)));
    corner.append(element('summary', said), opened);
    this.#target.after(corner);
  }
}
