import type { DrawnEra } from '../layout/marks/eras';
import { ERA_ROW_PX, erasHeight } from '../layout/rows/era-rows';
import type { Scene } from '../layout/scene';
import type { Chronology, Era } from '../model/chronology';
import { box } from './box';
import { eraStyle, spanStyle } from './era-style';
import { type InTime, todayIn } from './today';

/** All of a plot but what is folded, as a mask. */
function besideTears({ axis }: Pick<Scene, 'axis'>): string {
  const percent = (share: number) => `${(share * 100).toFixed(3)}%`;
  const stops = axis.tears.map(({ start, end }) => {
    const [from, to] = [percent(start), percent(end)];
    return `#000 ${from},#0000 ${from} ${to},#000 ${to}`;
  });
  return stops.length > 0 ? `linear-gradient(to right,${stops.join()})` : '';
}

/**
 * Draws the eras of a scene, their grounds below all marks and their names above the lanes. They are plain elements, since
 * frames bring what draws them along only with what finds them. Whoever does not see them has a list of them.
 */
export class EraDrawing {
  readonly #grounds = box('anno-era-grounds');
  readonly #names = box('anno-eras');
  readonly #onpress: (era: Era) => void;
  #last: Scene['eras'];

  /** @param onpress hears of which era the name was pressed */
  constructor(onpress: (era: Era) => void) {
    this.#onpress = onpress;
    this.#grounds.ariaHidden = 'true';
  }

  /** @param stage nothing is drawn on it where a scene has none */
  show(stage: Element, shown: InTime): void {
    const { scene, chronology } = shown;
    const { eras } = scene;
    if (eras === this.#last) return;
    this.#last = eras;
    if (!eras) {
      this.remove();
      return;
    }
    const { all, rows, more, today } = eras;
    this.#grounds.style.maskImage = besideTears(scene);
    this.#grounds.replaceChildren(
      ...all.map((era) => {
        const ground = box('anno-era', eraStyle(era, chronology.eras?.[era.place]));
        ground.setAttribute('data-part', 'era');
        return ground;
      }),
    );
    const spans = all.filter(({ row }) => row !== undefined).map((era) => this.#span(era, chronology));
    if (more) {
      const count = box('anno-eras-more', `--y:${(rows - 1) * ERA_ROW_PX}`);
      count.title = more.words;
      count.textContent = more.label;
      spans.push(count);
    }
    const said = all.map(({ words }) => words);
    if (today !== undefined) {
      const { line, word } = todayIn(shown, today, rows * ERA_ROW_PX);
      if (line) this.#grounds.append(line);
      spans.push(word);
      said.push(word.title);
    }
    this.#names.style.setProperty('--h', `${erasHeight(rows + Number(today !== undefined))}`);
    // One thing to whoever hears it, however many there are.
    this.#names.role = 'img';
    this.#names.ariaLabel = said.join('; ');
    this.#names.replaceChildren(...spans);
    const plot = stage.querySelector('.anno-plot');
    if (this.#names.parentElement !== plot) plot?.prepend(this.#grounds, this.#names);
  }

  remove(): void {
    this.#grounds.remove();
    this.#names.remove();
  }

  #span(era: DrawnEra, { eras = [], lang }: Chronology): HTMLElement {
    const own = eras[era.place];
    const span = box('anno-era-span', spanStyle(era));
    span.title = era.words;
    span.toggleAttribute('data-start', era.hasStart);
    span.toggleAttribute('data-end', era.hasEnd);
    if (era.name === '') return span;
    const name = document.createElement('span');
    name.className = 'anno-era-name';
    name.lang = lang;
    name.dir = 'auto';
    name.textContent = era.title;
    name.onclick = () => own && this.#onpress(own);
    span.append(name);
    return span;
  }
}
