// Takes out of Svelte's runtime what no frame asks for: `await` in components, forks, transitions and `$state.eager`, and so
// the books that it keeps of batches that wait for each other; directives, forms that are reset, signals that abort; and the
// checks of how Svelte is used, which the page makes of the same components. In which order effects run stays as it is. It is
// for the one release of Svelte that package.json names: where that is not as it was, the build says so.
import { ATTRIBUTE_EDITS } from './lean-attributes';
import { BLOCK_EDITS } from './lean-blocks';
import { CHECK_EDITS } from './lean-checks';
import { EDITS } from './lean-edits';
import type { SvelteEdits } from './svelte-edits';

const ALL: readonly Readonly<Record<string, SvelteEdits>>[] = [
  EDITS,
  BLOCK_EDITS,
  ATTRIBUTE_EDITS,
  CHECK_EDITS,
];

/** What a component of a frame cannot have, since it is taken out: directives of class and style. */
export const UNKNOWN_DIRECTIVE = /\s(?:class|style):[\w-]/;
/** Modules of which a frame's scripts must have nothing, since what they rest on is taken out. */
export const UNKNOWN = ['dom/elements/transitions.js', 'dom/blocks/await.js', 'dom/blocks/async.js'];

/** The lines from one that begins so to the one that ends it: the next one that is no further in. */
function bodyOf(
  code: string,
  begins: string,
): { readonly from: number; readonly inner: number; readonly to: number } {
  const from = code.search(new RegExp(`^\\t*${begins.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\n`, 'm'));
  if (from < 0) throw new Error(`expected “${begins}” in Svelte, found none`);
  const indent = /^\t*/.exec(code.slice(from))?.[0] ?? '';
  const inner = code.indexOf('\n', from) + 1;
  const end = code.indexOf(`\n${indent}}`, inner - 1);
  return { from, inner, to: code.indexOf('\n', end + 1) };
}

/**
 * A module of Svelte's runtime without what frames have no use for.
 * @param path of the module, below Svelte's internal/client/
 * @returns undefined where it stays as it is
 * @throws Error where Svelte is not as it was
 */
export function leanOf(path: string, code: string): string | undefined {
  const edits = ALL.flatMap((each) => each[path] ?? []);
  return edits.length === 0 ? undefined : edits.reduce((lean, each) => edited(path, lean, each), code);
}

function edited(path: string, code: string, edits: SvelteEdits): string {
  let lean = code;
  const without = (edits.without ?? []).map((text) => [text, ''] as const);
  for (const [text, instead] of [...without, ...(edits.instead ?? [])]) {
    if (lean.split(text).length !== 2) throw new Error(`expected “${text.trim()}” once in ${path} of Svelte`);
    lean = lean.replace(text, () => instead);
  }
  for (const [begins, body] of Object.entries(edits.bodies ?? {})) {
    const { from, inner, to } = bodyOf(lean, begins.trim());
    const end = lean.lastIndexOf('\n', to - 1);
    lean =
      body === undefined
        ? lean.slice(0, from) + lean.slice(to)
        : lean.slice(0, inner) + body + lean.slice(end);
  }
  return lean;
}
