import { type Edit, edited, elementsOf } from './markup';

export interface WithoutStyles {
  readonly html: string;
  /** What the attributes said, as a style sheet; empty where there was none. */
  readonly sheet: string;
}

// Not even the end of a rule or of an element fits into what an attribute may say.
const DECLARATIONS = /^[^{}<>@\\]*$/;

/**
 * A page whose `style` attributes have become a style sheet: each element gets a key, which it shares with those of the
 * same style. As strong as an attribute is (`:not(#_)` counts as an id), a rule wins over whatever a sheet says of classes.
 * @throws Error where an attribute holds more than declarations
 */
export function withoutStyles(html: string): WithoutStyles {
  const keys = new Map<string, string>();
  const edits: Edit[] = [];
  for (const element of elementsOf(html)) {
    const place = element.placeOf('style');
    if (!place) continue;
    const style = (element.attributes.style ?? '').trim().replace(/;$/, '');
    if (!DECLARATIONS.test(style)) throw new Error(`expected a style of declarations alone, found ${style}`);
    const key = keys.get(style) ?? `a${keys.size.toString(36)}`;
    keys.set(style, key);
    edits.push({ ...place, text: `data-at="${key}"` });
  }
  // Sorted, like ones stand together and pack better.
  const rules = [...keys].sort().map(([style, key]) => `[data-at=${key}]{${style}}\n`);
  const sheet = rules.length > 0 ? `:not(#_){\n${rules.join('')}}\n` : '';
  return { html: edited(html, edits), sheet };
}
