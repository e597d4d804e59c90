import type { SvelteEdits } from './svelte-edits';

/** What of Svelte's attributes goes: directives of class and style, and what a form would be reset to. */
export const ATTRIBUTE_EDITS: Readonly<Record<string, SvelteEdits>> = {
  'dom/elements/attributes.js': {
    bodies: { 'export function remove_input_defaults(input) {': '' },
    without: [
      ` ||
			(attribute === 'href' && element.nodeName === LINK_TAG)`,
    ],
    instead: [
      ['(element.value === value && (value !== 0 || element.nodeName !== PROGRESS_TAG))', 'element.value === value'],
    ],
  },
  'dom/elements/class.js': {
    bodies: { '} else if (next_classes && prev_classes !== next_classes) {': '' },
    instead: [['to_class(value, hash, next_classes)', 'to_class(value, hash)']],
  },
  'dom/elements/style.js': {
    bodies: { '} else if (next_styles) {': '' },
    instead: [['to_style(value, next_styles)', 'value ?? null']],
  },
};
