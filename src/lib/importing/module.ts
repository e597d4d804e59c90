import type { Importer } from './importer';
import { readJson } from './json';
import { beginning } from './table/beginning';
import { textOfFile } from './table/decode';

const BEFORE = /^import type \{ ChronologyInput \} from [^\n]*\s+export default (?=\{)/;

/** The module that our own export writes: JSON between two lines of TypeScript. A fault is placed where it stands in the module. */
export const annoModule: Importer = {
  name: 'Anno module',
  accepts: (content) => BEFORE.test(beginning(content)),
  read(content) {
    const text = textOfFile(content);
    const [before = ''] = BEFORE.exec(text) ?? [];
    const json = text.slice(before.length).replace(/\s*satisfies ChronologyInput;?\s*$/, '');
    const kept = before.replace(/[^\n]/g, ' ');
    // In quotes alone the name would set the prototype, so that it stands in brackets.
    return Promise.resolve(readJson(kept + json.replaceAll('["__proto__"]:', '"__proto__":')));
  },
};
