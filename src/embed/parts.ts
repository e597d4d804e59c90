import type { LoadPart, Parts } from '../lib/embedding/parts';

declare global {
  interface Window {
    /** Where the parts, classic scripts of their own, hand over what they are for. */
    annoParts?: Partial<Parts>;
  }
}

const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

const FILES: { readonly [Name in keyof Parts]: string } = {
  fetchChronology: 'anno-read.js',
  liveDrawing: 'anno-layout.js',
  openAddress: 'anno-layout.js',
  readDate: 'anno-read.js',
  connect: 'anno-connect.js',
  keepTogether: 'anno-copies.js',
  tellHeights: 'anno-heights.js',
  snapshotOf: 'anno-snapshot.js',
};

/** Brings a part, unless it is there; a file of its own carries all of them. */
export const loadPart: LoadPart = async (name) => {
  if (!window.annoParts?.[name]) await loadScript(FILES[name]);
  const part = window.annoParts?.[name];
  if (!part) throw new Error(`expected ${FILES[name]} to bring its part, and it brought none`);
  return part;
};

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
