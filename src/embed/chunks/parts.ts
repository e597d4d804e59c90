import type { LoadPart, Parts } from '../host-api/parts';
import chunks from './chunks.json';

declare global {
  interface Window {
    /** Where the parts, classic scripts of their own, hand over what they are for. */
    annoParts?: Partial<Parts>;
  }
}

/** The address of this script; none where a file carries it. */
export const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** The only list of what brings which part: each file is built from the module beside this one that its name ends in. */
const FILES: Readonly<Record<Exclude<keyof Parts, 'messages'>, string>> = chunks;

/** The file that brings a part; words come in the page's language. */
function fileOf(name: keyof Parts): string {
  return name === 'messages' ? `anno-words-${document.documentElement.lang}.js` : FILES[name];
}

/** Brings a part, unless it is there; a file of its own carries all of them. */
export const loadPart: LoadPart = async (name) => {
  if (!window.annoParts?.[name]) await loadScript(fileOf(name));
  const part = window.annoParts?.[name];
  if (!part) throw new Error(`expected ${name}, found none`);
  return part;
};

function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(file, here || location.href).href;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`expected ${file}, found none`));
    document.head.append(script);
  });
}

/** Hands a part over. */
export function handOver(part: Partial<Parts>): void {
  window.annoParts = { ...window.annoParts, ...part };
}
