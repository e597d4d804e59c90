import { hasSlant } from '../drawing/slant';
import type { Bracket } from '../layout/axis/bracket';

function placed(element: HTMLElement, values: Readonly<Record<string, number>>): HTMLElement {
  for (const [name, value] of Object.entries(values)) element.style.setProperty(`--${name}`, `${value}`);
  return element;
}

/**
 * Draws a bracket on a stage, its line behind what the axis says, its words over the playhead's line. Both are plain elements,
 * since frames bring what draws them along only with what finds it.
 */
export class BracketDrawing {
  readonly #line = document.createElement('div');
  readonly #words = document.createElement('span');

  constructor() {
    this.#line.className = 'anno-bracket';
    this.#line.setAttribute('data-part', 'bracket');
    this.#words.className = 'anno-bracket-words';
  }

  /** @param bracket nothing is drawn where there is none */
  show(stage: Element, bracket: Bracket | undefined): void {
    if (!bracket) {
      this.remove();
      return;
    }
    const { from, to, at, words, sizePx } = bracket;
    const axis = stage.querySelector('.anno-axis');
    if (!this.#line.isConnected) axis?.prepend(this.#line);
    if (!this.#words.isConnected) axis?.parentElement?.append(this.#words);
    placed(this.#line, { s: from, w: to - from, px: sizePx });
    this.#line.hidden = from === to;
    placed(this.#words, { s: at, px: sizePx }).textContent = words;
    this.#words.toggleAttribute('data-upright', !hasSlant(words));
  }

  remove(): void {
    this.#line.remove();
    this.#words.remove();
  }
}
