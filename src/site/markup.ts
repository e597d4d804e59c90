import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A change to a text: what stands from one offset up to another becomes something else. */
export interface Edit {
  readonly from: number;
  /** Not included; the same as `from` where something is put in. */
  readonly to: number;
  readonly text: string;
}

/** An element as the source has it; offsets are into that source. */
export interface SourceElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its start tag begins, and where that tag ends. */
  readonly from: number;
  readonly inside: number;
  /** Where its content ends: at its end tag, where it has one. */
  readonly end: number;
  /** Where an attribute stands, its name and value together. */
  readonly placeOf: (attribute: string) => Pick<Edit, 'from' | 'to'> | undefined;
}

function asElement(node: DefaultTreeAdapterTypes.Element): SourceElement | undefined {
  const place = node.sourceCodeLocation;
  // What the parser adds, such as a table's body, is nowhere in the source.
  if (!place?.startTag) return undefined;
  return {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    from: place.startTag.startOffset,
    inside: place.startTag.endOffset,
    end: place.endTag?.startOffset ?? place.endOffset,
    placeOf: (attribute) => {
      const found = place.attrs?.[attribute];
      return found && { from: found.startOffset, to: found.endOffset };
    },
  };
}

function below(node: DefaultTreeAdapterTypes.Node): SourceElement[] {
  const own = 'tagName' in node ? asElement(node) : undefined;
  const children = 'childNodes' in node ? node.childNodes.flatMap(below) : [];
  const content = 'content' in node ? below(node.content) : [];
  return [...(own ? [own] : []), ...children, ...content];
}

/** Every element of a whole page in the order of its source, also what only shows where no script runs. */
export function elementsOf(html: string): readonly SourceElement[] {
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return below(page).sort((a, b) => a.from - b.from);
}

/** A text with its edits, which may come in any order but must not overlap; all else stays as it is. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces = edits
    .toSorted((a, b) => a.from - b.from)
    .flatMap((edit) => {
      const kept = text.slice(done, edit.from);
      done = edit.to;
      return [kept, edit.text];
    });
  return [...pieces, text.slice(done)].join('');
}
