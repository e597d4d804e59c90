/** A picture of one pixel in each form that may be stored. */
export const PIXELS = {
  png: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  gif: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  webp: 'data:image/webp;base64,UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA',
  jpeg: 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
} as const;

/** Bytes as a stored picture. */
export function storedAs(type: string, bytes: readonly number[]): string {
  return `data:${type};base64,${btoa(String.fromCharCode(...bytes))}`;
}

/** The head of a PNG that says how large it is, and nothing of what it shows. */
export function pngOf(width: number, height: number, more = 0): string {
  const four = (number: number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  const start = [...head, ...four(width), ...four(height), 8, 6, 0, 0, 0];
  const padding = 'AAAA'.repeat(Math.floor(more / 3));
  return `${storedAs('image/png', [...start, 0])}${padding}`;
}
