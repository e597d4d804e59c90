/** What a line says, and the way back from that; a line without words is not there. */
export interface FoundLine {
  readonly said: string | undefined;
  readonly way: string;
  goBack(): void;
}

/** The lines below a picture that say what it shows; they stay where they are while nothing of them changes. */
export class FoundLines {
  readonly #box = document.createElement('div');
  #lines: readonly FoundLine[] = [];

  constructor() {
    this.#box.className = 'anno-found';
    this.#box.setAttribute('aria-live', 'polite');
  }

  /** @param stage which they stand below */
  show(stage: Element, lines: readonly FoundLine[]): void {
    this.#lines = lines;
    if (this.#box.previousElementSibling !== stage) stage.after(this.#box);
    lines.forEach(({ said, way }, place) => {
      const line = this.#box.children[place] ?? this.#box.appendChild(this.#lineAt(place, stage));
      const [words, button] = line.children;
      line.toggleAttribute('hidden', said === undefined);
      if (words && said !== undefined && words.textContent !== said) words.textContent = said;
      if (button && button.textContent !== way) button.textContent = way;
    });
  }

  #lineAt(place: number, stage: Element): Element {
    const line = document.createElement('p');
    const button = document.createElement('button');
    button.type = 'button';
    button.onclick = () => {
      this.#lines[place]?.goBack();
      // The button goes with what it was for.
      stage.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
    };
    line.append(document.createElement('span'), button);
    return line;
  }
}
