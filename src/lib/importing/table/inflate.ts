import { Unzip, UnzipInflate } from 'fflate';

// A hundred thousand rows have some 40 MB.
const MOST_BYTES = 200_000_000;
// Deflate makes a byte of a thousand at the most: no more than 16 MB arrive between two counts.
const STEP = 16_384;

/**
 * Those files of an archive that are wanted, each whole; undefined where all of them together are larger than anybody needs,
 * counted as they are inflated, whatever the archive declares. Rejects what is no archive.
 */
export function inflated(
  content: Uint8Array,
  isWanted: (name: string) => boolean,
  most = MOST_BYTES,
): Map<string, string> | undefined {
  const files = new Map<string, string>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const decoder = new TextDecoder();
    const parts: string[] = [];
    file.ondata = (error, data, isLast) => {
      if (error) throw error;
      size += data.length;
      if (size > most) return;
      parts.push(decoder.decode(data, { stream: !isLast }));
      if (isLast) files.set(file.name, parts.join(''));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < content.length; at += STEP) {
    unzip.push(content.subarray(at, at + STEP), at + STEP >= content.length);
    if (size > most) return undefined;
  }
  return files;
}
