import type { SourceWords } from '../messages/source';
import type { Mistakes } from '../model/mistakes';
import type { SourceFault } from './source';

const MOST_ISSUES = 20;
// Few frames show it, so the style sheet of all of them says nothing of it.
const QUIET = 'font: 13px/19px var(--anno-sans); color: var(--anno-ink-soft)';

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** What a frame shows while its chronology is loading, and where it can't be had: why, in words. */
export class Notice {
  readonly #box = document.createElement('div');
  readonly #address: HTMLElement;
  readonly #said = document.createElement('p');
  readonly #words: SourceWords;

  constructor(target: HTMLElement, address: string, words: SourceWords) {
    this.#words = words;
    this.#box.className = 'anno anno-embed anno-source';
    this.#box.style.cssText = 'padding: 24px 48px; overflow-wrap: anywhere';
    this.#box.setAttribute('role', 'status');
    this.#address = element('p', address);
    this.#address.style.cssText = QUIET;
    this.#box.append(this.#address, this.#said);
    this.progress(0);
    target.replaceChildren(this.#box);
  }

  progress(receivedBytes: number): void {
    this.#said.textContent = this.#words.loading(Math.floor(receivedBytes / 1000));
  }

  fail(fault: SourceFault): void {
    const { lines: issues, more: unlisted } = this.#issues(fault);
    const more = unlisted + Math.max(0, issues.length - MOST_ISSUES);
    const lines = [...issues.slice(0, MOST_ISSUES), ...(more > 0 ? [this.#words.moreIssues(more)] : [])];
    const list = document.createElement('ul');
    list.style.cssText = `${QUIET}; padding-inline-start: 18px`;
    list.append(...lines.map((line) => element('li', line)));
    this.#box.setAttribute('role', 'alert');
    this.#box.replaceChildren(this.#address, element('strong', this.#reason(fault)), list);
  }

  #issues(fault: SourceFault): Pick<Mistakes, 'lines' | 'more'> {
    if (fault.kind === 'invalid') return fault.mistakes;
    if (fault.kind !== 'not-json') return { lines: [], more: 0 };
    const { line, column, expected, found } = fault;
    return { lines: [this.#words.placeInJson(line, column, expected, found)], more: 0 };
  }

  #reason(fault: SourceFault): string {
    if (fault.kind === 'status') return this.#words.status(fault.status);
    if (fault.kind === 'too-large') return this.#words.tooLarge(fault.limitMB);
    return this.#words.faults[fault.kind];
  }
}
