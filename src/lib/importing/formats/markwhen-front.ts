import { type Thing, rest } from './plain';
import { markwhenLine } from './markwhen-lines';

export interface MarkwhenFront {
  readonly title?: string;
  readonly description?: string;
  readonly dayFirst: boolean;
  /** How many tags are given colours. */
  readonly colours: number;
  readonly extra?: Thing;
}

const ENTRY = /^([A-Za-z][\w.-]*):\s*(.*)$/;
const COLOUR = /^#[\w-]+:\s*\S+$/;

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** What stands before the first event or group, between dashes or not, and the index of the first line after it. */
export function frontMatter(lines: readonly string[]): {
  readonly front: MarkwhenFront;
  readonly after: number;
} {
  const entries = new Map<string, string>();
  let colours = 0;
  let after = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    after = index;
    const isEntry = ENTRY.test(text) && markwhenLine(text).kind === 'text';
    if (COLOUR.test(text)) colours += 1;
    else if (isEntry) {
      const [, key = '', value = ''] = ENTRY.exec(text) ?? [];
      if (value !== '') entries.set(key, unquoted(value));
    } else if (text !== '' && text !== '---' && !/^\s/.test(line) && !text.startsWith('//')) break;
  }
  const title = entries.get('title');
  const description = entries.get('description');
  const extra = rest(Object.fromEntries(entries), ['title', 'description']);
  return {
    front: {
      dayFirst: /^d/i.test(entries.get('dateFormat') ?? ''),
      colours,
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(extra && { extra }),
    },
    after,
  };
}
