import type { SvelteEdits } from './svelte-edits';

/** What of Svelte's blocks goes: waiting, and whatever leaves slowly. */
export const BLOCK_EDITS: Readonly<Record<string, SvelteEdits>> = {
  'dom/blocks/boundary.js': {
    bodies: {
      '#effect_pending_subscriber = createSubscriber(() => {': undefined,
      '#hydrate_failed_content(error) {': '',
      '#hydrate_pending_content() {': '',
      '#create_reset(error) {': undefined,
      '#render() {': 'this.#hydrate_resolved_content();',
      '#resolve(batch) {': undefined,
      'defer_effect(effect) {': undefined,
      'is_rendered() {': undefined,
      'has_pending_snippet() {': undefined,
      '#update_pending_count(d, batch) {': undefined,
      'update_pending_count(d, batch) {': undefined,
      'get_effect_pending() {': undefined,
      'error(error) {': `
        if (error === HYDRATION_ERROR || !(this.#props.onerror || this.#props.failed)) throw error;
        this.#handle_error(error);`,
      '#handle_error(error) {': `
        if (this.#main_effect) destroy_effect(this.#main_effect);
        if (this.#failed_effect) destroy_effect(this.#failed_effect);
        this.#main_effect = this.#failed_effect = null;
        if (hydrating) {
          set_hydrate_node(this.#hydrate_open);
          next();
          set_hydrate_node(skip_nodes());
        }
        queue_micro_task(() => {
          if (this.#is_destroyed()) return;
          this.#props.onerror?.(error);
          const { failed } = this.#props;
          if (!failed || this.#is_destroyed()) return;
          this.#failed_effect = this.#run(() => {
            try {
              return branch(() => {
                active_effect.b = this;
                active_effect.f |= BOUNDARY_EFFECT;
                failed(this.#anchor, () => error, () => () => {});
              });
            } catch (error) {
              invoke_error_boundary(error, this.#effect.parent);
              return null;
            }
          });
        });`,
      'export function pending() {': '',
    },
    without: [
      '\tis_pending = false;',
      '\ttransform_error;',
      '\t#pending_effect = null;',
      '\t#offscreen_fragment = null;',
      '\t#local_pending_count = 0;',
      '\t#pending_count = 0;',
      '\t#pending_count_update_queued = false;',
      '\t#dirty_reactions = new Map();',
      '\t#effect_pending = null;',
      'this.transform_error = transform_error ?? this.parent?.transform_error ?? ((e) => e);',
    ],
  },
  'dom/blocks/branches.js': {
    bodies: {
      '#commit = (batch) => {': undefined,
      '#discard = (batch) => {': undefined,
      'constructor(anchor, transition = true) {': 'this.anchor = anchor;',
      'ensure(key, fn) {': `
        if (fn && !this.#onscreen.has(key)) this.#onscreen.set(key, branch(() => fn(this.anchor)));
        if (hydrating) this.anchor = hydrate_node;
        for (const [other, effect] of this.#onscreen) {
          if (other === key) continue;
          destroy_effect(effect);
          this.#onscreen.delete(other);
        }`,
    },
    without: [
      '\t#batches = new Map();',
      '\t#offscreen = new Map();',
      '\t#outroing = new Set();',
      '\t#transition = true;',
    ],
  },
  'dom/blocks/each.js': {
    bodies: {
      'function pause_effects(state, to_destroy, controlled_anchor) {': `
        if (controlled_anchor !== null) {
          const parent = controlled_anchor.parentNode;
          clear_text_content(parent);
          parent.append(controlled_anchor);
          state.items.clear();
        }
        for (const effect of to_destroy) destroy_effect(effect, controlled_anchor === null);`,
      'function destroy_effects(state, to_destroy, remove_dom = true) {': undefined,
      'function discard(batch) {': undefined,
      '\t\tif (state.outrogroups !== null) {': undefined,
      '\tif (state.outrogroups !== null) {': undefined,
      '\t\tif ((effect.f & INERT) !== 0) {': undefined,
      'function commit(batch) {': `
        if ((state.effect.f & DESTROYED) !== 0) return;
        const array = get(each_array);
        state.fallback = fallback;
        reconcile(state, array, anchor, flags, get_key);
        if (fallback === null) return;
        if (array.length > 0) {
          destroy_effect(fallback);
          fallback = null;
        } else if (fallback.f & EFFECT_OFFSCREEN) {
          fallback.f ^= EFFECT_OFFSCREEN;
          move(fallback, null, anchor);
        }`,
    },
    without: ['pending.set(batch, keys);', 'var pending = new Map();'],
    instead: [
      ['var is_animated = (flags & EACH_IS_ANIMATED) !== 0;', 'const is_animated = false;'],
      ['items, pending, outrogroups: null, fallback', 'items, fallback'],
    ],
  },
};
