import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_DIRECTIVE, leanOf } from './lean-svelte';

const ROOT = new URL('../../../node_modules/svelte/src/internal/client/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

describe('leanOf', () => {
  it('takes out what waits and what fades, and nothing that a frame needs', () => {
    const batch = leanOf('reactivity/batch.js', read('reactivity/batch.js'));
    expect(batch).not.toMatch(/#merge|#commit_callbacks|#dirty_reactions/);
    expect(batch).toMatch(/#traverse[^]+#scheduled\.push\(effect\)/);
    expect(leanOf('dom/blocks/branches.js', read('dom/blocks/branches.js'))).not.toMatch(
      /#outroing|#offscreen/,
    );
  });

  it('takes out directives, signals that abort and checks of how it is used, and keeps what is set and drawn', () => {
    const attributes = leanOf('dom/elements/attributes.js', read('dom/elements/attributes.js'));
    expect(attributes).toMatch(/function remove_input_defaults\(input\) \{\s*\}/);
    expect(attributes).toMatch(/element\.setAttribute\(attribute, value\)/);
    const effects = leanOf('reactivity/effects.js', read('reactivity/effects.js'));
    expect(effects).not.toMatch(/e\.effect_|abort\(|\bac\b/);
    expect(effects).toMatch(/execute_effect_teardown\(effect\)/);
    expect(leanOf('dom/elements/style.js', read('dom/elements/style.js'))).toMatch(/style\.cssText = next_style/);
  });

  it.each([
    ['<p class:open={isOpen}>', true],
    ['<p style:--size={size}>', true],
    ['<p class="open" style={styleOf(place)} data-class="style">', false],
  ])('of a component %j a directive is known: %s', (markup, is) => {
    expect(UNKNOWN_DIRECTIVE.test(markup)).toBe(is);
  });

  it('leaves other modules as they are', () => {
    expect(leanOf('dom/blocks/if.js', read('dom/blocks/if.js'))).toBeUndefined();
  });

  it('says what it does not find in another Svelte', () => {
    expect(() => leanOf('runtime.js', 'export {};')).toThrow(/is_fork.*once in runtime\.js/);
    const changed = read('reactivity/async.js').replace('flatten(blockers', 'flattened(blockers');
    expect(() => leanOf('reactivity/async.js', changed)).toThrow(/flatten/);
  });
});
