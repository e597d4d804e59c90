import type { ChronologyInput } from '../../model/chronology';
import { jsonOf } from './csv';

/** A module whose types are checked where it stands. */
export function moduleOf(input: ChronologyInput): string {
  // As a name in quotes it would set the prototype.
  const text = jsonOf(input).replaceAll('"__proto__":', '["__proto__"]:');
  return `import type { ChronologyInput } from 'anno-timeline/model';\n\nexport default ${text.trimEnd()} satisfies ChronologyInput;\n`;
}
