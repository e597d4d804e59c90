import { Parser } from 'htmlparser2';
import { webAddress } from '../model/web-address';

export interface HtmlText {
  readonly text: string;
  /** Where its links lead, each once: addresses of the web alone, whole. */
  readonly links: readonly string[];
  /** How many pictures, frames, films and sounds stood in it. */
  readonly pictures: number;
}

/** Where a line begins, and for the second also where it ends. */
const LINES = new Set('br dd dt hr li tr'.split(' '));
const BLOCKS = new Set(
  (
    'address article aside blockquote center div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header main nav ol p ' +
    'pre section table ul'
  ).split(' '),
);
const PICTURES = new Set('audio embed iframe img object svg video'.split(' '));
const SILENT = new Set('head noscript script style template title'.split(' '));
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big body button cite code col colgroup caption data del dfn em font html i input ins kbd label link ' +
    'mark meta param path q rp rt ruby s samp small source span strike strong sub sup tbody td tfoot th thead time track tt u var wbr'
  ).split(' '),
);

// A text may have 5000 characters; what is nested in more markup than this is no text.
const MOST_CHARACTERS = 200_000;

/** Collects what a text of HTML says. */
class Writer {
  text = '';
  pictures = 0;
  readonly links = new Set<string>();
  #silent = 0;

  /** @param raw as the tag stands in the text: what is no element of HTML, as in “a <Person>”, stays */
  open(name: string, href: string | undefined, raw: string): void {
    if (SILENT.has(name)) this.#silent += 1;
    else if (PICTURES.has(name)) this.pictures += 1;
    else if (LINES.has(name) || BLOCKS.has(name)) this.text += '\n';
    else if (!INLINE.has(name)) this.write(raw);
    if (name === 'td' || name === 'th') this.text += ' ';
    const link = href === undefined ? undefined : webAddress(href);
    if (link !== undefined) this.links.add(link);
  }

  close(name: string, raw: string): void {
    if (SILENT.has(name)) this.#silent -= 1;
    else if (BLOCKS.has(name)) this.text += '\n';
    else if (![INLINE, LINES, PICTURES].some((names) => names.has(name))) this.write(raw);
  }

  write(text: string): void {
    if (this.#silent === 0) this.text += text;
  }
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/**
 * What a text says that may be HTML: entities decoded once, blocks and line breaks as line breaks, markup gone, what is no element
 * of HTML left as it is. A text without a tag keeps its own line breaks; in one with tags they are spaces, as browsers have it.
 * Total.
 */
export function htmlText(html: string): HtmlText {
  const writer = new Writer();
  const source = html.slice(0, MOST_CHARACTERS).replace(/\r\n?/g, '\n');
  const hasTags = /<\/?[a-z!]/i.test(source);
  const read = hasTags ? source.replace(/\s*\n\s*/g, ' ') : source;
  const raw = () => read.slice(parser.startIndex, parser.endIndex + 1);
  const parser: Parser = new Parser({
    onopentag: (name, { href }) => writer.open(name, name === 'a' ? href : undefined, raw()),
    onclosetag: (name, isImplied) => writer.close(name, isImplied ? '' : raw()),
    ontext: (text) => writer.write(text),
  });
  parser.end(read);
  return { text: tidy(writer.text), links: [...writer.links], pictures: writer.pictures };
}
