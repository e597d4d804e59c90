import type { Connect } from '../lib/embedding/connection';
import type { ParseResult } from '../lib/model/parse';

/** What few embeds need, each a classic script of its own beside the first: `anno-<name>.js`. */
export interface Parts {
  /** Validates a chronology from elsewhere. */
  readonly read: (input: unknown, name: string) => ParseResult;
  /** Answers a host that speaks to the embed. */
  readonly connect: Connect;
}

declare global {
  interface Window {
    /** Where the parts hand over what they are for, having no other way as classic scripts. */
    annoParts?: Partial<Parts>;
  }
}

const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** Brings a part, unless it is there; a file of its own carries all of them. Rejects where it cannot be had. */
export async function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  if (!window.annoParts?.[name]) await loadScript(`anno-${name}.js`);
  const part = window.annoParts?.[name];
  if (!part) throw new Error(`expected anno-${name}.js to bring its part, and it brought none`);
  return part;
}

function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(file, here || location.href).href;
    script.onload = () => resolve();
    script.onerror = () =>
      reject(new Error(`expected ${file} beside the embed's script, and it is not there`));
    document.head.append(script);
  });
}

/** Hands a part over. */
export function handOver(part: Partial<Parts>): void {
  window.annoParts = { ...window.annoParts, ...part };
}
