import type { SvelteEdits } from './svelte-edits';

/** What of Svelte's runtime goes of what a frame's components do not ask of it: signals that abort, and checks of how it is used. */
export const CHECK_EDITS: Readonly<Record<string, SvelteEdits>> = {
  'context.js': {
    bodies: {
      'export function createContext() {': `
        const key = {};
        const mapOf = (context) => context && (context.c ?? mapOf(context.p));
        return [
          () => mapOf(component_context).get(key),
          (value) => {
            component_context.c ??= new Map(mapOf(component_context.p));
            component_context.c.set(key, value);
            return value;
          },
          () => mapOf(component_context)?.has(key) ?? false,
        ];`,
    },
  },
  'render.js': {
    bodies: { 'if (options.recover === false) {': undefined },
    without: [
      `if (
			error instanceof Error &&
			error.message.split('\\n').some((line) => line.startsWith('https://svelte.dev/e/'))
		) {
			throw error;
		}`,
    ],
  },
  'reactivity/deriveds.js': {
    bodies: { 'if (e.ac !== null) {': undefined },
    without: ['\t\tw.derived_inert();\n', ',\n\t\tac: null'],
    instead: [['if (e.teardown || e.ac) {', 'if (e.teardown) {']],
  },
  'reactivity/effects.js': {
    bodies: {
      'export function validate_effect(rune) {': '',
      'if (controller !== null) {': undefined,
    },
    without: ['\t\tconst controller = effect.ac;\n', ',\n\t\tac: null', '\t\teffect.ac =\n'],
  },
  'reactivity/sources.js': {
    without: [
      `	if (
		active_reaction !== null &&
		// since we are untracking the function inside \`$inspect.with\` we need to add this check
		// to ensure we error if state is set inside an inspect effect
		(!untracking || (active_reaction.f & EAGER_EFFECT) !== 0) &&
		is_runes() &&
		(active_reaction.f & (DERIVED | BLOCK_EFFECT | ASYNC | EAGER_EFFECT)) !== 0 &&
		(current_sources === null || !current_sources.has(source))
	) {
		e.state_unsafe_mutation();
	}
`,
    ],
  },
  'runtime.js': {
    bodies: { 'if (reaction.ac !== null) {': undefined, 'if (derived.ac !== null) {': undefined },
  },
};
