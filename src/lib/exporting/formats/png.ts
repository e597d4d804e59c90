import type { Exporter } from '../exporter';

function pictureOf(name: string, widthPx: number, heightPx: number): Exporter {
  return {
    name,
    ending: '.png',
    mime: 'image/png',
    needsCanvas: true,
    async make({ content, view }) {
      const [{ stillOfView }, { pngOf }] = await Promise.all([
        import('../../drawing/still/views'),
        import('../png/png'),
      ]);
      const picture = await pngOf(stillOfView(content, view), widthPx, heightPx);
      return { content: new Uint8Array(await picture.arrayBuffer()) };
    },
  };
}

/** What is in sight as pixels, for a slide; and for large screens and posters. */
export const png = pictureOf('png', 1920, 1080);
export const pngLarge = pictureOf('png-large', 3840, 2160);
