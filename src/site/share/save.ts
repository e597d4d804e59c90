export interface Made {
  readonly name: string;
  readonly blob: Blob;
}

/** A file's name from a title, without an ending. */
export function baseOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['timeline'];
  return words.slice(0, 6).join('-');
}

/** Hands a file to the browser, to be saved. */
export function save({ name, blob }: Made): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
