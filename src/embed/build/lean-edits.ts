import { BLOCK_EDITS } from './lean-blocks';
import type { SvelteEdits } from './svelte-edits';

/** What of Svelte's runtime goes, by the module's path below its internal/client/. */
export const EDITS: Readonly<Record<string, SvelteEdits>> = {
  ...BLOCK_EDITS,
  'reactivity/async.js': {
    bodies: { 'export function flatten(blockers, sync, async, fn) {': 'fn(sync.map(derived));' },
  },
  'reactivity/batch.js': {
    bodies: {
      'constructor() {': undefined,
      '#is_deferred() {': undefined,
      '#is_skipped(effect) {': undefined,
      'skip_effect(effect) {': undefined,
      'unskip_effect(effect, callback = (e) => this.schedule(e)) {': undefined,
      '#find_earlier_batch() {': undefined,
      '#intersects(batch) {': undefined,
      '#merge(batch) {': undefined,
      '#defer_effects(effects) {': undefined,
      'capture(source, value, is_derived = false) {': 'source.v = value;',
      'activate() {': undefined,
      'deactivate() {': undefined,
      'discard() {': undefined,
      'register_created_effect(effect) {': undefined,
      '#commit() {': undefined,
      'increment(blocking, effect) {': undefined,
      'decrement(blocking, effect) {': undefined,
      'transfer_reactions(dirty_reactions) {': undefined,
      'add_dirty_reaction(effect, status) {': undefined,
      'oncommit(fn) {': undefined,
      'ondiscard(fn) {': undefined,
      'settled() {': undefined,
      'apply() {': undefined,
      'schedule(effect) {': 'last_scheduled_effect = effect; this.#scheduled.push(effect);',
      '#unlink() {': undefined,
      'export function eager(fn) {': 'return fn();',
      'export function fork(fn) {': '',
      '\tfor (const [e, status] of this.#dirty_reactions) {': undefined,
      '\tif (this.#is_deferred()) {': undefined,
      '\tif (earlier_batch) {': undefined,
      '\tif (this.#pending === 0 && (this.#scheduled.length === 0 || next_batch !== null)) {': undefined,
    },
    without: [
      '\tid = uid++;',
      '\tlinked = true;',
      '\tprev = null;',
      '\tnext = null;',
      '\tasync_deriveds = new Map();',
      '\tcurrent = new Map();',
      '\tprevious = new Map();',
      '\t#commit_callbacks = new Set();',
      '\t#discard_callbacks = new Set();',
      '\t#pending = 0;',
      '\t#blocking_pending = new Map();',
      '\t#deferred = null;',
      'flush_queued_effects(render_effects);',
      '\t#new_effects = [];',
      '\t#dirty_reactions = new Map();',
      '\t#skipped_branches = new Map();',
      '\t#unskipped_branches = new Set();',
      '\tis_fork = false;',
      '\t#decrement_queued = false;',
      '\t\tthis.apply();\n',
      'if (!this.#is_deferred()) this.discard();',
      'const earlier_batch = this.#find_earlier_batch();',
      '\t\tthis.#dirty_reactions.clear();',
      'for (const fn of this.#commit_callbacks) fn(this);\n\t\tthis.#commit_callbacks.clear();',
      '} else if (async_mode_flag && (flags & (RENDER_EFFECT | MANAGED_EFFECT)) !== 0) {\n\t\t\t\t\trender_effects.push(effect);\n',
      ' || this.#skipped_branches.has(effect)',
      'if ((flags & BLOCK_EFFECT) !== 0) this.add_dirty_reaction(effect, MAYBE_DIRTY);',
    ],
    instead: [
      ['export let batch_values = null;', 'export const batch_values = null;'],
      ['this.#unlink();\n\t\t\t\tinfinite_loop_guard();', 'infinite_loop_guard();'],
      ['\t\tthis.#deferred?.resolve();\n\n\t\tvar', '\t\tvar'],
      ['current_batch = null;\n\t\t\tbatch_values = null;\n\n\t\t\told', 'current_batch = null;\n\t\t\told'],
    ],
  },
  'reactivity/deriveds.js': {
    instead: [
      ['if (!current_batch?.is_fork || derived.deps === null) {\n', '{'],
      ['\t\t\tif (current_batch !== null) {\n', '\t\t\tif (false) {\n'],
    ],
  },
  'reactivity/sources.js': {
    instead: [['if (!batch.is_fork && eager_effects.size > 0 && !eager_effects_deferred) {', 'if (false) {']],
  },
  'runtime.js': { instead: [['var is_fork = current_batch?.is_fork;', 'const is_fork = false;']] },
  'render.js': {
    bodies: {
      'for (const node of [target, document]) {':
        'node.addEventListener(event_name, handle_event_propagation, { passive });',
      'return () => {': undefined,
    },
    without: ['mounted_components.set(component, unmount);'],
    instead: [['var unmount = component_root(', 'component_root(']],
  },
  'reactivity/effects.js': {
    bodies: {
      'export function component_root(fn) {': `
        Batch.ensure();
        create_effect(ROOT_EFFECT | EFFECT_PRESERVED, fn);`,
    },
    without: ['\tcurrent_batch?.register_created_effect(effect);'],
    instead: [['var transitions = effect.nodes && effect.nodes.t;', 'var transitions = null;']],
  },
};
