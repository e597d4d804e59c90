import { deflateSync } from 'node:zlib';

const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crcOf(named));
  return Buffer.concat([length, named, crc]);
}

/** A PNG of a colour that goes over into another from left to right, with a dark frame: whatever cuts it is seen. */
export function madePicture(
  width: number,
  height: number,
  [r, g, b]: readonly number[] = [40, 110, 140],
): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  const frame = Math.max(1, Math.round(Math.min(width, height) / 24));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isFrame = Math.min(x, y, width - 1 - x, height - 1 - y) < frame;
      const share = isFrame ? 0.2 : 0.4 + (0.6 * x) / width;
      [r, g, b].forEach((part, place) => {
        rows[y * (width * 3 + 1) + 1 + x * 3 + place] = Math.round((part ?? 0) * share + (isFrame ? 0 : 60));
      });
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))],
  ]);
}

/** The same as a chronology stores it. */
export function storedPicture(width: number, height: number, colour?: readonly number[]): string {
  return `data:image/png;base64,${madePicture(width, height, colour).toString('base64')}`;
}
