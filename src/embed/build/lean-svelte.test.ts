import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leanOf } from './lean-svelte';

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

  it('leaves other modules as they are', () => {
    expect(leanOf('dom/blocks/if.js', read('dom/blocks/if.js'))).toBeUndefined();
  });

  it('says what it does not find in another Svelte', () => {
    expect(() => leanOf('runtime.js', 'export {};')).toThrow(/is_fork.*once in runtime\.js/);
    const changed = read('reactivity/async.js').replace('flatten(blockers', 'flattened(blockers');
    expect(() => leanOf('reactivity/async.js', changed)).toThrow(/flatten/);
  });
});
